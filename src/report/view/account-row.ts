import { severities, type Severity } from '../../model/judgement.ts';
import type { Comparison } from '../../posture/changes.ts';
import {
  hadFailed,
  type TrackedAccount,
  type TrackedVerdict,
} from '../../posture/tracked-verdict.ts';
import type { Display } from '../text/display.ts';

/** One of many accounts. Its verdicts are the comparison's own objects; their texts must go through the display. */
export interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly isManagement: boolean;
  /** Worst first. */
  readonly findings: readonly TrackedVerdict[];
  /** First those that failed when they were last read. */
  readonly unknowns: readonly TrackedVerdict[];
  readonly accepted: readonly TrackedVerdict[];
  /** The number of verdicts that are neither unknown nor awaiting attestation. */
  readonly judged: number;
  /** True if most checks could not be read: then the account says nothing about any single check. */
  readonly isDark: boolean;
  readonly verdicts: readonly TrackedVerdict[];
}

const rank = ({ verdict }: TrackedVerdict): number => severities.indexOf(verdict.severity);

/** The severity of a finding that is open, or that was open when it was last checked. */
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

/** Worst first: most findings of the highest severity, then of the next one; ties are ordered by id. */
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
    // An attestation is judged even if the account could not be accessed.
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

/** Every audited account, worst first. */
export const accountRows = ({ accounts }: Comparison, display: Display): readonly AccountRow[] =>
  accounts
    .map((account) => weigh(toRow(account, display)))
    .sort(byWeight)
    .map(({ row }) => row);
