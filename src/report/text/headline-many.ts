import { severities } from '../../model/judgement.ts';
import { type AccountsView, countJudged } from '../view/many.ts';
import { amount } from './amount.ts';
import type { Headline } from './headline.ts';
import { countSeverities, severityIcon } from './severity.ts';

const blindSpots = ({ rows, unjudged, missing }: AccountsView): readonly string[] => {
  const unread = rows.filter(({ unknowns }) => unknowns.length > 0).length;
  return [
    ...(unread === 0 ? [] : [`${String(unread)} could not be read in full`]),
    ...(unjudged.length === 0
      ? []
      : [
          `${amount(unjudged.length, 'earlier finding')} ${unjudged.length === 1 ? 'was' : 'were'} not checked this time`,
        ]),
    ...(missing.length === 0 ? [] : ['something was not looked at']),
  ];
};

/** How many accounts need someone, by the worst of each, and what is not known. */
export const accountsHeadline = (view: AccountsView): Headline => {
  const { rows, skipped, counts } = view;
  const judgedRows = countJudged(view);
  const worst = rows.flatMap(({ findings: [first] }) => first?.verdict.severity ?? []);
  const audited = amount(judgedRows === 0 ? rows.length : judgedRows, 'account');
  const left = skipped.length === 0 ? [] : [`${String(skipped.length)} skipped`];
  const blind = blindSpots(view);
  const first = severities.find((severity) => worst.includes(severity));
  if (first !== undefined) {
    const need = `${String(worst.length)} of ${audited} ${worst.length === 1 ? 'needs' : 'need'} someone`;
    return {
      icon: severityIcon(first),
      text: [`${need}: ${countSeverities(worst)}`, ...blind].join('; '),
    };
  }
  const judged = counts.pass + counts['not-applicable'] + counts.accepted;
  const doubt = judged + blind.length === 0 ? ['nothing was checked'] : blind;
  if (doubt.length > 0) {
    return {
      icon: '⚪',
      text: `Not an all-clear for ${[audited, ...left].join(', ')}: ${doubt.join('; ')}`,
    };
  }
  return counts.accepted === 0
    ? { icon: '✅', text: `No finding in ${[audited, ...left].join(', ')}` }
    : {
        icon: '✅',
        text: `No open finding in ${[audited, `${String(counts.accepted)} accepted`, ...left].join(', ')}`,
      };
};
