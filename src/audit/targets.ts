import type { ListedAccount } from '../aws/organization-accounts.ts';
import type { SkippedAccount } from '../posture/posture.ts';
import type { AccountFilter } from '../settings.ts';

/** What the organisation's tree and tags say about the accounts a filter asks for. */
export interface Membership {
  readonly inOu: (accountId: string, ou: string) => boolean;
  readonly tagsOf: (accountId: string) => ReadonlyMap<string, string>;
}

// `*` and `?` as in a shell; everything else is itself.
const wildcard = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    'i',
  );

/** Which part of a selection an account meets, in words; `undefined` where it meets none. */
const matched = (
  { id, name }: ListedAccount,
  selection: AccountFilter['include'],
  membership: Membership,
): string | undefined => {
  if (selection.ids.includes(id)) return 'its id';
  const byName = selection.names.find((pattern) => wildcard(pattern).test(name));
  if (byName !== undefined) return `its name (${byName})`;
  const byOu = selection.ous.find((ou) => membership.inOu(id, ou));
  if (byOu !== undefined) return `its organisational unit (${byOu})`;
  const tags = membership.tagsOf(id);
  const byTag = selection.tags.find(
    ({ key, value }) => tags.has(key) && (value === undefined || tags.get(key) === value),
  );
  return byTag === undefined ? undefined : `its tag (${byTag.key})`;
};

const isEmpty = ({ ids, names, ous, tags }: AccountFilter['include']): boolean =>
  ids.length + names.length + ous.length + tags.length === 0;

/** Why an account is not audited, and whether somebody chose so; `undefined` where it is audited. */
export const reasonToSkip = (
  account: ListedAccount,
  { include, exclude }: AccountFilter,
  membership: Membership,
): Omit<SkippedAccount, 'id'> | undefined => {
  const gone = (why: string) => ({ why, isChoice: false });
  switch (account.state) {
    case 'ACTIVE':
      break;
    case 'SUSPENDED':
      return gone('AWS suspended it');
    case 'PENDING_CLOSURE':
    case 'CLOSED':
      return gone('it is closed or being closed');
    case 'PENDING_ACTIVATION':
      return gone('it is not active yet');
    default:
      return gone(`its state is ${account.state}`);
  }
  const excluded = matched(account, exclude, membership);
  const chosen = (why: string) => ({ why, isChoice: true });
  if (excluded !== undefined) return chosen(`the configuration excludes it by ${excluded}`);
  return isEmpty(include) || matched(account, include, membership) !== undefined
    ? undefined
    : chosen('the configuration does not include it');
};

type Selection = AccountFilter['include'];

/** A selection taken apart: each of its terms alone, and how it is told. */
const terms = ({ ids, names, ous, tags }: Selection): readonly (readonly [string, Selection])[] => {
  const none: Selection = { ids: [], names: [], ous: [], tags: [] };
  return [
    ...ids.map((id) => [id, { ...none, ids: [id] }] as const),
    ...names.map((name) => [`the name ${name}`, { ...none, names: [name] }] as const),
    ...ous.map((ou) => [ou, { ...none, ous: [ou] }] as const),
    ...tags.map((tag) => [`the tag ${tag.key}`, { ...none, tags: [tag] }] as const),
  ];
};

/**
 * Finds what the configuration includes and no account meets: as a rule a slip of the pen, which would leave
 * unseen what was meant. Every listed account is to be seen.
 */
export const createUnmet = (include: Selection, membership: Membership) => {
  const open = new Map(terms(include));
  return {
    see: (account: ListedAccount): void => {
      for (const [words, selection] of open) {
        if (matched(account, selection, membership) !== undefined) open.delete(words);
      }
    },
    told: (): readonly string[] =>
      [...open.keys()].map(
        (words) => `The configuration includes ${words}, which no account of the organisation has.`,
      ),
  };
};
