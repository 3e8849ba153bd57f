import type { Check } from '../../model/check.ts';
import type { Listing } from '../../model/judgement.ts';
import { checks as allChecks } from '../../checks/index.ts';
import { markAddress } from '../../model/source-address.ts';
import type { AccountPosture, SkippedAccount, Verdict } from '../../model/posture.ts';
import { isInFuture } from '../../posture/report-dates.ts';
import { agreed, type Statement } from './agreement.ts';
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

/** What several reports say together. */
export interface Merged {
  readonly accounts: readonly AccountPosture[];
  /** Those that a report left out and none judges. */
  readonly skipped: readonly SkippedAccount[];
  readonly names: ReadonlyMap<string, string>;
  readonly overlapping: readonly string[];
  readonly strangers: readonly string[];
  /** Checks that were asked for and that no report judges anything by. */
  readonly absent: readonly string[];
}

interface MergedAccount {
  readonly latest: ReportedAccount;
  /** What is said of it by check, the newest last. */
  readonly said: Map<string, Statement[]>;
}

const isJudgedOnce = (id: string): boolean =>
  allChecks.find((check) => check.id === id)?.isJudgedOnce === true;

/** An account that one report left out may come back if another says so, whichever is the newer one. */
const skippedTogether = (
  before: SkippedAccount | undefined,
  { id, why, mayReturn, byName }: ReportFile['skipped'][number],
): SkippedAccount => ({
  id,
  why,
  mayReturn: mayReturn || before?.mayReturn === true,
  ...(byName || before?.byName === true ? { byName: true } : {}),
});

/** Newest reports last; before all of them those that say they are from the future, for they overrule nothing. */
const byAge =
  (now: Date) =>
  ({ report: left }: NamedReport, { report: right }: NamedReport): number => {
    const isLeftEarly = isInFuture(left.generatedAt, now);
    if (isLeftEarly !== isInFuture(right.generatedAt, now)) return isLeftEarly ? -1 : 1;
    return left.generatedAt.getTime() - right.generatedAt.getTime();
  };

/** Puts what reports say of the same accounts together; none of them overrules another. */
export const merge = (
  reports: readonly NamedReport[],
  wanted: readonly Check[],
  now: Date,
): Merged => {
  const strangers = new Map<string, Check>();
  const accounts = new Map<string, MergedAccount>();
  const skipped = new Map<string, SkippedAccount>();
  const skippedNames = new Map<string, string>();
  for (const { path, report } of [...reports].sort(byAge(now))) {
    const isEarly = isInFuture(report.generatedAt, now);
    for (const each of report.skipped) {
      skipped.set(each.id, skippedTogether(skipped.get(each.id), each));
      if (each.name !== undefined) skippedNames.set(each.id, each.name);
    }
    for (const account of report.accounts) {
      const before = accounts.get(account.id);
      const said = before?.said ?? new Map<string, Statement[]>();
      for (const each of account.verdicts) {
        const verdict = toVerdict(each, report.generatedAt, strangers);
        if (!wanted.includes(verdict.check) && !strangers.has(each.check)) continue;
        const statements = said.get(each.check) ?? [];
        said.set(each.check, statements);
        statements.push({ path, verdict, isEarly });
      }
      const name = account.name ?? before?.latest.name;
      accounts.set(account.id, { latest: { ...account, name }, said });
    }
  }
  // Whoever is judged is not left out, whatever another report says; what is judged once is not about the account.
  for (const { latest, said } of accounts.values()) {
    const checkIds = [...latest.verdicts.map(({ check }) => check), ...said.keys()];
    if (!checkIds.every(isJudgedOnce)) skipped.delete(latest.id);
  }
  const judged = new Set([...accounts.values()].flatMap(({ said }) => [...said.keys()]));
  const order = new Map(allChecks.map(({ id }, index) => [id, index]));
  const place = ({ check }: Verdict): number => order.get(check.id) ?? order.size;
  return {
    accounts: [...accounts.values()]
      .map(({ latest, said }): AccountPosture => ({
        account: { id: latest.id, partition: latest.partition, kind: latest.kind },
        alias: latest.name,
        reportGeneratedAt: latest.reportGeneratedAt,
        verdicts: [...said.values()]
          .flatMap((statements) => agreed(statements) ?? [])
          .sort((left, right) => place(left) - place(right)),
      }))
      .sort((left, right) => (left.account.id < right.account.id ? -1 : 1)),
    skipped: [...skipped.values()].sort((left, right) => (left.id < right.id ? -1 : 1)),
    names: new Map([
      ...skippedNames,
      ...[...accounts].flatMap(([id, { latest }]): readonly (readonly [string, string])[] =>
        latest.name === undefined ? [] : [[id, latest.name]],
      ),
    ]),
    overlapping: [...accounts]
      .filter(([, { said }]) => [...said.values()].some(({ length }) => length > 1))
      .map(([id]) => id)
      .sort(),
    strangers: [...strangers.keys()].sort(),
    absent: wanted.flatMap(({ id }) => (judged.has(id) ? [] : [id])),
  };
};
