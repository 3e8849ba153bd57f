import type { Alarm, CompositeAlarm, MetricAlarm } from '../../model/monitoring/alarm.ts';
import { type AlarmRule, parseAlarmRule } from './composite-rule.ts';
import type { Effort } from '../effort.ts';
import type { Truth } from '../truth.ts';

/** The composite alarms over one alarm. */
export interface Followers {
  /** Those that go off with it for certain. */
  readonly certain: readonly CompositeAlarm[];
  /** Those that may go off with it. */
  readonly possible: readonly CompositeAlarm[];
}

interface Composite {
  readonly alarm: CompositeAlarm;
  readonly rule: AlarmRule;
  /** Where it stands among the others. */
  readonly position: number;
  /** Whether its rule holds while no alarm at all has gone off. */
  readonly whenQuiet: Truth;
}

const compositesIn = (
  alarms: readonly Alarm[],
  region: string,
  effort: Effort,
): readonly Composite[] => {
  const found: Composite[] = [];
  for (const alarm of alarms) {
    if (alarm.kind !== 'composite' || alarm.region !== region) continue;
    if (!effort.spend(alarm.rule.length)) break;
    const rule = parseAlarmRule(alarm.rule);
    const whenQuiet = rule.holds(() => 'no');
    // What is in alarm all the time goes off with nothing.
    if (whenQuiet !== 'yes') found.push({ alarm, rule, position: found.length, whenQuiet });
  }
  return found;
};

/** A composite alarm, and one of the alarms that its rule names. */
interface Naming {
  readonly name: string;
  readonly composite: Composite;
}

const byNamedAlarm = (composites: readonly Composite[]): ReadonlyMap<string, readonly Naming[]> =>
  Map.groupBy(
    composites.flatMap((composite) =>
      [...(composite.rule.alarms ?? [])].map((name): Naming => ({ name, composite })),
    ),
    ({ name }) => name,
  );

/** The followers of one Region's alarms; `undefined` where there are too many to go through. */
const followersIn = (alarms: readonly Alarm[], region: string, effort: Effort) => {
  const composites = compositesIn(alarms, region, effort);
  const naming = byNamedAlarm(composites);
  return (alarm: MetricAlarm): Followers | undefined => {
    const gone = new Set([alarm.name, alarm.arn]);
    const inAlarm = (name: string): Truth => (gone.has(name) ? 'yes' : 'maybe');
    const inAlarmAtMost = (name: string): Truth => (gone.has(name) ? 'yes' : 'no');
    const certain = new Set<Composite>();
    const concerned = new Set<Composite>();
    let news = [...gone];
    while (news.length > 0) {
      const next = new Set(
        news.flatMap((name) => (naming.get(name) ?? []).map(({ composite }) => composite)),
      );
      for (const composite of next) concerned.add(composite);
      const waiting = [...next]
        .filter((each) => !certain.has(each))
        .sort((left, right) => left.position - right.position);
      if (!effort.spend(waiting.reduce((sum, { rule }) => sum + rule.size, 0))) return undefined;
      const following = waiting.filter(({ rule }) => rule.holds(inAlarm) === 'yes');
      news = following.flatMap(({ alarm: { name, arn } }) => [name, arn]);
      for (const composite of following) certain.add(composite);
      for (const name of news) gone.add(name);
    }
    if (!effort.spend(composites.length)) return undefined;
    const possible = composites.filter((each) => {
      if (certain.has(each)) return false;
      return (concerned.has(each) ? each.rule.holds(inAlarmAtMost) : each.whenQuiet) !== 'no';
    });
    return {
      certain: [...certain].map((each) => each.alarm),
      possible: possible.map((each) => each.alarm),
    };
  };
};

/** Prepares the composite alarms of an account, each rule read once. */
export const createFollowers = (alarms: readonly Alarm[], effort: Effort) => {
  const byRegion = new Map<string, ReturnType<typeof followersIn>>();
  return (alarm: MetricAlarm): Followers | undefined => {
    const known = byRegion.get(alarm.region) ?? followersIn(alarms, alarm.region, effort);
    byRegion.set(alarm.region, known);
    return known(alarm);
  };
};
