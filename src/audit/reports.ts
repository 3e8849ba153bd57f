import { glob, readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Check } from '../checks/check.ts';
import type { Listing } from '../checks/judgement.ts';
import { checks as allChecks, checksOf } from '../checks/index.ts';
import { markAddress } from '../checks/source-address.ts';
import { GuardError } from '../errors.ts';
import type { AccountPosture, SkippedAccount, Verdict } from '../posture/posture.ts';
import type { Audited } from './audited.ts';
import { ReportFile } from './report-file-schema.ts';

interface NamedReport {
  readonly path: string;
  readonly report: ReportFile;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** The column of root-activity's listing that holds addresses. */
const ADDRESS_COLUMN = 'From';
const MAX_FILES = 10_000;
const MAX_BYTES = 200 * 1024 * 1024;

const readOne = async (path: string): Promise<NamedReport | { readonly broken: string }> => {
  const broken = (why: string) => ({ broken: `The report ${path} ${why}.` });
  try {
    const text = await readFile(path, 'utf8');
    if (text.length > MAX_BYTES) return broken('is too large');
    const parsed = v.safeParse(ReportFile, JSON.parse(text));
    if (parsed.success) return { path, report: parsed.output };
    const [issue] = parsed.issues;
    return broken(
      issue.message === 'shows no full account ids'
        ? 'shows no full account ids, so accounts cannot be told apart: write it with account-display full'
        : `is none of this tool, or of a version that this one cannot read (at ${v.getDotPath(issue) ?? 'its top'})`,
    );
  } catch (error) {
    return broken(error instanceof SyntaxError ? 'is no JSON' : 'cannot be read');
  }
};

const findFiles = async (patterns: readonly string[]): Promise<readonly string[]> => {
  const files = new Set<string>();
  for await (const file of glob([...patterns])) {
    files.add(file);
    if (files.size > MAX_FILES) break;
  }
  return [...files].sort();
};

// A check of another version has no remedy here, but its finding counts all the same.
const strangerCheck = (id: string, severity: Check['severity']): Check => ({
  id,
  title: `Check ${id} of another version`,
  theme: 'credentials',
  severity,
  why: 'This version of the tool does not have this check; the report that was merged does.',
  remediation: {
    console: ['Read the documentation of the version that wrote the report.'],
    cli: [],
  },
  references: [],
  frameworks: { cis: {}, securityHub: [], config: [], prowler: [] },
  sources: [],
  judge: () => {
    throw new Error('a check of another version cannot be run');
  },
});

type ReportedAccount = ReportFile['accounts'][number];
type ReportedVerdict = ReportedAccount['verdicts'][number];

// A report written in full shows source addresses; this run may have to mask them.
const withMarks = (listing: Listing): Listing => {
  const from = listing.columns.indexOf(ADDRESS_COLUMN);
  return {
    ...listing,
    rows: listing.rows.map((row) =>
      row.map((cell, index) => (index === from && cell !== '' ? markAddress(cell) : cell)),
    ),
  };
};

const toVerdict = (verdict: ReportedVerdict, strangers: Map<string, Check>): Verdict => {
  const { check: id, severity } = verdict;
  const check =
    allChecks.find((each) => each.id === id) ?? strangers.get(id) ?? strangerCheck(id, severity);
  if (!allChecks.includes(check)) strangers.set(id, check);
  return {
    check,
    outcome: verdict.outcome,
    severity,
    reason: verdict.reason,
    note: verdict.note,
    facts: verdict.facts,
    exposure: verdict.exposure,
    listing: verdict.listing && withMarks(verdict.listing),
    missingPermissions: verdict.missingPermissions,
    evidence: [],
  };
};

/** Newest reports last, so that what they say goes before what older ones say. */
const byAge = (left: NamedReport, right: NamedReport): number =>
  left.report.generatedAt.getTime() - right.report.generatedAt.getTime();

interface Merged {
  readonly accounts: readonly AccountPosture[];
  readonly names: ReadonlyMap<string, string>;
  readonly overlapping: readonly string[];
  readonly strangers: readonly string[];
}

const merge = (reports: readonly NamedReport[], wanted: readonly Check[]): Merged => {
  const strangers = new Map<string, Check>();
  const accounts = new Map<string, { latest: ReportedAccount; verdicts: Map<string, Verdict> }>();
  const overlapping = new Set<string>();
  for (const { report } of [...reports].sort(byAge)) {
    for (const account of report.accounts) {
      const before = accounts.get(account.id);
      const verdicts = before?.verdicts ?? new Map<string, Verdict>();
      for (const each of account.verdicts) {
        if (verdicts.has(each.check)) overlapping.add(account.id);
        const verdict = toVerdict(each, strangers);
        if (wanted.includes(verdict.check) || strangers.has(each.check)) {
          verdicts.set(each.check, verdict);
        }
      }
      accounts.set(account.id, { latest: account, verdicts });
    }
  }
  const order = new Map(allChecks.map(({ id }, index) => [id, index]));
  const place = ({ check }: Verdict): number => order.get(check.id) ?? order.size;
  return {
    accounts: [...accounts.values()]
      .map(({ latest, verdicts }): AccountPosture => ({
        account: { id: latest.id, partition: latest.partition, kind: latest.kind },
        alias: latest.name,
        reportGeneratedAt: latest.reportGeneratedAt,
        verdicts: [...verdicts.values()].sort((left, right) => place(left) - place(right)),
      }))
      .sort((left, right) => (left.account.id < right.account.id ? -1 : 1)),
    names: new Map(
      [...accounts].flatMap(([id, { latest }]): readonly (readonly [string, string])[] =>
        latest.name === undefined ? [] : [[id, latest.name]],
      ),
    ),
    overlapping: [...overlapping].sort(),
    strangers: [...strangers.keys()].sort(),
  };
};

// An account audited by itself goes by its id.
const isOrganization = (scope: string): boolean => scope.startsWith('o-');
const isOfMany = (scope: string): boolean =>
  isOrganization(scope) || scope.startsWith('accounts-of-');

const scopesOf = (reports: readonly NamedReport[]): readonly string[] => [
  ...new Set(reports.map(({ report }) => report.scope ?? '')),
];

/** The parts of which no report came, such as `3/10`. */
const missingParts = (reports: readonly NamedReport[]): readonly string[] =>
  scopesOf(reports).flatMap((scope) => {
    const parts = reports.flatMap(({ report }) =>
      report.part === undefined || (report.scope ?? '') !== scope ? [] : [report.part],
    );
    return [...new Set(parts.map(({ count }) => count))].flatMap((count) => {
      const present = new Set(parts.flatMap((part) => (part.count === count ? [part.index] : [])));
      return Array.from({ length: count }, (_, index) => index + 1)
        .filter((index) => !present.has(index))
        .map((index) => `${String(index)}/${String(count)}`);
    });
  });

/** What the reports themselves say they lack. */
const gapsOf = (reports: readonly NamedReport[]): readonly string[] =>
  reports.flatMap(({ path, report: { missing, unjudged } }) => [
    ...missing,
    ...(unjudged.length === 0
      ? []
      : [`What is remembered as failing was not judged again in ${path}.`]),
  ]);

/** Accounts that lack a check by which others were judged, as a matrix of unlike jobs leaves them. */
const lessJudged = (accounts: readonly AccountPosture[]): readonly string[] => {
  const idsOf = ({ verdicts }: AccountPosture): readonly string[] =>
    verdicts.flatMap(({ check }) => (check.isJudgedOnce === true ? [] : [check.id]));
  const all = new Set(accounts.flatMap(idsOf));
  return accounts
    .filter((posture) => {
      const own = idsOf(posture).length;
      // What is judged once may be all that there is of the caller's own account.
      return posture.verdicts.length === 0 || (own > 0 && own < all.size);
    })
    .map(({ account }) => account.id);
};

const list = (items: readonly string[]): string =>
  items.length > 5
    ? `${items.slice(0, 5).join(', ')} and ${String(items.length - 5)} more`
    : items.join(', ');

const remarks = (reports: readonly NamedReport[], merged: Merged, now: Date): readonly string[] => {
  const versions = [...new Set(reports.map(({ report }) => report.tool.version))].sort();
  const old = reports.filter(({ report }) => now.getTime() - report.generatedAt.getTime() > DAY_MS);
  return [
    ...(versions.length > 1
      ? [`The reports were written by different versions of this tool: ${versions.join(', ')}.`]
      : []),
    ...(merged.strangers.length > 0
      ? [`The reports hold checks that this version does not have: ${list(merged.strangers)}.`]
      : []),
    ...(merged.overlapping.length > 0
      ? [
          `Several reports judge the same accounts (${list(merged.overlapping)}); the newest counts.`,
        ]
      : []),
    ...(old.length > 0
      ? [`Older than a day, and so is what they say: ${list(old.map(({ path }) => path))}.`]
      : []),
  ];
};

const expectedAccounts = (ids: readonly string[], merged: Merged): readonly string[] => {
  const present = new Set(merged.accounts.map(({ account }) => account.id));
  return ids.filter((id) => !present.has(id));
};

// Which tracker goes on must not hang on which reports happened to arrive.
const trackerScope = (scopes: readonly string[], expected: readonly string[]): string => {
  const [scope = '', other] = scopes;
  if (other !== undefined || scope === '') return 'reports';
  return expected.length > 1 && !isOfMany(scope) ? 'reports' : scope;
};

/** What the reports are to hold, as far as the inputs say. */
export interface Expected {
  readonly patterns: readonly string[];
  /** Accounts that some report has to judge. */
  readonly accountIds: readonly string[];
}

/**
 * Several runs' reports as one audit. What is missing, broken, old or told twice is said aloud, and what is
 * missing keeps the whole from being an all-clear. Throws a `GuardError` where there is nothing to merge.
 */
export const mergeReports = async (
  { patterns, accountIds }: Expected,
  checkIds: readonly string[],
  now: Date,
): Promise<Audited> => {
  const files = await findFiles(patterns);
  const read = await Promise.all(files.map(readOne));
  const reports = read.filter((each): each is NamedReport => 'report' in each);
  const broken = read.flatMap((each) => ('broken' in each ? [each.broken] : []));
  const [first] = reports;
  if (first === undefined) {
    throw new GuardError(
      'reports-missing',
      files.length === 0
        ? `No report was found at ${patterns.join(', ')}.`
        : `None of the ${String(files.length)} reports could be read. ${list(broken)}`,
      'Download the artifacts of the audits before this step, and check the input reports.',
    );
  }
  const merged = merge(reports, checksOf(checkIds));
  const parts = missingParts(reports);
  const absent = expectedAccounts(accountIds, merged);
  const scopes = scopesOf(reports);
  const organizations = scopes.filter(isOrganization);
  const less = lessJudged(merged.accounts);
  const missing = [
    ...broken,
    ...(parts.length > 0 ? [`No report came of part ${list(parts)}.`] : []),
    ...(absent.length > 0 ? [`No report judges ${list(absent)}.`] : []),
    ...(organizations.length > 1
      ? [`The reports are of several organisations: ${list(organizations)}.`]
      : []),
    ...(less.length > 0
      ? [`No report judges ${list(less)} by every check that others are judged by.`]
      : []),
    ...gapsOf(reports),
  ];
  const skipped = new Map(
    reports.flatMap(({ report }) =>
      report.skipped.map((each): readonly [string, SkippedAccount] => [each.id, each]),
    ),
  );
  return {
    partition: first.report.accounts[0]?.partition ?? 'aws',
    accounts: merged.accounts,
    skipped: [...skipped.values()],
    // Parts of one organisation go on in its own tracker; accounts audited one by one share another.
    scope: trackerScope(scopes, accountIds),
    names: merged.names,
    warnings: remarks(reports, merged, now),
    missing,
    isWhole: missing.length === 0,
  };
};
