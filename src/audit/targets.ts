import type { ListedAccount } from '../aws/organization-accounts.ts';
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

/** Why an account is not audited; `undefined` where it is. */
export const reasonToSkip = (
  account: ListedAccount,
  { include, exclude }: AccountFilter,
  membership: Membership,
): string | undefined => {
  switch (account.state) {
    case 'ACTIVE':
      break;
    case 'SUSPENDED':
      return 'AWS suspended it';
    case 'PENDING_CLOSURE':
    case 'CLOSED':
      return 'it is closed or being closed';
    case 'PENDING_ACTIVATION':
      return 'it is not active yet';
    default:
      return `its state is ${account.state}`;
  }
  const excluded = matched(account, exclude, membership);
  if (excluded !== undefined) return `the configuration excludes it by ${excluded}`;
  return isEmpty(include) || matched(account, include, membership) !== undefined
    ? undefined
    : 'the configuration does not include it';
};
