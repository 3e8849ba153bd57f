import type { PolicyStatement } from './document.ts';
import { type Requester, rootRequest } from './request.ts';
import { createRootDenial, type RootDenial, UNCLEAR_DENIAL } from './root-denial.ts';
import { matchesWildcard } from './wildcard.ts';

/** What one policy denies root, account by account. */
export interface RootDenials {
  /** In every account that is not named below. */
  readonly usual: RootDenial;
  /** In accounts that the policy names and treats in another way than the others. */
  readonly byAccount: ReadonlyMap<string, RootDenial>;
}

type Organization = Omit<Requester, 'accountId'>;

// One of them stands for every account that a policy does not name.
const SAMPLES = ['102938475610', '375910264837', '618273645091', '946382017564'];

const ACCOUNT_ID = /(?<!\d)\d{12}(?!\d)/g;

const namedAccounts = (statements: readonly PolicyStatement[]): readonly string[] => [
  ...new Set(
    statements.flatMap(({ conditions }) =>
      conditions.flatMap(({ values }) => values.flatMap((value) => value.match(ACCOUNT_ID) ?? [])),
    ),
  ),
];

const DIGITS_AND_WILDCARDS = /[\d*?]+/g;

/** Digits beside a wildcard are perhaps a part of an account's id, which is then any text. */
const withoutPartsOfIds = (value: string): string =>
  value.replace(DIGITS_AND_WILDCARDS, (run) => (/\d/.test(run) && /[*?]/.test(run) ? '*' : run));

// Which accounts `arn:aws:iam::12*:root` means only the list of accounts could tell.
const goesByPartsOfIds = (
  statements: readonly PolicyStatement[],
  requester: Requester,
): boolean => {
  const ofRoot = rootRequest(requester, false);
  return statements.some(({ conditions }) =>
    conditions.some(({ key, values }) => {
      const given = ofRoot(key);
      return (
        typeof given === 'string' &&
        given.includes(requester.accountId) &&
        values.some((value) => {
          const open = withoutPartsOfIds(value);
          return open !== value && matchesWildcard(open.toLowerCase(), given.toLowerCase());
        })
      );
    }),
  );
};

const isSameList = (left: readonly string[], right: readonly string[]): boolean =>
  left === right ||
  (left.length === right.length && left.every((each, index) => each === right[index]));

const isSame = (left: RootDenial, right: RootDenial): boolean =>
  left === right ||
  (left.deniesAudit === right.deniesAudit &&
    left.aimsAtRoot === right.aimsAtRoot &&
    left.isClear === right.isClear &&
    isSameList(left.dependsOn, right.dependsOn) &&
    left.denied.isAllBut === right.denied.isAllBut &&
    isSameList(left.denied.patterns, right.denied.patterns));

/**
 * What a policy denies the root users of an organisation's accounts: it is asked for one that it does not
 * name, and for each one that it does.
 */
export const rootDenials = (
  statements: readonly PolicyStatement[] | undefined,
  organization: Organization,
): RootDenials => {
  const unclear = { usual: UNCLEAR_DENIAL, byAccount: new Map<string, RootDenial>() };
  if (statements === undefined) return unclear;
  const named = namedAccounts(statements);
  const unnamed = SAMPLES.find((id) => !named.includes(id));
  if (unnamed === undefined) return unclear;
  const denials = statements.filter(({ effect }) => effect === 'Deny');
  if (goesByPartsOfIds(denials, { ...organization, accountId: unnamed })) return unclear;
  const denialOf = createRootDenial(statements);
  const of = (accountId: string): RootDenial => denialOf({ ...organization, accountId });
  const usual = of(unnamed);
  const special = named
    .map((id) => [id, of(id)] as const)
    .filter(([, denial]) => !isSame(denial, usual));
  return { usual, byAccount: new Map(special) };
};
