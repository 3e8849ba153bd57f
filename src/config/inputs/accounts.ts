import * as v from 'valibot';
import type { AccountsChoice, AccountsConfig, Shard } from '../accounts.ts';
import { echo } from './given-value.ts';

const text = v.optional(v.pipe(v.string(), v.trim()), '');

const split = (value: string): string[] => value.split(/[\s,]+/).filter((item) => item !== '');

const choice = v.pipe(
  text,
  v.rawTransform(({ dataset, addIssue, NEVER }): AccountsChoice => {
    const words = split(dataset.value);
    const [first = 'self'] = words;
    if (words.length <= 1 && first === 'self') return { kind: 'self' };
    if (words.length === 1 && first === 'organization') return { kind: 'organization' };
    const wrong = words.filter((word) => !/^\d{12}$/.test(word));
    for (const word of wrong) {
      addIssue({
        message: `does not accept "${echo(word)}": it is self, organization, or account ids of twelve digits`,
      });
    }
    return wrong.length > 0 ? NEVER : { kind: 'list', ids: [...new Set(words)] };
  }),
);

const DEFAULT_ACCESS = 'assume-role';
const DEFAULT_ROLE = 'root-guard';

const access = v.pipe(
  text,
  v.transform((value) => (value === '' ? DEFAULT_ACCESS : value)),
  v.picklist([DEFAULT_ACCESS, 'assume-root'], 'accepts assume-role, assume-root'),
);

const roleName = v.pipe(
  text,
  v.transform((value) => (value === '' ? DEFAULT_ROLE : value.replace(/^\//, ''))),
  v.regex(
    /^([\w+=,.@-]{1,128}\/){0,8}[\w+=,.@-]{1,64}$/,
    'accepts the name of a role, with its path where it has one, such as audit/root-guard',
  ),
);

const concurrency = v.pipe(
  text,
  v.transform((value) => (value === '' ? '32' : value)),
  v.regex(/^\d{1,3}$/, 'accepts a whole number from 1 to 256'),
  v.transform(Number),
  v.check((value) => value >= 1 && value <= 256, 'accepts a whole number from 1 to 256'),
);

const SHARD = 'accepts one of several parts such as 3/10';

const shard = v.pipe(
  text,
  v.check((value) => value === '' || /^\d{1,3}\/\d{1,3}$/.test(value), SHARD),
  v.transform((value): Shard | undefined => {
    const [index, count] = value.split('/').map(Number);
    return index === undefined || count === undefined ? undefined : { index, count };
  }),
  v.check(
    (value) =>
      value === undefined || (value.index >= 1 && value.index <= value.count && value.count <= 256),
    SHARD,
  ),
);

const reports = v.pipe(
  text,
  v.transform((value) =>
    value
      .split(/[,\n]/)
      .map((pattern) => pattern.trim())
      .filter((pattern) => pattern !== ''),
  ),
  v.transform((patterns) => (patterns.length === 0 ? undefined : patterns)),
);

/** The inputs that choose the accounts and the way to them. */
export const accountsInputs = {
  accounts: choice,
  'member-access': access,
  'member-role-name': roleName,
  concurrency,
  shard,
  reports,
};

type Parsed = v.InferOutput<ReturnType<typeof v.object<typeof accountsInputs, undefined>>>;

/** The choice of accounts, typed. */
export const toAccountsConfig = (parsed: Parsed): AccountsConfig => ({
  choice: parsed.accounts,
  access: parsed['member-access'],
  roleName: parsed['member-role-name'],
  concurrency: parsed.concurrency,
  shard: parsed.shard,
});

interface Contradiction {
  readonly input: string;
  readonly message: string;
}

const MORE_THAN_SELF = 'it needs accounts to be more than self';

/** What says how other accounts are entered, where there are none: whoever wrote it meant more than one. */
const withoutOthers = (parsed: Parsed): readonly Contradiction[] => {
  if (parsed.accounts.kind !== 'self') return [];
  const errors: Contradiction[] = [];
  if (parsed.shard !== undefined) {
    errors.push({ input: 'shard', message: `parts several accounts: ${MORE_THAN_SELF}` });
  }
  if (parsed.reports !== undefined) return errors;
  if (parsed['member-access'] !== DEFAULT_ACCESS) {
    errors.push({
      input: 'member-access',
      message: `says how other accounts are entered: ${MORE_THAN_SELF}`,
    });
  }
  if (parsed['member-role-name'] !== DEFAULT_ROLE) {
    errors.push({
      input: 'member-role-name',
      message: `is the role in other accounts: ${MORE_THAN_SELF}`,
    });
  }
  return errors;
};

const besideReports = (
  parsed: Parsed & { readonly 'role-to-assume': string | undefined },
): readonly Contradiction[] => {
  if (parsed.reports === undefined) return [];
  const errors: Contradiction[] = [];
  if (parsed.accounts.kind === 'organization') {
    errors.push({
      input: 'accounts',
      message:
        'cannot be organization together with reports, which asks AWS nothing: list the accounts that some report has to judge, or leave it out',
    });
  }
  if (parsed.shard !== undefined) {
    errors.push({
      input: 'shard',
      message: 'cannot stand together with reports, which merges all parts',
    });
  }
  if (parsed['role-to-assume'] !== undefined) {
    errors.push({
      input: 'role-to-assume',
      message: 'cannot stand together with reports, which audits nothing itself',
    });
  }
  return errors;
};

/** What only shows when several of these inputs are looked at together. */
export const accountsContradictions = (
  parsed: Parsed & { readonly 'role-to-assume': string | undefined },
): readonly Contradiction[] => [...withoutOthers(parsed), ...besideReports(parsed)];
