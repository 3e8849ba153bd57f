import type { Regional } from '../../src/aws/region-readings.ts';
import type { RootEvent } from '../../src/aws/sources/support/root-event.ts';
import type { RegionEvents, RootEvents } from '../../src/aws/sources/root-events.ts';
import type { Reading, Unavailable } from '../../src/model/reading.ts';
import { known } from './evidence.ts';

/** When the events took place that say nothing else. */
export const EVENT_DAY = '2026-11-20';

let made = 0;

/** Something that a person did as root in the console: `[time of day, service, name]`. */
export const event = (
  time: string,
  service: string,
  name: string,
  particular: Partial<RootEvent> = {},
): RootEvent => {
  made += 1;
  return {
    at: new Date(time.includes('T') ? time : `${EVENT_DAY}T${time}:00Z`),
    region: 'us-east-1',
    source: `${service}.amazonaws.com`,
    name,
    id: `event-${made}`,
    kind: 'api-call',
    mfa: true,
    sourceAddress: '203.0.113.7',
    errorCode: undefined,
    readOnly: /^(Get|List|Describe)/.test(name),
    session: { startedAt: undefined, fromConsole: true },
    isCentral: false,
    namesUser: false,
    setsMfaDelete: false,
    shutsNobodyOut: false,
    deactivates: false,
    ...particular,
  };
};

/** A sign-in to the console. */
export const signIn = (time: string, particular: Partial<RootEvent> = {}): RootEvent =>
  event(time, 'signin', 'ConsoleLogin', {
    kind: 'console-sign-in',
    session: undefined,
    ...particular,
  });

/** An attempt to sign in. */
export const failedSignIn = (time: string): RootEvent =>
  signIn(time, { kind: 'failed-sign-in', mfa: false });

/** One Region's events. */
export const regionEvents = (
  events: readonly RootEvent[],
  particular: Partial<RegionEvents> = {},
): RegionEvents => ({ events, unreadable: 0, truncated: false, ...particular });

/** What root did, by Region. */
export const rootEventsReading = (
  regions: Readonly<Partial<Record<string, RegionEvents | Unavailable>>>,
  withoutAlias?: Unavailable,
  withoutRegions?: Unavailable,
): Reading<RootEvents> =>
  known<RootEvents>({
    regions: Object.entries(regions).flatMap(([region, said]): readonly Regional<RegionEvents>[] =>
      said === undefined ? [] : [{ region, reading: 'state' in said ? said : known(said) }],
    ),
    withoutAlias,
    withoutRegions,
  });
