import type { Configuration } from '../../model/configuration.ts';
import type { Listing } from '../../model/judgement.ts';
import type { Acceptance } from '../../posture/acceptance.ts';
import type { Change } from '../../posture/change.ts';
import type { Comparison } from '../../posture/changes.ts';
import { isHeld, type TrackedAccount, type TrackedVerdict } from '../../posture/tracked-verdict.ts';
import { countOutcomes, countUnread } from '../../posture/outcomes.ts';
import { version } from '../../model/version.ts';
import { acceptedTerms } from '../view/terms.ts';
import type { Display } from '../text/display.ts';
import type { Report } from './schema.ts';

type ReportAccount = Report['accounts'][number];
type ReportVerdict = ReportAccount['verdicts'][number];
type ReportChange = Report['changes'][number];

const isEmpty = (record: object): boolean => Object.keys(record).length === 0;

const toException = (
  acceptance: Acceptance,
  display: Display,
): NonNullable<ReportVerdict['exception']> => {
  const { why, owner, expires, link } = acceptedTerms(acceptance, display);
  const { covers } = acceptance.exception;
  return {
    reason: why,
    owner,
    expires: expires.toISOString(),
    ...(link === undefined ? {} : { link }),
    ...(isEmpty(covers) ? {} : { covers: { ...covers } }),
    state: acceptance.state,
  };
};

const toListing = (
  { title, columns, rows }: Listing,
  display: Display,
): NonNullable<ReportVerdict['listing']> => ({
  title: display.text(title),
  columns: [...columns],
  rows: rows.map((row) => row.map((cell) => display.text(cell))),
});

const toVerdict = (tracked: TrackedVerdict, display: Display): ReportVerdict => {
  const { verdict, since, outcome, acceptance, unreadSince } = tracked;
  return {
    check: verdict.check.id,
    outcome: verdict.outcome,
    severity: verdict.severity,
    reason: display.text(verdict.reason),
    ...(verdict.note === undefined ? {} : { note: display.text(verdict.note) }),
    facts: Object.fromEntries(
      Object.entries(verdict.facts).map(([name, value]) => [
        name,
        typeof value === 'string' ? display.text(value) : value,
      ]),
    ),
    ...(isEmpty(verdict.exposure) ? {} : { exposure: { ...verdict.exposure } }),
    ...(verdict.missingPermissions.length === 0
      ? {}
      : {
          missingPermission: verdict.missingPermissions.join(', '),
          missingPermissions: [...verdict.missingPermissions],
        }),
    ...(verdict.isTransient === true ? { transient: true } : {}),
    ...(isHeld(tracked) ? { held: true } : {}),
    ...(unreadSince === undefined ? {} : { unreadSince: unreadSince.toISOString() }),
    ...(outcome === 'accepted' ? { accepted: true } : {}),
    ...(acceptance === undefined ? {} : { exception: toException(acceptance, display) }),
    ...(verdict.listing === undefined ? {} : { listing: toListing(verdict.listing, display) }),
    ...(since === undefined ? {} : { since: since.toISOString() }),
  };
};

/** The changes in the form of the report and of the output `changes`. */
export const reportChanges = (changes: readonly Change[], display: Display): ReportChange[] =>
  changes.map(({ accountId, verdict, kind, from, to }) => ({
    account: display.account(accountId),
    check: verdict.check.id,
    kind,
    from,
    to,
    reason: display.text(verdict.reason),
  }));

const named = (id: string, display: Display): { readonly name?: string } => {
  const name = display.alias(id);
  return name === undefined ? {} : { name };
};

const toAccount = ({ posture, verdicts }: TrackedAccount, display: Display): ReportAccount => {
  const { account, reportGeneratedAt } = posture;
  return {
    id: display.account(account.id),
    partition: account.partition,
    ...named(account.id, display),
    kind: account.kind,
    ...(reportGeneratedAt === undefined
      ? {}
      : { reportGeneratedAt: reportGeneratedAt.toISOString() }),
    verdicts: verdicts.map((verdict) => toVerdict(verdict, display)),
  };
};

/** What a report is about, for the run that merges it with others. */
export interface ReportOrigin {
  /** The name that identifies the tracker. */
  readonly scope?: string;
  readonly part?: { readonly index: number; readonly count: number } | undefined;
  /** The file that judged. */
  readonly configuration?: Configuration;
}

const toConfiguration = ({
  path,
  state,
  at,
  sha256,
}: Configuration): NonNullable<Report['configuration']> => ({
  path,
  state,
  ...at,
  ...(sha256 === undefined ? {} : { sha256 }),
});

const toOrigin = (
  { scope, part, configuration }: ReportOrigin,
  display: Display,
): Partial<Report> => ({
  // A scope may contain an account id.
  ...(scope === undefined || display.text(scope) !== scope ? {} : { scope }),
  ...(part === undefined ? {} : { part: { ...part } }),
  ...(configuration === undefined ? {} : { configuration: toConfiguration(configuration) }),
});

type Gaps = Pick<Report, 'skipped' | 'unjudged' | 'missing' | 'leftOut'>;

/** What was not audited, or not judged. */
const toGaps = ({ skipped, unjudged, missing, leftOut }: Comparison, display: Display): Gaps => ({
  ...(skipped.length === 0
    ? {}
    : {
        skipped: skipped.map(({ id, why, mayReturn, byName }) => ({
          id: display.account(id),
          ...named(id, display),
          why: display.text(why),
          mayReturn: mayReturn === true,
          ...(byName === true ? { byName } : {}),
        })),
      }),
  ...(unjudged.length === 0
    ? {}
    : {
        unjudged: unjudged.map(({ accountId, checkId, remembered }) => ({
          account: display.account(accountId),
          check: checkId,
          severity: remembered.severity ?? 'critical',
          since: remembered.since.toISOString(),
        })),
      }),
  ...(missing.length === 0 ? {} : { missing: missing.map((each) => display.text(each)) }),
  ...(leftOut.length === 0 ? {} : { leftOut: [...leftOut] }),
});

/** The part of the JSON report before the accounts. */
const reportHead = (
  comparison: Comparison,
  display: Display,
  origin: ReportOrigin,
): Omit<Report, 'accounts' | 'changes' | keyof Gaps> => {
  const counts = countOutcomes(comparison);
  const { unjudged, missing, leftOut } = comparison;
  const gaps =
    countUnread(comparison) +
    counts['not-checked'] +
    unjudged.length +
    missing.length +
    leftOut.length;
  return {
    schemaVersion: 1,
    tool: { name: 'aws-root-guard', version },
    generatedAt: comparison.judgedAt.toISOString(),
    ...toOrigin(origin, display),
    complete: gaps === 0,
    counts,
  };
};

/** The part after the accounts. */
const reportTail = (comparison: Comparison, display: Display): Pick<Report, 'changes'> & Gaps => ({
  changes: reportChanges(comparison.changes, display),
  ...toGaps(comparison, display),
});

const pretty = (value: object): string => JSON.stringify(value, undefined, 2);

/**
 * The JSON report of a run as text with an indentation of two spaces, account by account: as a whole, the report of
 * an organization would be in memory three times.
 */
export function* reportText(
  comparison: Comparison,
  display: Display,
  origin: ReportOrigin = {},
): Generator<string> {
  yield `${pretty(reportHead(comparison, display, origin)).slice(0, -'\n}'.length)},\n  "accounts": [`;
  let separator = '\n    ';
  for (const account of comparison.accounts) {
    yield separator + pretty(toAccount(account, display)).replaceAll('\n', '\n    ');
    separator = ',\n    ';
  }
  const end = comparison.accounts.length === 0 ? ']' : '\n  ]';
  yield `${end},\n${pretty(reportTail(comparison, display)).slice('{\n'.length)}\n`;
}
