import type { Check } from '../../model/check.ts';
import type { Listing } from '../../model/judgement.ts';
import { checks as allChecks } from '../../checks/index.ts';
import { markAddress } from '../../model/source-address.ts';
import type { AccountPosture, SkippedAccount, Verdict } from '../../model/posture.ts';
import type { ReportFile } from './schema.ts';

/** A report, and the file it was read from. */
export interface NamedReport {
  readonly path: string;
  readonly report: ReportFile;
}

/** The column of root-activity's listing that holds addresses. */
const ADDRESS_COLUMN = 'From';

const OF_ANOTHER_VERSION =
  'This version of the tool does not have this check; the report that was merged does.';

// A check of another version has no remedy here, but its finding counts all the same.
const strangerCheck = (id: string, severity: Check['severity']): Check => ({
  id,
  title: `Check ${id} of another version`,
  theme: 'credentials',
  severity,
  judges: OF_ANOTHER_VERSION,
  why: OF_ANOTHER_VERSION,
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

const toVerdict = (
  verdict: ReportedVerdict,
  reportedAt: Date,
  strangers: Map<string, Check>,
): Verdict => {
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
    ...(verdict.transient ? { isTransient: true as const } : {}),
    reportedAt,
  };
};

/** Newest reports last, so that what they say goes before what older ones say. */
const byAge = (left: NamedReport, right: NamedReport): number =>
  left.report.generatedAt.getTime() - right.report.generatedAt.getTime();

/** What several reports say together. */
export interface Merged {
  readonly accounts: readonly AccountPosture[];
  /** Those that the newest report on them left out. */
  readonly skipped: readonly SkippedAccount[];
  readonly names: ReadonlyMap<string, string>;
  readonly overlapping: readonly string[];
  readonly strangers: readonly string[];
  /** Checks that were asked for and that no report judges anything by. */
  readonly absent: readonly string[];
}

interface MergedAccount {
  readonly latest: ReportedAccount;
  readonly verdicts: Map<string, Verdict>;
}

const isJudgedOnce = (id: string): boolean =>
  allChecks.find((check) => check.id === id)?.isJudgedOnce === true;

/** What is left of an account that was left out: what is judged in it for the whole organisation. */
const withoutOwn = (accounts: Map<string, MergedAccount>, id: string): void => {
  const verdicts = accounts.get(id)?.verdicts ?? new Map<string, Verdict>();
  for (const check of [...verdicts.keys()]) if (!isJudgedOnce(check)) verdicts.delete(check);
  if (verdicts.size === 0) accounts.delete(id);
};

/** Puts what reports say of the same accounts together; the newest counts. */
export const merge = (reports: readonly NamedReport[], wanted: readonly Check[]): Merged => {
  const strangers = new Map<string, Check>();
  const accounts = new Map<string, MergedAccount>();
  const skipped = new Map<string, SkippedAccount>();
  const skippedNames = new Map<string, string>();
  const overlapping = new Set<string>();
  for (const { report } of [...reports].sort(byAge)) {
    for (const { id, name, why, mayReturn } of report.skipped) {
      skipped.set(id, { id, why, mayReturn });
      if (name !== undefined) skippedNames.set(id, name);
      withoutOwn(accounts, id);
    }
    for (const account of report.accounts) {
      if (!account.verdicts.every(({ check }) => isJudgedOnce(check))) skipped.delete(account.id);
      const before = accounts.get(account.id);
      const verdicts = before?.verdicts ?? new Map<string, Verdict>();
      for (const each of account.verdicts) {
        if (verdicts.has(each.check)) overlapping.add(account.id);
        const verdict = toVerdict(each, report.generatedAt, strangers);
        if (wanted.includes(verdict.check) || strangers.has(each.check)) {
          verdicts.set(each.check, verdict);
        }
      }
      const name = account.name ?? before?.latest.name;
      accounts.set(account.id, { latest: { ...account, name }, verdicts });
    }
  }
  const judged = new Set([...accounts.values()].flatMap(({ verdicts }) => [...verdicts.keys()]));
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
    skipped: [...skipped.values()].sort((left, right) => (left.id < right.id ? -1 : 1)),
    names: new Map([
      ...skippedNames,
      ...[...accounts].flatMap(([id, { latest }]): readonly (readonly [string, string])[] =>
        latest.name === undefined ? [] : [[id, latest.name]],
      ),
    ]),
    overlapping: [...overlapping].sort(),
    strangers: [...strangers.keys()].sort(),
    absent: wanted.flatMap(({ id }) => (judged.has(id) ? [] : [id])),
  };
};
