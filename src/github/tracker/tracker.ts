import { RequestError } from '@octokit/request-error';
import type { RepositoryName } from '../../config/config.ts';
import { decide, type TrackerAction } from '../../posture/tracker-decision.ts';
import type { Comparison } from '../../posture/changes.ts';
import { type CommentOccasion, renderComment } from '../../report/issue/comment.ts';
import { describeFailure } from '../api/failure.ts';
import type { Octokit } from '../api/octokit.ts';
import { chooseTracker, type FoundTracker } from './recall.ts';
import { duplicateBody } from './body.ts';
import type { Listing, TrackerIssue } from './issues.ts';
import { createKey, type Scope } from './key.ts';
import {
  isUpToDate,
  keyFits,
  lacksUnread,
  NoRoomLeft,
  showsIds,
  type TrackerContent,
  writeBody,
} from './text.ts';

/** Everything a tracker is written with. */
export interface TrackerWork {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  readonly listing: Listing;
  readonly scope: Scope;
  readonly comparison: Comparison;
  readonly content: TrackerContent;
  /** Compares anew with what another run's tracker remembers. */
  readonly recompare: (tracker: FoundTracker) => Pick<TrackerWork, 'comparison' | 'content'>;
  readonly title: string;
  readonly labels: readonly string[];
}

/** The issue as a reader may be sent to it. */
export interface IssueReference {
  readonly number: number;
  readonly url: string;
}

/** What became of the tracker. `warnings` are sentences for the log and the summary. */
export interface TrackerOutcome {
  readonly issue: IssueReference | undefined;
  readonly did: string;
  readonly warnings: readonly string[];
}

export const STATE_LOST =
  'The state kept in the issue could not be read (someone may have edited it), so every finding counts as new.';

const reference = ({ number, url }: TrackerIssue): IssueReference => ({ number, url });

const NO_ROOM =
  'Could not update the issue: what people wrote in its first comment leaves no room for the report. Move it into comments.';

const failureOf = (what: string, error: unknown): string =>
  error instanceof NoRoomLeft
    ? NO_ROOM
    : describeFailure(error, { what, permission: 'issues: write' });

/** Runs writes side by side and gives a sentence for each that failed. */
const attempt = async (
  writes: readonly (readonly [what: string, write: Promise<unknown>])[],
): Promise<readonly string[]> => {
  const settled = await Promise.allSettled(writes.map(([, write]) => write));
  return settled.flatMap((result, index) =>
    result.status === 'rejected' ? [failureOf(writes[index]?.[0] ?? 'write', result.reason)] : [],
  );
};

const path = ({ repository: { owner, name } }: TrackerWork) => ({ owner, repo: name });

const newBody = async (work: TrackerWork, tracker: FoundTracker | undefined): Promise<string> => {
  const { content, scope } = work;
  const key =
    tracker !== undefined && keyFits(tracker.key, content)
      ? tracker.key
      : await createKey(scope, content.display);
  return writeBody(content, key, tracker?.issue.body ?? { before: '', after: '\n' });
};

/** Comments on the issue; the number of the comment is what it takes to withdraw it. */
const comment = async (
  work: TrackerWork,
  tracker: FoundTracker,
  occasion: CommentOccasion,
): Promise<number> => {
  const { data } = await work.octokit.request(
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    {
      ...path(work),
      issue_number: tracker.issue.number,
      body: renderComment(
        occasion,
        work.content.view,
        tracker.state === 'lost' ? STATE_LOST : undefined,
      ),
    },
  );
  return Number(data.id);
};

type Patch = { state: 'open' } | { state: 'closed'; state_reason: 'completed' } | object;

const edit = (
  work: TrackerWork,
  tracker: FoundTracker,
  body: string,
  patch: Patch,
): readonly [string, Promise<unknown>] => [
  'update the issue',
  work.octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    ...path(work),
    issue_number: tracker.issue.number,
    body,
    ...patch,
  }),
];

const closeDuplicate = (
  work: TrackerWork,
  duplicate: TrackerIssue,
  kept: number,
): readonly [string, Promise<unknown>] => [
  'close a duplicate issue',
  work.octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    ...path(work),
    issue_number: duplicate.number,
    state: 'closed',
    state_reason: 'duplicate',
    body: duplicateBody(duplicate.body, kept),
  }),
];

const createIssue = async (
  work: TrackerWork,
  body: string,
): Promise<{
  readonly number: number;
  readonly url: string;
  readonly warnings: readonly string[];
}> => {
  const bare = { ...path(work), title: work.title, body };
  const { assignees } = work.content.context;
  try {
    const { data } = await work.octokit.request('POST /repos/{owner}/{repo}/issues', {
      ...bare,
      labels: [...work.labels],
      assignees: [...assignees],
    });
    return { number: data.number, url: data.html_url, warnings: [] };
  } catch (error) {
    // A label that may not be created or a login that cannot be assigned must not cost the issue.
    if (!(error instanceof RequestError) || ![403, 422].includes(error.status)) throw error;
    const { data } = await work.octokit.request('POST /repos/{owner}/{repo}/issues', bare);
    const warning = `GitHub did not take the issue with its labels (${work.labels.join(', ')}) and assignees (${assignees.join(', ')}), so it was opened without. Check issue-labels and issue-assignees.`;
    return { number: data.number, url: data.html_url, warnings: [warning] };
  }
};

/** Creates the issue, then lists again: of two runs at once the lower number wins and the other yields. */
const create = async (work: TrackerWork): Promise<TrackerOutcome> => {
  const created = await createIssue(work, await newBody(work, undefined));
  const now = await chooseTracker(await work.listing.newest(), work.scope).catch(() => undefined);
  if (now === undefined || now.issue.number === created.number) {
    const { number, url, warnings } = created;
    return { issue: { number, url }, did: `opened issue #${String(number)}`, warnings };
  }
  const mine = now.duplicates.filter(({ number }) => number === created.number);
  const warnings = await attempt(
    mine.map((duplicate) => closeDuplicate(work, duplicate, now.issue.number)),
  );
  // The other run saw the same: held against its memory nothing is new, and nothing needs to be written.
  const kept = await keepTracker({ ...work, ...work.recompare(now) }, { ...now, duplicates: [] });
  return { ...kept, warnings: [...created.warnings, ...warnings, ...kept.warnings] };
};

/**
 * Takes a comment back when the edit it speaks of failed: the state is in the edit, so the next run
 * would find the same news and tell them again.
 */
const withdrawUnless = async (
  editing: Promise<unknown>,
  work: TrackerWork,
  commenting: Promise<number> | undefined,
): Promise<void> => {
  const [edited, commented] = await Promise.allSettled([editing, commenting]);
  if (edited.status === 'fulfilled' || commented.status === 'rejected') return;
  if (commented.value === undefined) return;
  const withdrawing = work.octokit.request(
    'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
    { ...path(work), comment_id: commented.value },
  );
  // That the edit failed is said already; a comment too many is the lesser evil.
  await withdrawing.catch(() => undefined);
};

/** Writes what `action` asks for; comment and edit go out together. */
const carryOut = async (
  work: TrackerWork,
  tracker: FoundTracker,
  action: Exclude<TrackerAction, { readonly kind: 'create' | 'nothing' }>,
): Promise<TrackerOutcome> => {
  const { number } = tracker.issue;
  const body = await newBody(work, tracker);
  const duplicates = tracker.duplicates.map((each) => closeDuplicate(work, each, number));
  const finish = async (
    did: string,
    patch: Patch,
    occasion: CommentOccasion | undefined,
  ): Promise<TrackerOutcome> => {
    const [what, editing] = edit(work, tracker, body, patch);
    const commenting = occasion === undefined ? undefined : comment(work, tracker, occasion);
    const warnings = await attempt([
      [what, editing],
      ...(commenting === undefined ? [] : [['comment on the issue', commenting] as const]),
      ...duplicates,
    ]);
    await withdrawUnless(editing, work, commenting);
    return {
      issue: reference(tracker.issue),
      did: warnings.length === 0 ? did : `could not bring issue #${String(number)} up to date`,
      warnings,
    };
  };
  const issue = `issue #${String(number)}`;
  switch (action.kind) {
    case 'edit':
      return action.comment
        ? finish(`updated ${issue} and commented`, {}, 'changed')
        : finish(`updated ${issue}`, {}, undefined);
    case 'close':
      return finish(`closed ${issue}`, { state: 'closed', state_reason: 'completed' }, 'closed');
    case 'reopen':
      return finish(
        `reopened ${issue}`,
        { state: 'open' },
        tracker.issue.status === 'not-planned' ? 'reopened-against-decision' : 'reopened',
      );
  }
};

/** What the tracker needs now. */
export const planTracker = (
  tracker: FoundTracker | undefined,
  comparison: Comparison,
  content: TrackerContent,
): TrackerAction =>
  decide(
    tracker === undefined
      ? { status: 'none', isUpToDate: false, remembers: false }
      : {
          status: tracker.issue.status,
          isUpToDate: isUpToDate(tracker, content),
          remembers: tracker.state !== 'lost',
          showsIds: showsIds(tracker.key, content.display),
          lacksUnread: lacksUnread(tracker, content),
        },
    comparison,
  );

/** Makes the tracker true; a run that changes nothing sends no request that writes. */
export const keepTracker = async (
  work: TrackerWork,
  tracker: FoundTracker | undefined,
): Promise<TrackerOutcome> => {
  const action = planTracker(tracker, work.comparison, work.content);
  const issue = tracker === undefined ? undefined : reference(tracker.issue);
  try {
    if (action.kind === 'nothing') {
      return { issue, did: `left the issue alone: ${action.why}`, warnings: [] };
    }
    if (action.kind === 'create') return await create(work);
    return tracker === undefined
      ? { issue, did: 'left the issue alone', warnings: [] }
      : await carryOut(work, tracker, action);
  } catch (error) {
    const warnings = [failureOf(issue === undefined ? 'open an issue' : 'update the issue', error)];
    return { issue, did: 'could not write the issue', warnings };
  }
};
