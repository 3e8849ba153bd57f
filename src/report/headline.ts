import { severities, type Severity } from '../checks/judgement.ts';
import type { View } from './view.ts';

/** One sign a severity, told apart by more than colour. */
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

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const bySeverity = ({ findings }: View): string =>
  severities
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${String(count)} ${severity}`)
    .join(', ');

/** The answer in one line, as plain text; `icon` stands apart so that a terminal may leave it out. */
export interface Headline {
  readonly icon: string;
  readonly text: string;
}

/** What a tired reader must know first. Never says "all well" when something could not be read. */
export const headline = (view: View): Headline => {
  const { findings, unknowns, unjudged, counts } = view;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const open = findings.length;
  const blind = [
    ...(unknowns.length === 0
      ? []
      : [`; ${String(unknowns.length)} of ${String(total)} checks could not be read`]),
    ...(unjudged.length === 0 ? [] : ['; an earlier finding was not checked this time']),
  ].join('');
  const [worst] = findings;
  if (worst !== undefined) {
    const noun = open === 1 ? 'finding' : 'findings';
    return {
      icon: severityIcon(worst.severity),
      text: `${String(open)} root-user ${noun}: ${bySeverity(view)}${blind}`,
    };
  }
  if (unknowns.length > 0) {
    return {
      icon: '⚪',
      text: `Not an all-clear: ${String(unknowns.length)} of ${String(total)} checks could not be read`,
    };
  }
  if (unjudged.length > 0) {
    return {
      icon: '⚪',
      text: `Not an all-clear: an earlier finding was not checked this time`,
    };
  }
  if (total === 0) return { icon: '⚪', text: 'Not an all-clear: nothing was checked' };
  const passing = `${String(counts.pass)} ${counts.pass === 1 ? 'check passes' : 'checks pass'}`;
  const rest =
    counts['not-applicable'] > 0 ? `, ${String(counts['not-applicable'])} not applicable` : '';
  return {
    icon: '✅',
    text: `No finding: ${passing}${rest}`,
  };
};
