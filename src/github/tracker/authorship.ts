import { minute } from '../../model/time.ts';
import { checksum } from '../state/checksum.ts';
import type { TrackerIssue } from './issues.ts';
import type { FoundTracker } from './recall.ts';

const reference = ({ number }: TrackerIssue): string => `Issue #${String(number)}`;

/** Any workflow of the repository writes as the same login: what is adopted without our signs is named. */
const adoption = ({ issue }: FoundTracker, label: string): readonly string[] =>
  issue.isFamiliar
    ? []
    : [
        `${reference(issue)} is taken for the tracking issue by its hidden marker alone: it has neither the label ${label} nor the title that this audit gives. If it is not yours, take the marker out of it or delete it.`,
      ];

const isOurs = ({ issue, state }: FoundTracker): boolean =>
  state !== 'lost' && state.written === checksum(issue.body.managed);

/** Where somebody else edited the issue last, who and when; memory is only what the issue says. */
const foreignEdit = (tracker: FoundTracker, login: string): readonly string[] => {
  const edit = tracker.issue.lastEdit;
  if (edit === undefined || edit.login.toLowerCase() === login.toLowerCase()) return [];
  const what = isOurs(tracker)
    ? 'The report in it is as this audit wrote it; what the audit remembers is not proof of more than that.'
    : 'The report in it is not as this audit wrote it.';
  return [
    `@${edit.login} was the last to edit the first comment of ${reference(tracker.issue).toLowerCase()}, on ${minute(edit.at)}. ${what}`,
  ];
};

/** What the reader should know of who made the tracker, and of who edited it last. */
export const authorship = (
  tracker: FoundTracker,
  { login, label }: { readonly login: string; readonly label: string },
): readonly string[] => [...adoption(tracker, label), ...foreignEdit(tracker, login)];
