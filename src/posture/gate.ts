import { severities, type Severity } from '../model/judgement.ts';
import { amount } from '../model/text.ts';
import type { Comparison } from './changes.ts';
import { standings, unreadStandings } from './outcomes.ts';
import type { FailOn, FailOnUnknown } from '../model/fail-on.ts';
import { awaitsWord, isHeld } from './tracked-verdict.ts';

/** Whether the gate holds, and why not. `reasons` are parts of one sentence. */
export interface GateResult {
  readonly holds: boolean;
  readonly reasons: readonly string[];
  /** What nobody knows, whether or not that fails the gate: parts of one sentence too. */
  readonly doubts: readonly string[];
}

/** The severity of every open finding, those included that are only remembered: unreadable now, or not checked. */
const openSeverities = (comparison: Comparison): readonly Severity[] => [
  ...standings(comparison, 'fail').map(({ verdict }) => verdict.severity),
  ...standings(comparison, 'manual')
    .filter(awaitsWord)
    .map(({ verdict, lastKnown }) => lastKnown?.severity ?? verdict.severity),
  ...comparison.unjudged.map(({ remembered }) => remembered.severity ?? 'critical'),
];

const failing = (comparison: Comparison, failOn: FailOn): string | undefined => {
  switch (failOn) {
    case 'never':
      return undefined;
    case 'regression': {
      const worse = comparison.changes.filter(
        ({ kind }) => kind === 'regression' || kind === 'worsened',
      );
      return worse.length === 0
        ? undefined
        : amount(worse.length, 'finding is new or worse', 'findings are new or worse');
    }
    case 'critical':
    case 'high':
    case 'medium':
    case 'low': {
      const limit = severities.indexOf(failOn);
      const reached = openSeverities(comparison).filter(
        (severity) => severities.indexOf(severity) <= limit,
      );
      if (reached.length === 0) return undefined;
      return amount(
        reached.length,
        `finding is of severity ${failOn} or above`,
        `findings are of severity ${failOn} or above`,
      );
    }
  }
};

/** The critical checks that could not be read, but for those that stand as findings anyway. */
const blindCritical = (comparison: Comparison, failOn: FailOn): string | undefined => {
  const blind = unreadStandings(comparison).filter(
    (standing) => standing.verdict.severity === 'critical' && !isHeld(standing),
  );
  switch (failOn) {
    case 'never':
      return undefined;
    case 'regression': {
      const news = blind.filter(({ isNewlyUnread }) => isNewlyUnread).length;
      return news === 0
        ? undefined
        : amount(
            news,
            'critical check could not be read for the first time',
            'critical checks could not be read for the first time',
          );
    }
    case 'critical':
    case 'high':
    case 'medium':
    case 'low':
      return blind.length === 0
        ? undefined
        : amount(
            blind.length,
            'critical check could not be read',
            'critical checks could not be read',
          );
  }
};

/** What should have been audited and was not may hide anything critical: it weighs as much. */
const blindPart = (comparison: Comparison, failOn: FailOn): string | undefined => {
  const { missing, isNewlyPartial } = comparison;
  const counts = failOn === 'regression' ? isNewlyPartial : failOn !== 'never';
  return counts ? missingParts(missing) : undefined;
};

const missingParts = (missing: readonly string[]): string | undefined =>
  missing.length === 0
    ? undefined
    : amount(
        missing.length,
        'part of what should have been audited is missing',
        'parts of what should have been audited are missing',
      );

const unjudged = (comparison: Comparison): string | undefined => {
  const unknowns = unreadStandings(comparison).length;
  return unknowns === 0
    ? undefined
    : amount(unknowns, 'check could not be judged', 'checks could not be judged');
};

const blind = (
  comparison: Comparison,
  failOn: FailOn,
  failOnUnknown: FailOnUnknown,
): readonly (string | undefined)[] => {
  switch (failOnUnknown) {
    case 'never':
      return [];
    case 'critical':
      return [blindCritical(comparison, failOn), blindPart(comparison, failOn)];
    case 'any':
      return [unjudged(comparison), missingParts(comparison.missing)];
  }
};

/** Earlier findings that nobody looked at again, those included that wait for a person's word. */
const unchecked = (comparison: Comparison): string | undefined => {
  const waiting = standings(comparison, 'manual').filter(awaitsWord);
  const left = comparison.unjudged.length + waiting.length;
  return left === 0
    ? undefined
    : amount(left, 'earlier finding was not checked', 'earlier findings were not checked');
};

const isSaid = (part: string | undefined): part is string => part !== undefined;

/** Said where an account or a part of the audit was left out that should have been in it. */
export const NOT_LOOKED_AT = 'something was not looked at';

/** Judges a run by `fail-on` and `fail-on-unknown`. */
export const gate = (
  comparison: Comparison,
  failOn: FailOn,
  failOnUnknown: FailOnUnknown,
): GateResult => {
  const reasons = [failing(comparison, failOn), ...blind(comparison, failOn, failOnUnknown)].filter(
    isSaid,
  );
  const doubts = [
    unjudged(comparison),
    unchecked(comparison),
    comparison.missing.length > 0 ? NOT_LOOKED_AT : undefined,
  ].filter(isSaid);
  return { holds: reasons.length === 0, reasons, doubts };
};
