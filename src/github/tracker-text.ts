import type { AccountDisplay } from '../report/display.ts';
import { type IssueContext, issueFingerprint, renderIssue } from '../report/issue.ts';
import type { View } from '../report/view.ts';
import type { Memory } from '../posture/memory.ts';
import type { FoundTracker } from './recall.ts';
import { encodeState, textHash } from './state-codec.ts';
import { composeBody, type TrackerBody } from './tracker-body.ts';
import { isPlain, type TrackerKey } from './tracker-key.ts';

/** GitHub refuses a body of more characters. */
export const MAX_BODY_CHARACTERS = 65_536;

/** What is to be written, and how. */
export interface TrackerContent {
  readonly view: View;
  readonly memory: Memory;
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

const contentHash = ({ view, context, display }: TrackerContent): string =>
  textHash(issueFingerprint(view, context, display));

/** True where a key hides account ids exactly when they are to be hidden. */
export const keyFits = (key: TrackerKey, display: AccountDisplay): boolean =>
  isPlain(key) === (display === 'full');

/** True where the issue already reads as it would be written, and nobody has changed our part of it. */
export const isUpToDate = (tracker: FoundTracker, content: TrackerContent): boolean =>
  tracker.state !== 'lost' &&
  tracker.duplicates.length === 0 &&
  tracker.state.content === contentHash(content) &&
  tracker.state.written === textHash(tracker.issue.body.managed) &&
  keyFits(tracker.key, content.display);

/** The whole body: our part with its state, between what people wrote before and after it. */
export const writeBody = (
  content: TrackerContent,
  key: TrackerKey,
  { before, after }: Pick<TrackerBody, 'before' | 'after'>,
): string => {
  const state = (written: string): string =>
    encodeState({
      content: contentHash(content),
      written,
      accounts: new Map([...content.memory].map(([id, memory]) => [key.accountRef(id), memory])),
    });
  const body = (managed: string): string =>
    composeBody({ key: key.text, managed, state: state(textHash(managed)), before, after });
  // The state's length hardly depends on the hash in it; a few characters are left for the rest.
  const room = MAX_BODY_CHARACTERS - body('').length - 64;
  const text = body(renderIssue(content.view, content.context, Math.max(0, room)).trim());
  if (text.length > MAX_BODY_CHARACTERS) throw new NoRoomLeft();
  return text;
};
