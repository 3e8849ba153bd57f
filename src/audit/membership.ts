import type { AwsConnection } from '../aws/clients.ts';
import { mapBounded } from '../aws/bounded.ts';
import { ORGANIZATIONS_AT_ONCE } from '../aws/organizations-pages.ts';
import type { SourceContext } from '../aws/source.ts';
import type { Session } from '../aws/session.ts';
import type { Settings } from '../settings.ts';
import type { Membership } from './targets.ts';

/** Membership that learns of accounts as they are listed. */
export interface LearningMembership extends Membership {
  readonly look: (accountIds: readonly string[]) => Promise<void>;
}

const NO_TAGS: ReadonlyMap<string, string> = new Map();

/** Asks for tree and tags only where the filter speaks of them. Throws what the SDK throws, tagged. */
export const loadMembership = async (
  session: Session,
  connection: AwsConnection,
  call: SourceContext['call'],
  { accountFilter: { include, exclude } }: Settings,
): Promise<LearningMembership> => {
  const ous = [...new Set([...include.ous, ...exclude.ous])];
  const needsTags = include.tags.length + exclude.tags.length > 0;
  if (ous.length === 0 && !needsTags) {
    return { inOu: () => false, tagsOf: () => NO_TAGS, look: () => Promise.resolve() };
  }
  const { organizationTree } = await import('../aws/organization-membership.ts');
  const tree = organizationTree(session, connection, call);
  const below = new Map(
    await mapBounded(
      ous,
      ORGANIZATIONS_AT_ONCE,
      async (ou) => [ou, await tree.accountsBelow(ou)] as const,
    ),
  );
  const tags = new Map<string, ReadonlyMap<string, string>>();
  return {
    inOu: (id, ou) => below.get(ou)?.has(id) === true,
    tagsOf: (id) => tags.get(id) ?? NO_TAGS,
    look: async (ids) => {
      if (!needsTags) return;
      await mapBounded(ids, ORGANIZATIONS_AT_ONCE, async (id) =>
        tags.set(id, await tree.tagsOf(id)),
      );
    },
  };
};
