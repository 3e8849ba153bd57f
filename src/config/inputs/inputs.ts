import * as v from 'valibot';
import { accountsContradictions, accountsInputs, toAccountsConfig } from './accounts.ts';
import { defaultAudience, knownPartitions, parseArn, regionPartition } from '../../model/arn.ts';
import { checkIds as allIds } from '../../checks/index.ts';
import { failOnUnknowns } from '../../model/fail-on.ts';
import { severities } from '../../model/judgement.ts';
import type { Config } from '../config.ts';
import { echo } from './given-value.ts';
import { nearest } from '../suggestion.ts';
import { REGION_NAME } from '../region-name.ts';
import { accountDisplays } from '../../model/account-display.ts';

/** One input that cannot be used: its name, and what it accepts. */
export interface InputError {
  readonly input: string;
  readonly message: string;
}

const text = v.optional(v.pipe(v.string(), v.trim()), '');

/** A text that may be left out; where given it must match, and `accepts` says what is accepted. */
const matching = (pattern: RegExp, accepts: string) =>
  v.pipe(
    text,
    v.check((value) => value === '' || pattern.test(value), accepts),
    v.transform((value) => (value === '' ? undefined : value)),
  );

const oneOf = <const Options extends readonly [string, ...string[]]>(
  options: Options,
  fallback: Options[number],
) =>
  v.pipe(
    text,
    v.transform((value) => (value === '' ? fallback : value)),
    v.picklist(options, `accepts ${options.join(', ')}`),
  );

const flag = (fallback: boolean) =>
  v.pipe(
    text,
    v.toLowerCase(),
    v.transform((value) => (value === '' ? String(fallback) : value)),
    v.picklist(['true', 'false'], 'accepts true or false'),
    v.transform((value) => value === 'true'),
  );

const days = v.pipe(
  text,
  v.check(
    (value) => value === '' || /^[1-9]\d{0,3}$/.test(value),
    'accepts a whole number of days from 1 to 9999',
  ),
  v.transform((value) => (value === '' ? undefined : Number(value))),
);

const split = (value: string): string[] => value.split(/[\s,]+/).filter((item) => item !== '');

const list = (pattern: RegExp, accepts: string) =>
  v.pipe(
    text,
    v.transform(split),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      for (const item of dataset.value) {
        if (!pattern.test(item))
          addIssue({ message: `does not accept "${echo(item)}": ${accepts}` });
      }
    }),
  );

/** Check ids; an unknown one is refused with the nearest there is. */
const checkIds = v.pipe(
  text,
  v.transform(split),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const strangers = dataset.value.filter((id) => !allIds.includes(id));
    for (const id of strangers) {
      addIssue({ message: `does not know "${echo(id)}"; did you mean "${nearest(id, allIds)}"?` });
    }
    return strangers.length > 0 ? NEVER : dataset.value;
  }),
);

/** Inside of the repository, with the slashes of its paths; a leading `../` says nothing. */
const repositoryPath = v.pipe(
  text,
  v.transform((value) => value.replace(/^(\.\/)+(?=.)/, '')),
  v.check(
    (value) =>
      value === '' ||
      (/^[^\\:\u0000-\u001f]{1,200}$/.test(value) &&
        value.split('/').every((part) => part !== '' && part !== '.' && part !== '..')),
    'accepts a path inside of the repository such as .github/root-guard.yml',
  ),
  v.transform((value) => (value === '' ? undefined : value)),
);

// Labels may hold spaces, so only commas and line breaks part them.
const labels = v.pipe(
  text,
  v.transform((value) =>
    value
      .split(/[,\n]/)
      .map((label) => label.trim())
      .filter((label) => label !== ''),
  ),
  v.check(
    (all) => all.every((label) => label.length <= 50),
    'accepts labels of up to 50 characters',
  ),
);

/** Once it was a flag: what people wrote then still means what it meant. */
const failOnUnknown = v.pipe(
  text,
  v.toLowerCase(),
  v.transform((value) => {
    switch (value) {
      case '':
        return 'critical';
      case 'true':
        return 'any';
      case 'false':
        return 'never';
      default:
        return value;
    }
  }),
  v.picklist(failOnUnknowns, `accepts ${failOnUnknowns.join(', ')}`),
);

const Inputs = v.object({
  'aws-region': matching(REGION_NAME, 'accepts a Region such as eu-west-1'),
  'role-to-assume': matching(
    /^arn:aws[a-z0-9-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/,
    'accepts the ARN of an IAM role such as arn:aws:iam::123456789012:role/root-guard',
  ),
  audience: text,
  'role-session-name': matching(
    /^[\w+=,.@-]{2,64}$/,
    'accepts 2 to 64 letters, digits and any of _+=,.@-',
  ),
  'allowed-account-ids': list(/^\d{12}$/, 'an account id has twelve digits'),
  ...accountsInputs,
  'config-file': repositoryPath,
  checks: checkIds,
  'skip-checks': checkIds,
  'root-use-window-days': days,
  'on-missing-credentials': oneOf(['fail', 'skip'], 'fail'),
  'fail-on': oneOf(['never', 'regression', ...severities], 'regression'),
  'fail-on-unknown': failOnUnknown,
  issue: oneOf(['auto', 'always', 'never'], 'auto'),
  'issue-repository': matching(
    /^[A-Za-z0-9_-]{1,39}\/[\w.-]{1,100}$/,
    'accepts a repository as OWNER/NAME',
  ),
  'issue-title': v.pipe(
    text,
    v.maxLength(200, 'accepts up to 200 characters'),
    v.transform((value) => (value === '' ? 'AWS root user needs attention' : value)),
  ),
  'issue-labels': labels,
  'issue-assignees': list(
    /^[A-Za-z0-9_-]{1,39}$/,
    'a login has up to 39 letters, digits and hyphens',
  ),
  'allow-public': flag(false),
  'account-display': oneOf(accountDisplays, 'full'),
  'report-path': text,
  'github-token': text,
  'issue-token': text,
});

/** The inputs by name, as text. */
export type InputTexts = Readonly<Record<string, string>>;

/** The names of all inputs there are. */
export const inputNames: readonly string[] = Object.keys(Inputs.entries);

type Parsed = v.InferOutput<typeof Inputs>;

const RELATED = [
  'role-to-assume',
  'aws-region',
  'checks',
  'skip-checks',
  'accounts',
  'member-access',
  'member-role-name',
  'concurrency',
  'shard',
  'reports',
] as const;
type Related = Pick<Parsed, (typeof RELATED)[number]>;

const selectChecks = (parsed: Related): readonly string[] => {
  const wanted = parsed.checks.length === 0 ? allIds : parsed.checks;
  return allIds.filter((id) => wanted.includes(id) && !parsed['skip-checks'].includes(id));
};

/** What only shows when several inputs are looked at together. */
const contradictions = (parsed: Related): readonly InputError[] => {
  const errors: InputError[] = [...accountsContradictions(parsed)];
  if (selectChecks(parsed).length === 0) {
    errors.push({ input: 'skip-checks', message: 'leaves no check to run' });
  }
  const partition = parseArn(parsed['role-to-assume'] ?? '')?.partition;
  const region = parsed['aws-region'];
  if (partition !== undefined && !knownPartitions.includes(partition)) {
    errors.push({
      input: 'role-to-assume',
      message: `names a role in ${partition}, a partition that this audit does not know; it knows ${knownPartitions.join(', ')}`,
    });
    return errors;
  }
  if (region !== undefined && !knownPartitions.includes(regionPartition(region))) {
    errors.push({
      input: 'aws-region',
      message: `names ${region}, a Region of ${regionPartition(region)}, a partition that this audit does not know; it knows ${knownPartitions.join(', ')}`,
    });
    return errors;
  }
  if (partition !== undefined && partition !== 'aws' && region === undefined) {
    errors.push({
      input: 'aws-region',
      message: `is needed for a role in ${partition}; without one only the commercial partition can be reached`,
    });
  }
  if (partition !== undefined && region !== undefined && regionPartition(region) !== partition) {
    errors.push({
      input: 'aws-region',
      message: `names ${region}, which is not a Region of ${partition}, where role-to-assume is`,
    });
  }
  return errors;
};

const toConfig = (parsed: Parsed): Config => {
  const arn = parsed['role-to-assume'];
  const partition = parseArn(arn ?? '')?.partition ?? 'aws';
  const [owner, name] = (parsed['issue-repository'] ?? '').split('/');
  const githubToken = parsed['github-token'] === '' ? undefined : parsed['github-token'];
  const chosen = selectChecks(parsed);
  const inputSettings = { rootUseWindowDays: parsed['root-use-window-days'] };
  return {
    region: parsed['aws-region'],
    role:
      arn === undefined
        ? undefined
        : {
            arn,
            partition,
            audience: parsed.audience === '' ? defaultAudience(partition) : parsed.audience,
            sessionName: parsed['role-session-name'],
          },
    allowedAccountIds: parsed['allowed-account-ids'],
    accounts: toAccountsConfig(parsed),
    reports: parsed.reports,
    checkIds: chosen,
    leftOutIds: allIds.filter((id) => !chosen.includes(id)),
    configFile: parsed['config-file'],
    inputSettings,
    onMissingCredentials: parsed['on-missing-credentials'],
    failOn: parsed['fail-on'],
    failOnUnknown: parsed['fail-on-unknown'],
    issue: {
      mode: parsed.issue,
      repository:
        owner === undefined || owner === '' || name === undefined ? undefined : { owner, name },
      title: parsed['issue-title'],
      labels: parsed['issue-labels'].length === 0 ? ['aws-root-guard'] : parsed['issue-labels'],
      assignees: parsed['issue-assignees'],
    },
    allowPublic: parsed['allow-public'],
    accountDisplay: parsed['account-display'],
    reportPath: parsed['report-path'] === '' ? undefined : parsed['report-path'],
    githubToken,
    issueToken: parsed['issue-token'] === '' ? githubToken : parsed['issue-token'],
  };
};

/** Reads all inputs into one typed object, or lists everything that is wrong with them. */
export const parseInputs = (
  texts: InputTexts,
): { readonly config: Config } | { readonly errors: readonly InputError[] } => {
  const result = v.safeParse(Inputs, texts);
  if (!result.success) {
    const errors = result.issues.map((issue) => ({
      input: v.getDotPath(issue) ?? 'inputs',
      message: issue.message,
    }));
    // Inputs that are right by themselves can still contradict one another.
    const related = v.safeParse(v.pick(Inputs, RELATED), texts);
    return { errors: [...errors, ...(related.success ? contradictions(related.output) : [])] };
  }
  const errors = contradictions(result.output);
  return errors.length > 0 ? { errors } : { config: toConfig(result.output) };
};
