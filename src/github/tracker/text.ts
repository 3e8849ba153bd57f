import { createHash } from 'node:crypto';
import { issueStatements, renderIssue } from '../../report/issue/issue.ts';
import type { IssueContext } from '../../report/issue/frame.ts';
import type { View } from '../../report/view/view.ts';
import { type Memory, referenceIn, type UnreadMemory } from '../../posture/memory.ts';
import type { FoundTracker } from './recall.ts';
import {
  encodeState,
  MAX_STATE_CHARACTERS,
  StateTooLarge,
  type StateToKeep,
  textHash,
} from '../state/codec.ts';
import { type BodyUnread, composeBody, type TrackerBody } from './body.ts';
import { isPlain, type TrackerKey } from './key.ts';
import { unreadReference } from './unread-reference.ts';
import type { AccountDisplay } from '../../model/account-display.ts';

/** GitHub refuses a body of more characters. */
export const MAX_BODY_CHARACTERS = 65_536;

/** What is to be written, and how. */
export interface TrackerContent {
  readonly view: View;
  readonly memory: Memory;
  readonly unread: UnreadMemory;
  readonly context: IssueContext;
  readonly display: AccountDisplay;
}

/** People's own text fills the issue. */
export class NoRoomLeft extends Error {
  constructor() {
    super('the text around the report leaves no room for it');
    this.name = 'NoRoomLeft';
  }
}

const contentHash = ({ view, context, display }: TrackerContent): string => {
  const hash = createHash('sha256');
  for (const statement of issueStatements(view, context, display)) hash.update(statement);
  return hash.digest('hex').slice(0, 16);
};

/** True where a tracker shows account ids that are to be hidden from now on. */
export const showsIds = (key: TrackerKey, display: AccountDisplay): boolean =>
  isPlain(key) && display !== 'full';

/**
 * True where a key hides account ids exactly when they are to be hidden; or still hides them, because an account
 * is remembered that nothing but this key can tell.
 */
export const keyFits = (
  key: TrackerKey,
  { display, memory }: Pick<TrackerContent, 'display' | 'memory'>,
): boolean =>
  !showsIds(key, display) &&
  (isPlain(key) ||
    display !== 'full' ||
    [...memory.keys()].some((id) => referenceIn(id) !== undefined));

const unreadUnder = (key: TrackerKey, { checkIds, accountIds }: UnreadMemory): BodyUnread => ({
  checkIds,
  references: accountIds.map((id) => unreadReference(key, id)),
});

/** True where the issue does not say yet of all that is unread now that it is. */
export const lacksUnread = ({ key, issue }: FoundTracker, { unread }: TrackerContent): boolean => {
  const { checkIds, references } = unreadUnder(key, unread);
  const said = issue.body.unread;
  return (
    checkIds.some((id) => !said.checkIds.includes(id)) ||
    references.some((reference) => !said.references.includes(reference))
  );
};

/** True where the issue already reads as it would be written, and nobody has changed our part of it. */
export const isUpToDate = (tracker: FoundTracker, content: TrackerContent): boolean =>
  tracker.state !== 'lost' &&
  tracker.duplicates.length === 0 &&
  tracker.state.content === contentHash(content) &&
  tracker.state.written === textHash(tracker.issue.body.managed) &&
  tracker.issue.body.unread.checkIds.length === content.unread.checkIds.length &&
  tracker.issue.body.unread.references.length === content.unread.accountIds.length &&
  !lacksUnread(tracker, content) &&
  keyFits(tracker.key, content);

// For a headline at least, and for what the state's length hangs on the hash in it.
const LEAST_REPORT = 64;
// A state that can be less precise makes room for this much.
const FAIR_REPORT = 8000;

const encodeWithin = (state: StateToKeep, budget: number, most: number): string => {
  try {
    return encodeState(state, budget);
  } catch (error) {
    if (!(error instanceof StateTooLarge) || budget === most) throw error;
    return encodeState(state, most);
  }
};

const referenced = (memory: Memory, key: TrackerKey): Memory =>
  new Map([...memory].map(([id, account]) => [referenceIn(id) ?? key.accountRef(id), account]));

/** The whole body: our part with its state, between what people wrote before and after it. */
export const writeBody = (
  content: TrackerContent,
  key: TrackerKey,
  { before, after }: Pick<TrackerBody, 'before' | 'after'>,
): string => {
  const unread = unreadUnder(key, content.unread);
  const compose = (managed: string, state: string): string =>
    composeBody({ key: key.text, managed, state, unread, before, after });
  const left = MAX_BODY_CHARACTERS - compose('', '').length - LEAST_REPORT;
  const budget = Math.min(left - FAIR_REPORT, MAX_STATE_CHARACTERS);
  const most = Math.min(left, MAX_STATE_CHARACTERS);
  const accounts = referenced(content.memory, key);
  const body = (managed: string): string => {
    const state = { content: contentHash(content), written: textHash(managed), accounts };
    return compose(managed, encodeWithin(state, budget, most));
  };
  try {
    const room = MAX_BODY_CHARACTERS - body('').length - LEAST_REPORT;
    const text = body(renderIssue(content.view, content.context, Math.max(0, room)).trim());
    if (text.length <= MAX_BODY_CHARACTERS) return text;
  } catch (error) {
    // Where people left all the room that a state may take, it is the state that is too large.
    if (!(error instanceof StateTooLarge) || most === MAX_STATE_CHARACTERS) throw error;
  }
  throw new NoRoomLeft();
};
