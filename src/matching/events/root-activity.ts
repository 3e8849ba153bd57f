import { matchesEventPattern } from './event-pattern.ts';
import { eventVariantsAgainst } from './event-pattern-variants.ts';
import { matchesFilterPattern } from './filter-pattern-match.ts';
import { parseFilterPattern } from './filter-pattern-parser.ts';
import { variantsAgainst } from './filter-pattern-variants.ts';
import type { JsonObject } from '../json-object.ts';
import { everydaySamples } from './other-samples.ts';
import { all, type Truth } from '../truth.ts';
import { onBus, type RootAccount, rootSamples } from './root-samples.ts';
import { mayVaryInApiCalls, mayVaryInSignIns, type Variant, varied } from './variant.ts';
import type { RootMatch, RuleMatch } from '../../model/monitoring/root-match.ts';

// Only a pattern that names root can be meant for it: the others are left alone.
const isAboutRoot = (pattern: string): boolean => /root/i.test(pattern);

type Matches = (event: JsonObject) => Truth;

/** One kind of root's activity: events of it, and what may be different in others. */
interface Activity {
  readonly name: string;
  readonly events: readonly JsonObject[];
  readonly variants: readonly Variant[] | undefined;
}

const missed = ({ name, events, variants }: Activity, matches: Matches): readonly string[] => {
  const truths = events.map(matches);
  if (truths.length > 0 && truths.every((truth) => truth === 'no')) return [name];
  const others = events.flatMap((event) =>
    (variants ?? []).map((variant) => varied(event, variant)),
  );
  return [...truths, ...others.map(matches)].includes('no') ? [`some ${name}`] : [];
};

const isCertain = ({ events, variants }: Activity, matches: Matches): boolean =>
  variants !== undefined &&
  events.every((event) =>
    [event, ...variants.map((variant) => varied(event, variant))].every(
      (each) => matches(each) === 'yes',
    ),
  );

const matchOf = (pattern: string, activities: readonly Activity[], matches: Matches): RootMatch => {
  const truths = activities.flatMap(({ events }) => events.map(matches));
  if (truths.every((truth) => truth === 'no')) return { kind: 'none' };
  if (!truths.includes('yes') && !isAboutRoot(pattern)) return { kind: 'none' };
  const misses = activities.flatMap((activity) => missed(activity, matches));
  if (misses.length > 0)
    return { kind: 'narrowed', misses: misses.join(' and '), namesRoot: isAboutRoot(pattern) };
  const certain = activities.every((activity) => isCertain(activity, matches));
  return { kind: certain ? 'whole' : 'unclear' };
};

const BLANK = /^\s*$/;

/** What a metric filter's pattern matches of the records that a trail writes to a log group. */
export const filterMatch = (pattern: string, account: RootAccount): RootMatch => {
  // An empty pattern, says AWS, matches every event.
  if (BLANK.test(pattern)) return { kind: 'everyone' };
  const parsed = parseFilterPattern(pattern);
  if (parsed === 'unparsable') return { kind: isAboutRoot(pattern) ? 'unparsable' : 'none' };
  const matches: Matches = (record) => matchesFilterPattern(parsed, record);
  const { signIns, apiCalls } = rootSamples(account);
  const match = matchOf(
    pattern,
    [
      {
        name: 'sign-ins',
        events: signIns,
        variants: variantsAgainst(parsed, mayVaryInSignIns),
      },
      {
        name: 'API calls',
        events: apiCalls,
        variants: variantsAgainst(parsed, mayVaryInApiCalls),
      },
    ],
    matches,
  );
  const isForEveryone = all(everydaySamples(account).map(matches)) === 'yes';
  return match.kind === 'whole' && isForEveryone ? { kind: 'everyone' } : match;
};

/** What an EventBridge rule's pattern matches of root, where sign-ins are recorded. */
export const ruleMatch = (pattern: string, account: RootAccount): RuleMatch => {
  const matches: Matches = (event) => matchesEventPattern(pattern, event);
  const { signIns, apiCalls } = rootSamples(account);
  // A bus hears of its own Region only.
  const heard = apiCalls.filter(({ awsRegion }) => awsRegion === account.signInRegion).map(onBus);
  const activity = {
    name: 'sign-ins',
    events: signIns.map(onBus),
    variants: eventVariantsAgainst(pattern, mayVaryInSignIns),
  };
  const match = matchOf(pattern, [activity], matches);
  const isForEveryone = all(everydaySamples(account).map(onBus).map(matches)) === 'yes';
  return {
    signIns: match.kind === 'whole' && isForEveryone ? { kind: 'everyone' } : match,
    apiCalls: heard.length > 0 && all(heard.map(matches)) === 'yes',
  };
};
