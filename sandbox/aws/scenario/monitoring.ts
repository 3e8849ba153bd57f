import * as v from 'valibot';

import type { moment } from '../moment.ts';
import { alarmMuteRules, alarms, compositeAlarms, logAlarms, logGroups, topics } from './alarms.ts';
import { eventRules } from './event-rules.ts';
import { events } from './events.ts';
import { trails } from './trails.ts';

/** The fields of what watches the account: its trails, its alarms, its history. `time` is the schema of a moment. */
export const monitoring = (time: ReturnType<typeof moment>) => ({
  trails: v.optional(trails(time), [{}]),
  logGroups: v.optional(logGroups, [{}]),
  alarms: v.optional(alarms, [{}]),
  compositeAlarms: v.optional(compositeAlarms, []),
  logAlarms: v.optional(logAlarms, []),
  alarmMuteRules: v.optional(alarmMuteRules, []),
  topics: v.optional(topics, [{}]),
  eventRules: v.optional(eventRules, []),
  events: v.optional(events(time), []),
  /** How many LookupEvents a second a Region answers before it throttles; AWS: 2. null: any number. */
  lookupLimit: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0))), null),
});
