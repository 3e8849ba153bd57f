import type { AccountView } from '../view/one.ts';
import { accountsHeadline } from './headline-many.ts';
import { amount } from './amount.ts';
import { countSeverities, severityIcon } from './severity.ts';
import type { View } from '../view/view.ts';

/** The answer in one line, as plain text; `icon` stands apart so that a terminal may leave it out. */
export interface Headline {
  readonly icon: string;
  readonly text: string;
}

const well = ({ counts }: AccountView): string => {
  const parts = [
    [counts.pass, counts.pass === 1 ? 'check passes' : 'checks pass'] as const,
    [counts.accepted, 'accepted'] as const,
    [counts['not-applicable'], 'not applicable'] as const,
    [counts.manual, 'for a person to attest'] as const,
  ];
  const told = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  // What was accepted is still found.
  return `${counts.accepted > 0 ? 'No open finding' : 'No finding'}: ${told.join(', ')}`;
};

const accountHeadline = (view: AccountView): Headline => {
  const { findings, unknowns, unjudged, missing, counts } = view;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const blind = [
    ...(unknowns.length === 0
      ? []
      : [`${String(unknowns.length)} of ${String(total)} checks could not be read`]),
    ...(unjudged.length === 0 ? [] : ['an earlier finding was not checked this time']),
    ...(missing.length === 0 ? [] : ['something was not looked at']),
  ];
  const [worst] = findings;
  if (worst !== undefined) {
    const counted = countSeverities(findings.map(({ severity }) => severity));
    return {
      icon: severityIcon(worst.severity),
      text: [`${amount(findings.length, 'root-user finding')}: ${counted}`, ...blind].join('; '),
    };
  }
  const judged = counts.pass + counts['not-applicable'] + counts.accepted;
  const doubt = judged + blind.length === 0 ? ['nothing was checked'] : blind;
  return doubt.length > 0
    ? { icon: '⚪', text: `Not an all-clear: ${doubt.join('; ')}` }
    : { icon: '✅', text: well(view) };
};

/** What a tired reader must know first. Never says "all well" when something could not be read. */
export const headline = (view: View): Headline => {
  switch (view.scope) {
    case 'account':
      return accountHeadline(view);
    case 'accounts':
      return accountsHeadline(view);
  }
};
