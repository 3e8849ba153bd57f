import { createHash } from 'node:crypto';
import { issueStatements, renderIssue } from '../../report/issue/issue.ts';
import type { IssueContext } from '../../report/issue/frame.ts';
import type { View } from '../../report/view/view.ts';
import {
  type Memory,
  nothingUnread,
  referenceIn,
  type UnreadMemory,
} from '../../posture/memory.ts';
import type { FoundTracker } from './recall.ts';
import { checksum } from '../state/checksum.ts';
import {
  encodeState,
  MAX_STATE_CHARACTERS,
  packMemory,
  type StateMemory,
  StateTooLarge,
} from '../state/codec.ts';
import { composeBody, type TrackerBody } from './body.ts';
import { isPlain, referenceOf, type TrackerKey } from './key.ts';
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

const unreadIn = ({ state }: FoundTracker): UnreadMemory =>
  state === 'lost' ? nothingUnread : state.unread;

/** True where the issue does not remember yet of all that is unread now that it is. */
export const lacksUnread = (tracker: FoundTracker, { unread }: TrackerContent): boolean => {
  const known = unreadIn(tracker);
  return (
    unread.checkIds.some((id) => !known.checkIds.includes(id)) ||
    unread.accountIds.some((id) => !known.accountIds.includes(referenceOf(tracker.key, id)))
  );
};

/** True where the issue already reads as it would be written, and nobody has changed our part of it. */
export const isUpToDate = (tracker: FoundTracker, content: TrackerContent): boolean =>
  tracker.state !== 'lost' &&
  tracker.duplicates.length === 0 &&
  tracker.state.content === contentHash(content) &&
  tracker.state.written === checksum(tracker.issue.body.managed) &&
  tracker.state.unread.checkIds.length === content.unread.checkIds.length &&
  tracker.state.unread.accountIds.length === content.unread.accountIds.length &&
  !lacksUnread(tracker, content) &&
  keyFits(tracker.key, content);

// For a headline at least.
const LEAST_REPORT = 64;
// A state that can be less precise makes room for this much.
const FAIR_REPORT = 8000;

const packWithin = (memory: StateMemory, budget: number, most: number): string => {
  try {
    return packMemory(memory, budget);
  } catch (error) {
    if (!(error instanceof StateTooLarge) || budget === most) throw error;
    return packMemory(memory, most);
  }
};

/** What is to be remembered, under the key's references. */
const referenced = ({ memory, unread }: TrackerContent, key: TrackerKey): StateMemory => ({
  accounts: new Map([...memory].map(([id, account]) => [referenceOf(key, id), account])),
  unread: {
    checkIds: unread.checkIds,
    accountIds: unread.accountIds.map((id) => referenceOf(key, id)),
  },
});

/** The whole body: our part with its state, between what people wrote before and after it. */
export const writeBody = (
  content: TrackerContent,
  key: TrackerKey,
  { before, after }: Pick<TrackerBody, 'before' | 'after'>,
): string => {
  const compose = (managed: string, state: string): string =>
    composeBody({ key: key.text, managed, state, before, after });
  const left = MAX_BODY_CHARACTERS - compose('', '').length - LEAST_REPORT;
  const budget = Math.min(left - FAIR_REPORT, MAX_STATE_CHARACTERS);
  const most = Math.min(left, MAX_STATE_CHARACTERS);
  try {
    const packed = packWithin(referenced(content, key), budget, most);
    const body = (managed: string): string => {
      const hashes = { content: contentHash(content), written: checksum(managed) };
      return compose(managed, encodeState(hashes, packed));
    };
    const room = MAX_BODY_CHARACTERS - body('').length;
    const text = body(renderIssue(content.view, content.context, Math.max(0, room)).trim());
    if (text.length <= MAX_BODY_CHARACTERS) return text;
  } catch (error) {
    // Where people left all the room that a state may take, it is the state that is too large.
    if (!(error instanceof StateTooLarge) || most === MAX_STATE_CHARACTERS) throw error;
  }
  throw new NoRoomLeft();
};
