import { severities, type Severity } from '../checks/judgement.ts';
import type { Comparison } from './changes.ts';
import { standings } from './standing.ts';

/** What makes a run fail: `regression` is anything new or worse; a severity is any finding at or above it. */
export type FailOn = 'never' | 'regression' | Severity;

/** Whether the gate holds, and why not. `reasons` are parts of one sentence. */
export interface GateResult {
  readonly holds: boolean;
  readonly reasons: readonly string[];
  /** How many checks could not be judged, whether or not that fails the gate. */
  readonly unknowns: number;
}

const count = (number: number, one: string, many: string): string =>
  `${String(number)} ${number === 1 ? one : many}`;

/** The severity of every open finding, those included that are only remembered: unreadable now, or not checked. */
const openSeverities = (comparison: Comparison): readonly Severity[] => [
  ...standings(comparison, 'fail').map(({ verdict }) => verdict.severity),
  ...standings(comparison, 'unknown', 'manual').flatMap(({ verdict, lastKnown }) =>
    lastKnown?.outcome === 'fail' ? [lastKnown.severity ?? verdict.severity] : [],
  ),
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
        : count(worse.length, 'finding is new or worse', 'findings are new or worse');
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
      return count(
        reached.length,
        `finding is of severity ${failOn} or above`,
        `findings are of severity ${failOn} or above`,
      );
    }
  }
};

/** Judges a run by `fail-on` and `fail-on-unknown`. */
export const gate = (
  comparison: Comparison,
  failOn: FailOn,
  failOnUnknown: boolean,
): GateResult => {
  const unknowns = standings(comparison, 'unknown').length;
  const reasons = [
    failing(comparison, failOn),
    failOnUnknown && unknowns > 0
      ? count(unknowns, 'check could not be judged', 'checks could not be judged')
      : undefined,
    failOnUnknown && comparison.missing.length > 0
      ? count(
          comparison.missing.length,
          'part of what should have been audited is missing',
          'parts of what should have been audited are missing',
        )
      : undefined,
  ].filter((reason) => reason !== undefined);
  return { holds: reasons.length === 0, reasons, unknowns };
};
