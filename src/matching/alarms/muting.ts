import type { Alarm } from '../../model/monitoring/alarm.ts';
import type { AlarmMuteRule } from '../../model/monitoring/alarm-mute-rule.ts';
import type { Reading } from '../../model/reading.ts';
import { listed, quoted } from '../../model/text.ts';
import { type Route, unreadRoute, withFacts } from './route.ts';

const ACTION_MISSING = 1;

const when = ({ schedule, duration, timeZone }: AlarmMuteRule): string =>
  `${schedule} for ${duration}, ${timeZone}`;

/** What the mute rules make of the way on from an alarm that would tell somebody. */
export const prepareMuting = (
  rules: Reading<readonly AlarmMuteRule[]>,
): ((alarm: Alarm, route: Route) => Route) => {
  const byAlarm = new Map<string, AlarmMuteRule[]>();
  for (const rule of rules.state === 'known' ? rules.value : []) {
    for (const alarm of rule.alarms) {
      const key = `${rule.region} ${alarm}`;
      byAlarm.set(key, [...(byAlarm.get(key) ?? []), rule]);
    }
  }
  return (alarm, route) => {
    if (route.state !== 'open') return route;
    if (rules.state !== 'known') return withFacts(unreadRoute(rules), route.facts);
    const muting = byAlarm.get(`${alarm.region} ${alarm.name}`) ?? [];
    const active = muting.find(({ isActive }) => isActive);
    const name = quoted(alarm.name);
    if (active !== undefined) {
      return {
        state: 'broken',
        reason: `The alarm ${name} is muted now by the mute rule ${quoted(active.name)} (${when(active)}), so that it tells nobody.`,
        facts: { muteRule: active.name },
        missing: ACTION_MISSING,
      };
    }
    if (muting.length === 0) return route;
    const times = listed(muting.map(when));
    return {
      ...route,
      reason: `${route.reason} It is silent at times: ${listed(muting.map((rule) => `the mute rule ${quoted(rule.name)} mutes it ${when(rule)}`))}.`,
      facts: { ...route.facts, silentAt: times },
    };
  };
};
