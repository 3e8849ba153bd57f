import { severities } from '../../model/judgement.ts';
import type { Comparison } from '../../posture/changes.ts';
import {
  isHeld,
  isUnread,
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
  /** The number of verdicts that were judged: not unknown, not checked, or awaiting attestation. */
  readonly judged: number;
  /** True if most checks could not be read: then the account says nothing about any single check. */
  readonly isDark: boolean;
  /** False if the way into the account could not ask for everything. */
  readonly isWhole: boolean;
  readonly verdicts: readonly TrackedVerdict[];
}

const rank = ({ verdict }: TrackedVerdict): number => severities.indexOf(verdict.severity);

interface Weighed {
  readonly row: AccountRow;
  readonly weights: readonly number[];
}

const weigh = (row: AccountRow): Weighed => {
  const open = row.findings.map(({ verdict }) => verdict.severity);
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
  let isWhole = true;
  for (const tracked of verdicts) {
    const { outcome, verdict } = tracked;
    if (outcome === 'fail') findings.push(tracked);
    if (isUnread(tracked)) unknowns.push(tracked);
    if (outcome === 'accepted') accepted.push(tracked);
    if (verdict.outcome === 'not-checked') isWhole = false;
    if (['unknown', 'not-checked', 'manual'].includes(verdict.outcome)) continue;
    judged += 1;
    // An attestation is judged even if the account could not be accessed.
    if (verdict.check.sources.length > 0) read += 1;
  }
  return {
    id: account.id,
    name: display.name(account.id),
    isManagement: account.kind === 'management',
    findings: findings.sort((left, right) => rank(left) - rank(right)),
    unknowns: unknowns.sort((left, right) => Number(isHeld(right)) - Number(isHeld(left))),
    accepted: accepted.sort((left, right) => rank(left) - rank(right)),
    judged,
    isDark: unknowns.length > read,
    isWhole,
    verdicts,
  };
};

/** Every audited account, worst first. */
export const accountRows = ({ accounts }: Comparison, display: Display): readonly AccountRow[] =>
  accounts
    .map((account) => weigh(toRow(account, display)))
    .sort(byWeight)
    .map(({ row }) => row);
