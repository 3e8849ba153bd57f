import { severities, type Severity } from '../../model/judgement.ts';

/** One sign a severity; wherever there is room its word stands beside it. */
export const severityIcon = (severity: Severity): string => {
  switch (severity) {
    case 'critical':
      return '🔴';
    case 'high':
      return '🟠';
    case 'medium':
      return '🟡';
    case 'low':
      return '🔵';
  }
};

/** `Critical`. */
export const severityWord = (severity: Severity): string =>
  severity.charAt(0).toUpperCase() + severity.slice(1);

/** `1 critical, 2 low`: how many of each, worst first. */
export const countSeverities = (all: readonly Severity[]): string =>
  severities
    .map((severity) => ({ severity, count: all.filter((each) => each === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${String(count)} ${severity}`)
    .join(', ');
