import type { IssueMode } from './config.ts';

/** What a run may do with the tracking issue. */
export type IssueAccess = 'write' | 'read' | 'none';

/** The events on which a pull request's author, not the owner, decided that there is a run. */
const isReadOnly = (event: string): boolean =>
  event.startsWith('pull_request') || event === 'merge_group';
/** The events that write the issue where they are about the default branch. */
const OF_DEFAULT_BRANCH = ['push', 'workflow_dispatch', 'workflow_run'];

/**
 * Decides from the input `issue` and the event. A schedule is always the default branch's; what belongs to another
 * branch nobody has reviewed, so it only reads the issue. A pull request never writes it.
 */
export const issueAccess = (
  mode: IssueMode,
  event: string,
  isDefaultBranch: boolean,
): IssueAccess => {
  if (mode === 'never') return 'none';
  if (isReadOnly(event)) return 'read';
  if (mode === 'always') return 'write';
  const writes = event === 'schedule' || (OF_DEFAULT_BRANCH.includes(event) && isDefaultBranch);
  return writes ? 'write' : 'read';
};
