import { amount, capitalized } from '../../model/text.ts';
import { countSettled } from '../../posture/outcomes.ts';
import { alarm } from '../text/markdown.ts';
import type { RunView } from '../view/run-view.ts';

/** What the box at the top of the issue is about. */
export interface AlertSubject {
  /** The user whose power makes a finding serious: `the root user of an account`. */
  readonly root: string;
  /** The users with no known findings: `the root users`. */
  readonly roots: string;
  /** Where the findings are, as the end of a sentence. */
  readonly gaps: string;
  /** What was not checked, as the end of a sentence. */
  readonly unchecked: string;
  /** What passes every check. */
  readonly checked: string;
  readonly whatIsAccepted: string;
}

/** The exceptions to the sentence that every check passes. */
const butFor = ({ counts: { accepted, manual } }: RunView, whatIsAccepted: string): string => {
  const parts = [
    ...(accepted > 0 ? [whatIsAccepted] : []),
    ...(manual > 0 ? ['what only a person can tell'] : []),
  ];
  return parts.length === 0 ? '' : `, but for ${parts.join(' and ')}`;
};

/** The box at the top of the issue: how bad it is in one sentence. */
export const alert = (view: RunView, subject: AlertSubject): string => {
  const { counts, unjudged, missing, unread, notChecked, leftOut } = view;
  if (counts.fail > 0) {
    return alarm(
      'CAUTION',
      `${capitalized(subject.root)} can do nearly anything in it, and no identity-based policy applies to it. What protects it has gaps${subject.gaps}:`,
    );
  }
  if (unjudged.length > 0) {
    return alarm(
      'WARNING',
      `Nobody looked again at ${amount(unjudged.length, 'earlier finding')}: whether ${unjudged.length === 1 ? 'it still holds' : 'they still hold'} is not known.`,
    );
  }
  if (unread + missing.length > 0) {
    return alarm(
      'WARNING',
      `Not everything could be read, so that nobody knows whether all is well with ${subject.roots}.`,
    );
  }
  if (countSettled(counts) === 0) {
    return alarm('WARNING', `Nothing was checked${subject.unchecked}.`);
  }
  return alarm(
    'NOTE',
    `Every check ${notChecked.length + leftOut.length === 0 ? '' : 'that was made '}of ${subject.checked} holds${butFor(view, subject.whatIsAccepted)}.`,
  );
};
