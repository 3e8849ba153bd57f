import { describe, expect, test } from '@jest/globals';
import type { IssueMode } from '../../src/config/config.ts';
import { type IssueAccess, issueAccess } from '../../src/config/issue-access.ts';

/** [event, is it the default branch, what `auto` and what `always` may do]. */
const events: readonly (readonly [string, boolean, IssueAccess, IssueAccess])[] = [
  ['schedule', false, 'write', 'write'],
  ['schedule', true, 'write', 'write'],
  ['workflow_dispatch', false, 'read', 'write'],
  ['workflow_dispatch', true, 'write', 'write'],
  ['workflow_run', false, 'read', 'write'],
  ['workflow_run', true, 'write', 'write'],
  ['push', true, 'write', 'write'],
  ['push', false, 'read', 'write'],
  ['pull_request', false, 'read', 'read'],
  ['pull_request', true, 'read', 'read'],
  ['pull_request_target', true, 'read', 'read'],
  ['merge_group', false, 'read', 'read'],
  ['merge_group', true, 'read', 'read'],
  ['release', false, 'read', 'write'],
  ['repository_dispatch', true, 'read', 'write'],
  ['', false, 'read', 'write'],
];

describe('what a run may do with the issue', () => {
  test.each(
    events.flatMap(([event, isDefault, auto, always]) =>
      (
        [
          ['auto', auto],
          ['always', always],
          ['never', 'none'],
        ] as const
      ).map(([mode, access]): readonly [IssueMode, string, string, IssueAccess] => [
        mode,
        event,
        isDefault ? 'the default branch' : 'another branch',
        access,
      ]),
    ),
  )('issue: %s on %s of %s: %s', (mode, event, branch, access) => {
    expect(issueAccess(mode, event, branch === 'the default branch')).toBe(access);
  });
});
