import { severities, type Severity } from '../../model/judgement.ts';
import { amount, counted } from '../../model/text.ts';
import { NOT_LOOKED_AT } from '../../posture/gate.ts';
import { countSettled } from '../../posture/outcomes.ts';
import { countSeverities, severityIcon } from '../text/severity.ts';
import type { AccountsView } from '../view/many.ts';
import type { AccountView } from '../view/one.ts';
import type { RunView } from '../view/run-view.ts';
import type { View } from '../view/view.ts';

/** The answer in one line of plain text. `icon` is separate, so that it can be left out. */
export interface Headline {
  readonly icon: string;
  readonly text: string;
}

/** The parts of the answer that differ between one account and many. */
interface Answer {
  /** The severities to count: of each finding, or the worst of each account. */
  readonly severities: readonly Severity[];
  /** How many findings there are, or accounts with findings. */
  readonly finding: string;
  /** What is not known. */
  readonly blind: readonly string[];
  readonly noAllClear: string;
  readonly well: string;
}

const missingPart = ({ missing }: RunView): readonly string[] =>
  missing.length === 0 ? [] : [NOT_LOOKED_AT];

const noFinding = ({ counts }: RunView): string =>
  // An accepted finding is still a finding.
  counts.accepted > 0 ? 'No open finding' : 'No finding';

const accountAnswer = (view: AccountView): Answer => {
  const { findings, unknowns, unjudged, counts, leftOut } = view;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const well = counted([
    [counts.pass, counts.pass === 1 ? 'check passes' : 'checks pass'],
    [counts.accepted, 'accepted'],
    [counts['not-applicable'], 'not applicable'],
    [counts.manual, 'for a person to attest'],
    [counts['not-checked'], 'not made'],
    [leftOut.length, 'left out'],
  ]);
  return {
    severities: findings.map(({ severity }) => severity),
    finding: amount(findings.length, 'root-user finding'),
    blind: [
      ...(unknowns.length === 0
        ? []
        : [`${String(unknowns.length)} of ${String(total)} checks could not be read`]),
      ...(unjudged.length === 0
        ? []
        : [
            `${amount(unjudged.length, 'earlier finding was', 'earlier findings were')} not checked this time`,
          ]),
      ...missingPart(view),
    ],
    noAllClear: 'Not an all-clear',
    well: `${noFinding(view)}: ${well}`,
  };
};

const accountsAnswer = (view: AccountsView): Answer => {
  const { rows, judged, failing, skipped, unjudged, counts } = view;
  const worst = failing.flatMap(({ findings: [first] }) => first?.verdict.severity ?? []);
  const unread = rows.filter(({ unknowns }) => unknowns.length > 0).length;
  const audited = amount(judged === 0 ? rows.length : judged, 'account');
  const left = skipped.length === 0 ? [] : [`${String(skipped.length)} skipped`];
  const accepted = counts.accepted === 0 ? [] : [`${String(counts.accepted)} accepted`];
  const notMade = view.notChecked.map(
    ({ checkIds, accounts }) =>
      `${amount(checkIds.length, 'check')} not made in ${String(accounts)}`,
  );
  const leftOut =
    view.leftOut.length === 0 ? [] : [`${amount(view.leftOut.length, 'check')} left out`];
  return {
    severities: worst,
    finding: `${String(worst.length)} of ${audited} ${worst.length === 1 ? 'needs' : 'need'} someone`,
    blind: [
      ...(unread === 0 ? [] : [`${String(unread)} could not be read in full`]),
      ...(unjudged.length === 0
        ? []
        : [
            `${amount(unjudged.length, 'earlier finding was', 'earlier findings were')} not checked this time`,
          ]),
      ...missingPart(view),
    ],
    noAllClear: `Not an all-clear for ${[audited, ...left].join(', ')}`,
    well: `${noFinding(view)} in ${[audited, ...accepted, ...left, ...notMade, ...leftOut].join(', ')}`,
  };
};

const answer = (view: View): Answer => {
  switch (view.scope) {
    case 'account':
      return accountAnswer(view);
    case 'accounts':
      return accountsAnswer(view);
  }
};

/** What a tired reader must know first. It is never an all-clear if something could not be read. */
export const headline = (view: View): Headline => {
  const { severities: open, finding, blind, noAllClear, well } = answer(view);
  const worst = severities.find((severity) => open.includes(severity));
  if (worst !== undefined) {
    return {
      icon: severityIcon(worst),
      text: [`${finding}: ${countSeverities(open)}`, ...blind].join('; '),
    };
  }
  const isUnchecked = countSettled(view.counts) + blind.length === 0;
  const doubt = isUnchecked ? ['nothing was checked'] : blind;
  return doubt.length > 0
    ? { icon: '⚪', text: `${noAllClear}: ${doubt.join('; ')}` }
    : { icon: '✅', text: well };
};
