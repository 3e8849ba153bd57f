import type { IssueMode } from './config.ts';

/** What a run may do with the tracking issue. */
export type IssueAccess = 'write' | 'read' | 'none';

/** The events on which a pull request's author, not the owner, decided that there is a run. */
const isReadOnly = (event: string): boolean =>
  event.startsWith('pull_request') || event === 'merge_group';
const WRITING_EVENTS = ['schedule', 'workflow_dispatch', 'workflow_run'];

/** Decides from the input `issue` and the event; a pull request never writes the issue. */
export const issueAccess = (
  mode: IssueMode,
  event: string,
  isDefaultBranch: boolean,
): IssueAccess => {
  if (mode === 'never') return 'none';
  if (isReadOnly(event)) return 'read';
  if (mode === 'always') return 'write';
  const writes = WRITING_EVENTS.includes(event) || (event === 'push' && isDefaultBranch);
  return writes ? 'write' : 'read';
};
