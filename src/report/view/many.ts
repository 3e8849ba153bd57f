import { severities, type Severity } from '../../model/judgement.ts';
import type { Change, ChangeKind, Comparison } from '../../posture/changes.ts';
import type {
  StandingOutcome,
  TrackedAccount,
  TrackedVerdict,
} from '../../posture/tracked-verdict.ts';
import { countOutcomes } from '../../posture/outcomes.ts';
import { amount } from '../text/amount.ts';
import type { Display } from '../text/display.ts';
import { type IdleView, idleViews } from './idle-exceptions.ts';
import { type ReadingTime, readingTime } from './reading-time.ts';

/** One account of many. Its verdicts are the comparison's own: their texts are shown through the display. */
export interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly isManagement: boolean;
  /** Worst first. */
  readonly findings: readonly TrackedVerdict[];
  /** Those first that failed when they were last read. */
  readonly unknowns: readonly TrackedVerdict[];
  readonly accepted: readonly TrackedVerdict[];
  /** How many verdicts were reached: not unknown, and not a person's to give. */
  readonly judged: number;
  /** True where less could be read than not: then it says nothing about any one check. */
  readonly isDark: boolean;
  readonly verdicts: readonly TrackedVerdict[];
}

/** An account's remembered finding that this run did not judge. */
export interface UnjudgedRow {
  readonly id: string;
  readonly name: string;
  readonly checkId: string;
  readonly severity: Severity;
  readonly since: Date;
}

/** What every face shows of a run over many accounts. It costs nothing for a verdict that is well. */
export interface AccountsView {
  readonly scope: 'accounts';
  readonly judgedAt: Date;
  readonly readAt: ReadingTime;
  readonly display: Display;
  /** Every audited account, worst first. */
  readonly rows: readonly AccountRow[];
  readonly skipped: readonly { readonly id: string; readonly name: string; readonly why: string }[];
  readonly unjudged: readonly UnjudgedRow[];
  /** Sentences on what should have been looked at and was not. */
  readonly missing: readonly string[];
  /** What was accepted and stands beside no finding. */
  readonly idle: readonly IdleView[];
  readonly changes: readonly Change[];
  /** True where every finding is new, as in a first run: then that it is new says nothing of any one. */
  readonly isAllNew: boolean;
  readonly changeOf: (tracked: TrackedVerdict) => ChangeKind | undefined;
  readonly counts: Readonly<Record<StandingOutcome, number>>;
}

const rank = ({ verdict }: TrackedVerdict): number => severities.indexOf(verdict.severity);

const hadFailed = ({ lastKnown }: TrackedVerdict): boolean => lastKnown?.outcome === 'fail';

/** The severity of a failure that is there, or that was there when it was last looked at. */
const openSeverity = (tracked: TrackedVerdict): Severity | undefined => {
  if (tracked.outcome === 'fail') return tracked.verdict.severity;
  if (tracked.outcome !== 'unknown' || !hadFailed(tracked)) return undefined;
  return tracked.lastKnown?.severity ?? tracked.verdict.severity;
};

interface Weighed {
  readonly row: AccountRow;
  readonly weights: readonly number[];
}

const weigh = (row: AccountRow): Weighed => {
  const open = [...row.findings, ...row.unknowns].map(openSeverity);
  return {
    row,
    weights: [
      ...severities.map((severity) => open.filter((each) => each === severity).length),
      row.unknowns.length,
      row.accepted.length,
    ],
  };
};

/** Worst first: more of the most severe, then more of the next; equals in the order of their ids. */
const byWeight = (left: Weighed, right: Weighed): number => {
  const heavier = right.weights
    .map((weight, index) => weight - (left.weights[index] ?? 0))
    .find((difference) => difference !== 0);
  return heavier ?? (left.row.id < right.row.id ? -1 : 1);
};

const toRow = (
  { posture: { account }, verdicts }: TrackedAccount,
  display: Display,
): AccountRow => {
  const findings: TrackedVerdict[] = [];
  const unknowns: TrackedVerdict[] = [];
  const accepted: TrackedVerdict[] = [];
  let judged = 0;
  let read = 0;
  for (const tracked of verdicts) {
    const { outcome, verdict } = tracked;
    if (outcome === 'fail') findings.push(tracked);
    if (outcome === 'unknown') unknowns.push(tracked);
    if (outcome === 'accepted') accepted.push(tracked);
    if (outcome === 'unknown' || outcome === 'manual') continue;
    judged += 1;
    // An attestation is judged whether or not anybody came in.
    if (verdict.check.sources.length > 0) read += 1;
  }
  return {
    id: account.id,
    name: display.name(account.id),
    isManagement: account.kind === 'management',
    findings: findings.sort((left, right) => rank(left) - rank(right)),
    unknowns: unknowns.sort((left, right) => Number(hadFailed(right)) - Number(hadFailed(left))),
    accepted: accepted.sort((left, right) => rank(left) - rank(right)),
    judged,
    isDark: unknowns.length > read,
    verdicts,
  };
};

// Whoever has to look now has not looked yet: what failed before is not mended by that.
const waiting = ({ id, name, verdicts }: AccountRow): readonly UnjudgedRow[] =>
  verdicts.flatMap((tracked) => {
    const { outcome, lastKnown, verdict } = tracked;
    if (outcome !== 'manual' || lastKnown?.outcome !== 'fail') return [];
    const severity = lastKnown.severity ?? verdict.severity;
    return [{ id, name, checkId: verdict.check.id, severity, since: lastKnown.since }];
  });

/** Prepares a comparison of many accounts for people. */
export const createAccountsView = (comparison: Comparison, display: Display): AccountsView => {
  const rows = comparison.accounts
    .map((account) => weigh(toRow(account, display)))
    .sort(byWeight)
    .map(({ row }) => row);
  const kinds = new Map(comparison.changes.map(({ verdict, kind }) => [verdict, kind]));
  const counts = countOutcomes(comparison);
  return {
    scope: 'accounts',
    judgedAt: comparison.judgedAt,
    readAt: readingTime(comparison.accounts, comparison.judgedAt),
    display,
    rows,
    skipped: comparison.skipped.map(({ id, why }) => ({
      id,
      name: display.name(id),
      why: display.text(why),
    })),
    unjudged: [
      ...comparison.unjudged.map(({ accountId, checkId, remembered: { severity, since } }) => ({
        id: accountId,
        name: display.name(accountId),
        checkId,
        severity: severity ?? 'critical',
        since,
      })),
      ...rows.flatMap(waiting),
    ],
    missing: comparison.missing.map((sentence) => display.text(sentence)),
    idle: idleViews(comparison.idle, comparison.judgedAt, display),
    changes: comparison.changes,
    changeOf: ({ verdict }) => kinds.get(verdict),
    isAllNew:
      comparison.changes.length === counts.fail &&
      comparison.changes.every(({ kind }) => kind === 'regression'),
    counts,
  };
};

/** The rows of accounts in which something fails. */
export const failingRows = ({ rows }: AccountsView): readonly AccountRow[] =>
  rows.filter(({ findings }) => findings.length > 0);

/** The rows of accounts in which something fails, or could not be read. */
export const rowsInNeed = ({ rows }: AccountsView): readonly AccountRow[] =>
  rows.filter(({ findings, unknowns }) => findings.length + unknowns.length > 0);

/** How many accounts were judged by anything; a run of the organisation's own checks judges one. */
export const countJudged = ({ rows }: AccountsView): number =>
  rows.filter(({ verdicts }) => verdicts.length > 0).length;

/** `812 accounts audited, 9 skipped`. */
export const accountsScope = (view: AccountsView): string => {
  const judged = countJudged(view);
  const unjudged = view.rows.length - judged;
  return [
    `${amount(judged, 'account')} audited`,
    ...(unjudged === 0 ? [] : [`${unjudged} without a check`]),
    ...(view.skipped.length === 0 ? [] : [`${view.skipped.length} skipped`]),
  ].join(', ');
};
