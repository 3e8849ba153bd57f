import type { Change, ChangeKind } from '../../posture/changes.ts';
import { lowered } from '../../model/text.ts';

/** The kinds of change in the order in which every face lists them. */
export const changeKinds: readonly ChangeKind[] = [
  'regression',
  'worsened',
  'recovery',
  'accepted',
  'blind',
];

/** What a change is called at the beginning of a line: `New`, `Fixed`. */
export const changeTitle = ({ kind, to }: Pick<Change, 'kind' | 'to'>): string => {
  switch (kind) {
    case 'regression':
      return 'New';
    case 'worsened':
      return 'Worse';
    // What a finding was about may also be gone, for better or worse: that is not fixed.
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

/** What stands beside a finding that changed since last time; nothing beside any other. */
export const changeMark = (change: ChangeKind | undefined): string =>
  change === undefined ? '' : `**${change === 'regression' ? 'new' : change}**`;
