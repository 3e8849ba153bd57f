import { capitalized } from '../../model/text.ts';
import { countSettled } from '../../posture/outcomes.ts';
import { alarm } from '../text/markdown.ts';
import type { RunView } from '../view/run-view.ts';

/** Of whom the box at the top of the issue speaks. */
export interface AlertSubject {
  /** Whose power makes a finding grave: `the root user of an account`. */
  readonly root: string;
  /** Of whom nothing is known to be wrong: `the root users`. */
  readonly roots: string;
  /** Where the gaps are, as the end of a sentence. */
  readonly gaps: string;
  /** Of whom nothing was checked, as the end of a sentence. */
  readonly unchecked: string;
  /** Whose checks hold. */
  readonly checked: string;
  readonly whatIsAccepted: string;
}

/** What the sentence that every check holds is not about. */
const butFor = ({ counts: { accepted, manual } }: RunView, whatIsAccepted: string): string => {
  const parts = [
    ...(accepted > 0 ? [whatIsAccepted] : []),
    ...(manual > 0 ? ['what only a person can tell'] : []),
  ];
  return parts.length === 0 ? '' : `, but for ${parts.join(' and ')}`;
};

/** The box at the top of the issue: how bad it is, in one sentence. */
export const alert = (view: RunView, subject: AlertSubject): string => {
  const { counts, unjudged, missing } = view;
  if (counts.fail > 0) {
    return alarm(
      'CAUTION',
      `${capitalized(subject.root)} can do anything in it, and no policy in the account can hold it back. What protects it has gaps${subject.gaps}:`,
    );
  }
  if (counts.unknown + unjudged.length + missing.length > 0) {
    return alarm(
      'WARNING',
      `Nothing is known to be wrong with ${subject.roots} right now, but not everything could be read.`,
    );
  }
  if (countSettled(counts) === 0) {
    return alarm('WARNING', `Nothing was checked${subject.unchecked}.`);
  }
  return alarm(
    'NOTE',
    `Every check of ${subject.checked} holds${butFor(view, subject.whatIsAccepted)}.`,
  );
};
