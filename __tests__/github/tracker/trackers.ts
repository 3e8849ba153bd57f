import type { FoundTracker } from '../../../src/github/tracker/recall.ts';
import { decodeState } from '../../../src/github/state/codec.ts';
import { parseBody, type TrackerBody } from '../../../src/github/tracker/body.ts';
import type { TrackerIssue } from '../../../src/github/tracker/issues.ts';
import { createKey, type TrackerKey } from '../../../src/github/tracker/key.ts';
import { type TrackerContent, writeBody } from '../../../src/github/tracker/text.ts';
import type { Comparison } from '../../../src/posture/changes.ts';
import { ACCOUNT } from '../../posture/verdicts.ts';
import { displayOf, viewOf } from '../../report/views.ts';
import type { AccountDisplay } from '../../../src/model/account-display.ts';

export const SCOPE = { partition: 'aws', name: ACCOUNT };

export const contentOf = (
  comparison: Comparison,
  display: AccountDisplay = 'full',
  assignees: readonly string[] = [],
): TrackerContent => ({
  view: viewOf(comparison, displayOf(display)),
  memory: comparison.memory,
  unread: comparison.unread,
  context: { assignees },
  display,
});

export const keyFor = (display: AccountDisplay = 'full'): Promise<TrackerKey> =>
  createKey(SCOPE, display);

const parsed = (text: string): TrackerBody => {
  const body = parseBody(text);
  if (body === undefined) throw new Error('no tracker in this body');
  return body;
};

export const anIssue = (text: string, parts: Partial<TrackerIssue> = {}): TrackerIssue => ({
  number: 1,
  url: 'https://github.com/acme/guard/issues/1',
  status: 'open',
  body: parsed(text),
  isFamiliar: true,
  lastEdit: undefined,
  ...parts,
});

/** The tracker as a later run finds it, its body being this text. */
export const found = (
  text: string,
  key: TrackerKey,
  parts: Partial<FoundTracker> = {},
): FoundTracker => {
  const issue = anIssue(text);
  return { issue, key, state: decodeState(issue.body.state), duplicates: [], ...parts };
};

/** A body written with nothing around it. */
export const written = (content: TrackerContent, key: TrackerKey, before = '', after = '\n') =>
  writeBody(content, key, { before, after });

/** What a run asks to have remembered: these accounts and no others. */
export const wanted = (accountIds: readonly string[]) => ({ accountIds, keepsOthers: false });
