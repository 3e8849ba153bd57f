import { severities, type Severity } from '../../model/judgement.ts';
import { capitalized, counted } from '../../model/text.ts';

/** The symbol of a severity. Where there is room, its word is shown beside it. */
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

/** `🔴 Critical`. */
export const severityTitle = (severity: Severity): string =>
  `${severityIcon(severity)} ${severityWord(severity)}`;

/** `Critical`. */
export const severityWord = (severity: Severity): string => capitalized(severity);

/** `1 critical, 2 low`: how many of each, worst first. */
export const countSeverities = (all: readonly Severity[]): string =>
  counted(severities.map((severity) => [all.filter((each) => each === severity).length, severity]));
