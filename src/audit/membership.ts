import type { AwsConnection } from '../aws/client.ts';
import { mapBounded } from '../aws/concurrency.ts';
import { errorCodes } from '../aws/failure.ts';
import { organizationTree, UnitMissing } from '../aws/organization/tree.ts';
import { ORGANIZATIONS_AT_ONCE } from '../aws/organization/pages.ts';
import type { SourceContext } from '../aws/source.ts';
import type { Session } from '../aws/session/session.ts';
import type { Settings } from '../model/settings.ts';
import type { Membership } from './account-filter.ts';
import { tagless, tagsUnread, unitGone, unitsMissing, unitsUnread } from './listing-errors.ts';

/** Membership that learns of accounts as they are listed. */
export interface LearningMembership extends Membership {
  readonly look: (accountIds: readonly string[]) => Promise<void>;
}

const NO_TAGS: ReadonlyMap<string, string> = new Map();

/** Asks for tree and tags only where the filter speaks of them. Throws a `GuardError` where they cannot be had. */
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
  const tree = await organizationTree(session, connection, call);
  const accountsBelow = async (ou: string): Promise<ReadonlySet<string> | undefined> => {
    try {
      return await tree.accountsBelow(ou);
    } catch (error) {
      if (!(error instanceof UnitMissing)) throw unitsUnread(error);
      if (error.unit !== ou) throw unitGone(error.unit, error);
      return undefined;
    }
  };
  const below = new Map(
    await mapBounded(
      ous,
      ORGANIZATIONS_AT_ONCE,
      async (ou) => [ou, await accountsBelow(ou)] as const,
    ),
  );
  const absent = ous.filter((ou) => below.get(ou) === undefined);
  if (absent.length > 0) throw unitsMissing(absent);
  const tagsOf = async (id: string): Promise<ReadonlyMap<string, string>> => {
    try {
      return await tree.tagsOf(id);
    } catch (error) {
      throw errorCodes(error).has('TargetNotFound') ? tagless(id, error) : tagsUnread(error);
    }
  };
  const tags = new Map<string, ReadonlyMap<string, string>>();
  return {
    inOu: (id, ou) => below.get(ou)?.has(id) === true,
    tagsOf: (id) => tags.get(id) ?? NO_TAGS,
    look: async (ids) => {
      if (!needsTags) return;
      await mapBounded(ids, ORGANIZATIONS_AT_ONCE, async (id) => tags.set(id, await tagsOf(id)));
    },
  };
};
