import type { ListedAccount } from '../aws/organization/accounts.ts';
import { matchesWildcard } from '../matching/policy/wildcard.ts';
import type { SkippedAccount } from '../model/posture.ts';
import { GuardError } from '../model/errors.ts';
import type { AccountFilter } from '../model/settings.ts';
import { firstOf } from '../model/text.ts';

/** What the organisation's tree and tags say about the accounts a filter asks for. */
export interface Membership {
  readonly inOu: (accountId: string, ou: string) => boolean;
  readonly tagsOf: (accountId: string) => ReadonlyMap<string, string>;
}

// As in a shell, and whatever the case. The names are the members' own: none may make the pattern slow.
const fitsName = (pattern: string, name: string): boolean =>
  matchesWildcard(pattern.toLowerCase(), name.toLowerCase());

type Selection = AccountFilter['include'];

const tagWords = ({ key, value }: Selection['tags'][number]): string =>
  value === undefined ? key : `${key}=${value}`;

/** Which part of a selection an account meets, in words; `undefined` where it meets none. */
const matched = (
  { id, name }: ListedAccount,
  selection: Selection,
  membership: Membership,
): string | undefined => {
  if (selection.ids.includes(id)) return 'its id';
  const byName = selection.names.find((pattern) => fitsName(pattern, name));
  if (byName !== undefined) return `its name (${byName})`;
  const byOu = selection.ous.find((ou) => membership.inOu(id, ou));
  if (byOu !== undefined) return `its organisational unit (${byOu})`;
  const tags = membership.tagsOf(id);
  const byTag = selection.tags.find(
    ({ key, value }) => tags.has(key) && (value === undefined || tags.get(key) === value),
  );
  return byTag === undefined ? undefined : `its tag (${tagWords(byTag)})`;
};

const isEmpty = ({ ids, names, ous, tags }: Selection): boolean =>
  ids.length + names.length + ous.length + tags.length === 0;

/** Why an account is not audited, and whether it may be audited again; `undefined` where it is audited. */
export const reasonToSkip = (
  account: ListedAccount,
  { include, exclude }: AccountFilter,
  membership: Membership,
): Omit<SkippedAccount, 'id'> | undefined => {
  const forNow = (why: string) => ({ why, mayReturn: true });
  switch (account.state) {
    case 'ACTIVE':
      break;
    case 'SUSPENDED':
      // Its keys and passwords are what they were, should AWS open it again.
      return forNow('AWS suspended it');
    case 'PENDING_CLOSURE':
      return forNow('it is being closed');
    case 'CLOSED':
      return { why: 'it is closed', mayReturn: false };
    case 'PENDING_ACTIVATION':
      return forNow('it is not active yet');
    default:
      return forNow(`its state is ${account.state}`);
  }
  const excluded = matched(account, exclude, membership);
  if (excluded !== undefined) {
    const byName = matched(account, { ...exclude, names: [] }, membership) === undefined;
    return { ...forNow(`the configuration excludes it by ${excluded}`), byName };
  }
  if (isEmpty(include) || matched(account, include, membership) !== undefined) return undefined;
  // By another name it might be included.
  const byName = include.names.length > 0;
  return { ...forNow('the configuration does not include it'), byName };
};

/** A selection taken apart: each of its terms alone, and how it is told. */
const terms = ({ ids, names, ous, tags }: Selection): readonly (readonly [string, Selection])[] => {
  const none: Selection = { ids: [], names: [], ous: [], tags: [] };
  return [
    ...ids.map((id) => [id, { ...none, ids: [id] }] as const),
    ...names.map((name) => [`the name ${name}`, { ...none, names: [name] }] as const),
    ...ous.map((ou) => [ou, { ...none, ous: [ou] }] as const),
    ...tags.map((tag) => [`the tag ${tagWords(tag)}`, { ...none, tags: [tag] }] as const),
  ];
};

/** Where the accounts come from, as the end of a sentence on what none of them is. */
const OF = { organization: 'of the organisation', list: 'in the input accounts' } as const;

/**
 * Finds what the configuration includes and no account meets: as a rule a slip of the pen, which would leave
 * unseen what was meant. Every listed account is to be seen.
 */
export const createUnmet = (include: Selection, membership: Membership, from: keyof typeof OF) => {
  // Each term for itself, whatever its words: two tags may read alike and be two.
  const open = new Set(terms(include));
  return {
    see: (account: ListedAccount): void => {
      for (const term of open) {
        if (matched(account, term[1], membership) !== undefined) open.delete(term);
      }
    },
    told: (): readonly string[] => [
      ...new Set(
        [...open].map(
          ([words]) => `The configuration includes ${words}, which no account ${OF[from]} has.`,
        ),
      ),
    ],
  };
};

const SHOWN = 10;

/** Accounts given by their ids have no names: to filter them by name would leave out all, or none. */
export const refuseNames = ({ include, exclude }: AccountFilter): void => {
  const names = [...new Set([...include.names, ...exclude.names])];
  if (names.length === 0) return;
  const shown = firstOf(names, SHOWN, (name) => `"${name}"`);
  throw new GuardError(
    'config-invalid',
    `The configuration includes or excludes accounts by name (${shown}), but the input accounts is a list of ids, which tells no names.`,
    'Choose them by ids, ous or tags in the configuration file, or set accounts to organization. Nothing was audited.',
  );
};
