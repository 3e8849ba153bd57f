import {
  type AccountMemory,
  emptyMemory,
  type Memory,
  ANY_ACCOUNT,
  idByReference,
  nothingUnread,
  type Past,
} from '../../posture/memory.ts';
import { amount } from '../../model/text.ts';
import { decodeState, type TrackerState } from '../state/codec.ts';
import type { Listing, TrackerIssue } from './issues.ts';
import { isPlain, matchKey, referenceOf, type Scope, type TrackerKey } from './key.ts';

/** The tracker of one scope, as it was found. */
export interface FoundTracker {
  readonly issue: TrackerIssue;
  readonly key: TrackerKey;
  readonly state: TrackerState | 'lost';
  /** Other open issues with the same key: they lose to the lowest number. */
  readonly duplicates: readonly TrackerIssue[];
}

interface Candidate {
  readonly issue: TrackerIssue;
  readonly key: TrackerKey;
}

const matching = async (
  issues: readonly TrackerIssue[],
  scope: Scope,
): Promise<readonly Candidate[]> => {
  const matched = await Promise.all(
    issues.map(async (issue): Promise<readonly Candidate[]> => {
      const key = await matchKey(issue.body.key, scope);
      return key === undefined ? [] : [{ issue, key }];
    }),
  );
  return matched.flat().sort((left, right) => left.issue.number - right.issue.number);
};

/** The tracker among these issues: the lowest open number, or else the newest closed one. */
export const chooseTracker = async (
  issues: readonly TrackerIssue[],
  scope: Scope,
): Promise<FoundTracker | undefined> => {
  const candidates = await matching(issues, scope);
  const open = candidates.filter(({ issue }) => issue.status === 'open');
  const chosen = open[0] ?? candidates.at(-1);
  if (chosen === undefined) return undefined;
  return {
    ...chosen,
    state: decodeState(chosen.issue.body.state),
    duplicates: open.filter(({ issue }) => issue !== chosen.issue).map(({ issue }) => issue),
  };
};

/** Finds the tracker: an open one where the label says, or else the best of everything this login wrote. */
export const findTracker = async (
  listing: Listing,
  scope: Scope,
): Promise<FoundTracker | undefined> => {
  const labelled = await chooseTracker(listing.issues, scope);
  if (labelled?.issue.status === 'open') return labelled;
  return (await chooseTracker(await listing.thorough(), scope)) ?? labelled;
};

/** The accounts a run wants remembered: those it audited, or also those that others audit for it. */
export interface WantedMemory {
  readonly accountIds: readonly string[];
  /** True where an account that is missing now was not seen to be gone. */
  readonly keepsOthers: boolean;
}

/** What the tracker remembers. A lost state remembers nothing. */
export const memoryOf = (
  tracker: FoundTracker | undefined,
  { accountIds, keepsOthers }: WantedMemory,
): Memory => {
  if (tracker === undefined || tracker.state === 'lost') return emptyMemory;
  const { key, state } = tracker;
  const ids = new Map(accountIds.map((id) => [key.accountRef(id), id]));
  return new Map(
    [...state.accounts].flatMap(
      ([reference, memory]): readonly (readonly [string, AccountMemory])[] => {
        const id = ids.get(reference);
        if (id !== undefined) return [[id, memory]];
        if (!keepsOthers) return [];
        return [[isPlain(key) ? reference : idByReference(reference), memory]];
      },
    ),
  );
};

/** Findings in accounts that are remembered and that nobody wants to be: the accounts are gone. */
const goneWithFindings = (
  tracker: FoundTracker,
  { accountIds, keepsOthers }: WantedMemory,
): readonly string[] => {
  if (keepsOthers || tracker.state === 'lost' || tracker.issue.status !== 'open') return [];
  const wanted = new Set(accountIds.map((id) => tracker.key.accountRef(id)));
  return [...tracker.state.accounts]
    .filter(
      ([reference, memory]) =>
        !wanted.has(reference) && [...memory.values()].some(({ outcome }) => outcome === 'fail'),
    )
    .map(([reference]) => reference);
};

/** What is to be said of findings that go with their accounts; nothing where there are none. */
export const farewell = (tracker: FoundTracker, wanted: WantedMemory): readonly string[] => {
  const gone = goneWithFindings(tracker, wanted);
  if (gone.length === 0) return [];
  const [first] = gone;
  const who =
    isPlain(tracker.key) && gone.length === 1 && first !== undefined
      ? `Account ${first} is`
      : amount(gone.length, 'account is', 'accounts are');
  return [
    `${who} closed or not in the organisation any more; what failed there was not seen to be mended and is no longer told.`,
  ];
};

/** Who closed the issue as done said that all could be read: where it cannot, that is news again. */
const untold = (memory: Memory): Memory =>
  new Map(
    [...memory].map(([id, account]) => [
      id,
      new Map(
        [...account].map(([check, remembered]) => [
          check,
          remembered.blind?.isTold === true ? { ...remembered, blind: undefined } : remembered,
        ]),
      ),
    ]),
  );

/** All that the tracker tells of the runs before. Who closed the issue has settled what could not be read. */
export const pastOf = (tracker: FoundTracker | undefined, wanted: WantedMemory): Past => {
  const isDone = tracker?.issue.status === 'completed';
  const memory = isDone ? untold(memoryOf(tracker, wanted)) : memoryOf(tracker, wanted);
  if (tracker === undefined || tracker.state === 'lost' || tracker.issue.status !== 'open') {
    return { memory, unread: nothingUnread };
  }
  const { checkIds, accountIds: references } = tracker.state.unread;
  if (checkIds.length === 0) return { memory, unread: nothingUnread };
  const said = new Set(references);
  const known = [...memory.keys(), ...wanted.accountIds, ANY_ACCOUNT];
  const accountIds = known.filter((id) => said.has(referenceOf(tracker.key, id)));
  // With the last of its accounts it is gone.
  if (accountIds.length === 0) return { memory, unread: nothingUnread };
  return { memory, unread: { checkIds, accountIds: [...new Set(accountIds)].sort() } };
};
