import { type Effort, createEffort } from '../effort.ts';
import { readEventPattern } from './event-pattern.ts';
import { readFilterPattern } from './filter-record-pattern.ts';
import type { JsonObject } from '../json-object.ts';
import { everydaySamples } from './other-samples.ts';
import type { RecordPattern } from './record-pattern.ts';
import { onBus, type RootAccount, rootSamples } from './root-samples.ts';
import { holdsForAll } from '../truth.ts';
import { type Change, mayVaryInApiCalls, mayVaryInSignIns, varied } from './variant.ts';
import type { RootMatch, RuleMatch } from '../../model/monitoring/root-match.ts';

// Only a pattern that names root can be meant for it: the others are left alone.
const isAboutRoot = (pattern: string): boolean => /root/i.test(pattern);

/** One kind of root's activity: events of it, and what may be different in others. */
interface Activity {
  readonly name: string;
  readonly events: readonly JsonObject[];
  readonly mayVary: (change: Change) => boolean;
}

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
  const { list, areAll } = pattern.variants(mayVary);
  let isCertain = areAll && !truths.includes('maybe');
  for (const event of events) {
    for (const variant of list) {
      if (!effort.spend(pattern.size + CHANGE * variant.length)) return 'unclear';
      const truth = pattern.matches(varied(event, variant));
      if (truth === 'no') return 'some';
      if (truth === 'maybe') isCertain = false;
    }
  }
  return isCertain ? 'all' : 'unclear';
};

const MISSES = { none: '', some: 'some ' } as const;

const matchOf = (
  text: string,
  pattern: RecordPattern,
  activities: readonly Activity[],
  effort: Effort,
): RootMatch => {
  const truths = activities.flatMap(({ events }) => events.map(pattern.matches));
  if (truths.every((truth) => truth === 'no')) return { kind: 'none' };
  if (!truths.includes('yes') && !isAboutRoot(text)) return { kind: 'none' };
  const extents = activities.map((activity) => ({
    name: activity.name,
    extent: extentOf(activity, pattern, effort),
  }));
  const misses = extents.flatMap(({ name, extent }) =>
    extent === 'none' || extent === 'some' ? [`${MISSES[extent]}${name}`] : [],
  );
  if (misses.length > 0) {
    return { kind: 'narrowed', misses: misses.join(' and '), namesRoot: isAboutRoot(text) };
  }
  return { kind: extents.every(({ extent }) => extent === 'all') ? 'whole' : 'unclear' };
};

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
  const { signIns, apiCalls } = rootSamples(account);
  const match = matchOf(
    text,
    pattern,
    [
      { name: 'sign-ins', events: signIns, mayVary: mayVaryInSignIns },
      { name: 'API calls', events: apiCalls, mayVary: mayVaryInApiCalls },
    ],
    effort,
  );
  const isForEveryone = holdsForAll(everydaySamples(account), pattern.matches) === 'yes';
  return match.kind === 'whole' && isForEveryone ? { kind: 'everyone' } : match;
};

/** What an EventBridge rule's pattern matches of root, where sign-ins are recorded. */
export const ruleMatch = (
  text: string,
  account: RootAccount,
  effort = createEffort(MOST_CHARACTERS),
): RuleMatch => {
  const pattern = readEventPattern(text);
  const { signIns, apiCalls } = rootSamples(account);
  // A bus hears of its own Region only.
  const heard = apiCalls.filter(({ awsRegion }) => awsRegion === account.signInRegion).map(onBus);
  const match = matchOf(
    text,
    pattern,
    [{ name: 'sign-ins', events: signIns.map(onBus), mayVary: mayVaryInSignIns }],
    effort,
  );
  const isForEveryone = holdsForAll(everydaySamples(account).map(onBus), pattern.matches) === 'yes';
  return {
    signIns: match.kind === 'whole' && isForEveryone ? { kind: 'everyone' } : match,
    apiCalls: heard.length > 0 && holdsForAll(heard, pattern.matches) === 'yes',
  };
};
