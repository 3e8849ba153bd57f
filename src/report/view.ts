import type { Check } from '../checks/check.ts';
import type { Outcome, Severity } from '../checks/judgement.ts';
import type { Change, ChangeKind, Comparison } from '../posture/changes.ts';
import { countOutcomes, type Standing, standings } from '../posture/standing.ts';
import type { Display } from './display.ts';

/** A failing check, in words that may be shown. */
export interface FindingView {
  readonly check: Check;
  readonly account: string;
  readonly severity: Severity;
  readonly reason: string;
  readonly note: string | undefined;
  readonly since: Date | undefined;
  readonly change: ChangeKind | undefined;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly evidence: readonly { readonly source: string; readonly asOf: Date }[];
}

/** A check that could not be judged. */
export interface UnknownView {
  readonly check: Check;
  readonly account: string;
  readonly reason: string;
  readonly note: string | undefined;
  readonly missingPermissions: readonly string[];
  /** What was last known, when anything was. */
  readonly lastKnown: { readonly outcome: Outcome; readonly since: Date } | undefined;
}

/** A check that needs nobody. */
export interface WellView {
  readonly check: Check;
  readonly account: string;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly note: string | undefined;
}

/** One change since last time. */
export interface ChangeView {
  readonly check: Check;
  readonly account: string;
  readonly kind: ChangeKind;
  readonly reason: string;
  /** When the state before this change began. */
  readonly fromSince: Date | undefined;
}

/** A finding that is still remembered, but that this run did not check. */
export interface UnjudgedView {
  readonly checkId: string;
  readonly account: string;
  readonly since: Date;
}

/** What every face shows of a run: chosen, ordered and with account ids shown as the user chose. */
export interface View {
  readonly judgedAt: Date;
  readonly accounts: readonly string[];
  readonly findings: readonly FindingView[];
  readonly unknowns: readonly UnknownView[];
  readonly wells: readonly WellView[];
  readonly unjudged: readonly UnjudgedView[];
  readonly changes: readonly ChangeView[];
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly missingPermissions: readonly string[];
}

// `activeAccessKeys` reads as "Active access keys".
const label = (name: string): string => {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const factValue = (value: string | number | boolean | null): string => {
  if (value === null) return 'not known';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
};

const kindOf = (
  changes: readonly Change[],
  { accountId, verdict }: Standing,
): ChangeKind | undefined =>
  changes.find((change) => change.accountId === accountId && change.verdict.check === verdict.check)
    ?.kind;

/** Prepares a comparison for people. Every string that may hold an account id goes through `display`. */
export const createView = (comparison: Comparison, display: Display): View => {
  const shown = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : display.text(text);
  const unknowns = standings(comparison, 'unknown');
  return {
    judgedAt: comparison.judgedAt,
    accounts: comparison.accounts.map(({ posture }) => display.name(posture.account.id)),
    findings: standings(comparison, 'fail').map((standing) => ({
      check: standing.verdict.check,
      account: display.account(standing.accountId),
      severity: standing.verdict.severity,
      reason: display.text(standing.verdict.reason),
      note: shown(standing.verdict.note),
      since: standing.since,
      change: kindOf(comparison.changes, standing),
      facts: Object.entries(standing.verdict.facts).map(([name, value]) => ({
        label: label(name),
        value: display.text(factValue(value)),
      })),
      evidence: standing.verdict.evidence,
    })),
    unknowns: unknowns.map(({ verdict, accountId, lastKnown }) => ({
      check: verdict.check,
      account: display.account(accountId),
      reason: display.text(verdict.reason),
      note: shown(verdict.note),
      missingPermissions: verdict.missingPermissions,
      lastKnown,
    })),
    wells: standings(comparison, 'pass', 'not-applicable', 'manual').map(
      ({ verdict, accountId }) => ({
        check: verdict.check,
        account: display.account(accountId),
        outcome: verdict.outcome,
        reason: display.text(verdict.reason),
        note: shown(verdict.note),
      }),
    ),
    unjudged: comparison.unjudged.map(({ accountId, checkId, remembered }) => ({
      checkId,
      account: display.account(accountId),
      since: remembered.since,
    })),
    changes: comparison.changes.map(({ accountId, verdict, kind, fromSince }) => ({
      check: verdict.check,
      account: display.account(accountId),
      kind,
      reason: display.text(verdict.reason),
      fromSince,
    })),
    counts: countOutcomes(comparison),
    missingPermissions: [
      ...new Set(unknowns.flatMap(({ verdict }) => verdict.missingPermissions)),
    ].sort(),
  };
};
