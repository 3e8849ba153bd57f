import { type Effort, createEffort } from '../effort.ts';
import { readFilterPattern } from './filter-record-pattern.ts';
import type { JsonObject } from '../json-object.ts';
import { everydaySamples } from './other-samples.ts';
import { nearMiss } from './near-miss.ts';
import type { RecordPattern } from './record-pattern.ts';
import { type RootAccount, rootSamples } from './root-samples.ts';
import { readRulePattern } from './rule-record-pattern.ts';
import { holdsForAll, holdsForSome } from '../truth.ts';
import {
  AS_IT_IS,
  type Change,
  combined,
  mayVaryInApiCalls,
  mayVaryInSignIns,
  varied,
} from './variant.ts';
import { listed } from '../../model/text.ts';
import type { RootMatch, RootPattern } from '../../model/monitoring/root-match.ts';

// Only a pattern that names root can be meant for it: the others are left alone.
const isAboutRoot = (pattern: string): boolean => /root/i.test(pattern);

/** One kind of root's activity: events of it, and what may be different in others. */
interface Activity {
  readonly name: string;
  readonly events: readonly JsonObject[];
  readonly mayVary: (change: Change) => boolean;
  /** False for what root cannot do in this partition: a pattern may leave that out. */
  readonly isPossible: boolean;
}

const CALLS = 'API calls';

const activitiesOf = (account: RootAccount): readonly Activity[] => {
  const { signIns, apiCalls, consoleActions } = rootSamples(account);
  // Here root has access keys at most.
  const hasConsole = account.partition !== 'aws-us-gov';
  const ofCalls = (reads: boolean): Activity => ({
    name: `${CALLS} that ${reads ? 'read' : 'write'}`,
    events: apiCalls.filter(({ readOnly }) => readOnly === reads),
    mayVary: mayVaryInApiCalls,
    isPossible: true,
  });
  return [
    { name: 'sign-ins', events: signIns, mayVary: mayVaryInSignIns, isPossible: hasConsole },
    ofCalls(false),
    ofCalls(true),
    {
      name: 'console actions',
      events: consoleActions,
      mayVary: mayVaryInApiCalls,
      isPossible: hasConsole,
    },
  ];
};

/** How much of an activity a pattern matches; `unclear` is all of it, as far as it can be told. */
type Extent = 'all' | 'some' | 'none' | 'unclear';

/** Characters that may be looked at to find out what one pattern leaves out: some milliseconds. */
const MOST_CHARACTERS = 500_000;

// A change takes about as long as looking at so many characters.
const CHANGE = 100;

const extentOf = (activity: Activity, pattern: RecordPattern, effort: Effort): Extent => {
  const { events, mayVary } = activity;
  const truths = events.map(pattern.matches);
  if (truths.length > 0 && truths.every((truth) => truth === 'no')) return 'none';
  if (truths.includes('no')) return 'some';
  let isCertain = !truths.includes('maybe');
  for (const event of events) {
    if (!effort.spend(pattern.size)) return 'unclear';
    const { list, areAll } = pattern.variants(event, mayVary);
    isCertain &&= areAll;
    for (const variant of list) {
      if (!effort.spend(pattern.size + CHANGE * variant.length)) return 'unclear';
      const truth = pattern.matches(varied(event, variant));
      if (truth === 'no') return 'some';
      if (truth === 'maybe') isCertain = false;
    }
  }
  return isCertain ? 'all' : 'unclear';
};

/** What is left out, in as few words as say it. */
const missesIn = (extents: ReadonlyMap<string, Extent>): readonly string[] => {
  const words = [...extents].flatMap(([name, extent]) => {
    if (extent === 'none') return [name];
    return extent === 'some' ? [`some ${name}`] : [];
  });
  const ofCalls = [...extents].filter(([name]) => name.startsWith(CALLS));
  const missed = ofCalls.filter(([, extent]) => extent === 'none' || extent === 'some');
  const isAlike = missed.length > 1 && missed.every(([, extent]) => extent === missed[0]?.[1]);
  if (missed.length < ofCalls.length || missed.length < 2) return words;
  const all = isAlike && missed[0]?.[1] === 'none' ? CALLS : `some ${CALLS}`;
  return [...new Set(words.map((word) => (word.includes(CALLS) ? all : word)))];
};

const matchOf = (
  pattern: RecordPattern,
  account: RootAccount,
  namesRoot: boolean,
  effort: Effort,
): RootMatch => {
  const activities = activitiesOf(account);
  const truths = activities.flatMap(({ events }) => events.map(pattern.matches));
  if (truths.every((truth) => truth === 'no')) return { kind: 'none' };
  if (!truths.includes('yes') && !namesRoot) return { kind: 'none' };
  const isForEveryone = holdsForAll(everydaySamples(account), pattern.matches) === 'yes';
  const extents = new Map(
    activities
      .filter(({ isPossible }) => isPossible)
      .map((activity) => [activity.name, extentOf(activity, pattern, effort)]),
  );
  const misses = missesIn(extents);
  if (misses.length > 0) return { kind: 'narrowed', misses: listed(misses), namesRoot };
  if ([...extents.values()].includes('unclear')) return { kind: 'unclear' };
  return { kind: isForEveryone ? 'everyone' : 'whole' };
};

/** A pattern that was meant for root, and does nothing, says why. */
const explained = (match: RootMatch, kind: RootPattern['kind'], text: string): RootMatch =>
  match.kind === 'none' && isAboutRoot(text)
    ? { kind: 'none', because: nearMiss({ kind, text }) }
    : match;

const BLANK = /^\s*$/;

/** What a metric filter's pattern matches of the records that a trail writes to a log group. */
export const filterMatch = (
  text: string,
  account: RootAccount,
  effort = createEffort(MOST_CHARACTERS),
): RootMatch => {
  // An empty pattern, says AWS, matches every event.
  if (BLANK.test(text)) return { kind: 'everyone' };
  const pattern = readFilterPattern(text);
  if (pattern === 'unparsable') return { kind: isAboutRoot(text) ? 'unparsable' : 'none' };
  return explained(matchOf(pattern, account, isAboutRoot(text), effort), 'filter', text);
};

/** What an EventBridge rule's pattern matches of what its bus hears of root. */
export const ruleMatch = (
  text: string,
  hearsReads: boolean,
  account: RootAccount,
  effort = createEffort(MOST_CHARACTERS),
): RootMatch =>
  explained(
    matchOf(readRulePattern(text, hearsReads, account), account, isAboutRoot(text), effort),
    'rule',
    text,
  );

const readPattern = (pattern: RootPattern, account: RootAccount): RecordPattern | 'unparsable' =>
  pattern.kind === 'filter'
    ? readFilterPattern(pattern.text)
    : readRulePattern(pattern.text, pattern.hearsReads, account);

/** An event is missed only where every one of the patterns misses it. */
const together = (patterns: readonly RecordPattern[]): RecordPattern => ({
  size: patterns.reduce((size, pattern) => size + pattern.size, 0),
  matches: (record) => holdsForSome(patterns, (pattern) => pattern.matches(record)),
  variants: (record, mayVary) =>
    combined(
      patterns.map((pattern) =>
        pattern.matches(record) === 'no' ? AS_IT_IS : pattern.variants(record, mayVary),
      ),
    ),
});

/** What several patterns match of root between them. */
export const matchTogether = (
  patterns: readonly RootPattern[],
  account: RootAccount,
  effort = createEffort(MOST_CHARACTERS),
): RootMatch => {
  const read = patterns.flatMap((each) => {
    const pattern = readPattern(each, account);
    return pattern === 'unparsable' ? [] : [pattern];
  });
  return read.length === 0 ? { kind: 'none' } : matchOf(together(read), account, true, effort);
};
