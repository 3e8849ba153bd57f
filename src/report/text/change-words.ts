import type { Change, ChangeKind } from '../../posture/change.ts';
import { lowered } from '../../model/text.ts';

/** The kinds of change, in the order in which they are listed everywhere. */
export const changeKinds: readonly ChangeKind[] = [
  'regression',
  'worsened',
  'recovery',
  'accepted',
  'blind',
];

/** The name of a change at the beginning of a line: `New`, `Fixed`. */
export const changeTitle = ({ kind, to }: Pick<Change, 'kind' | 'to'>): string => {
  switch (kind) {
    case 'regression':
      return 'New';
    case 'worsened':
      return 'Worse';
    // A check that no longer applies is not a fix: the thing it was about may just be gone.
    case 'recovery':
      return to === 'not-applicable' ? 'Not applicable any more' : 'Fixed';
    case 'accepted':
      return 'Accepted';
    case 'blind':
      return 'Not readable';
  }
};

/** The same within a sentence: `new`, `fixed`. */
export const changeWord = (change: Pick<Change, 'kind' | 'to'>): string =>
  change.kind === 'blind' ? 'no longer readable' : lowered(changeTitle(change));

/** The mark beside a finding that changed since the last run; empty for any other finding. */
export const changeMark = (change: ChangeKind | undefined): string =>
  change === undefined ? '' : `**${change === 'regression' ? 'new' : change}**`;
