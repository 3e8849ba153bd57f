import type { AwsConnection } from '../aws/client.ts';
import { type Clock, collect, withoutSession } from '../aws/collect.ts';
import { unavailable } from '../aws/failure.ts';
import type { OpenMember } from '../aws/session/member-session.ts';
import type { Session } from '../aws/session/session.ts';
import type { Evidence, Readings, SourceName } from '../model/evidence.ts';
import type { Unavailable } from '../model/reading.ts';
import type { Settings } from '../model/settings.ts';
import { type TimeLimit, tooSlow } from './deadline.ts';
import type { Pace } from './pace.ts';
import { holdPlace } from './place.ts';
import type { Target } from './targets.ts';

/** What accounts are visited with. */
export interface Visiting {
  readonly caller: Session;
  readonly connection: AwsConnection;
  readonly open: OpenMember;
  readonly settings: Settings;
  readonly clock: Clock;
  /** After this nothing more is begun, and what is missing is unknown. */
  readonly deadline: Date;
  /** How long one visit may take. */
  readonly visitMs: number;
  readonly startTimeLimit: (milliseconds: number) => TimeLimit;
}

/** What a visit brought, and where nobody came in, why. */
export interface Visit {
  readonly evidence: Evidence;
  readonly shutOut: Unavailable | undefined;
}

const enter = async ({ open }: Visiting, { account }: Target): Promise<Session | Unavailable> => {
  try {
    return await open(account);
  } catch (error) {
    return unavailable(error);
  }
};

/** Enters an account and reads what is not given, in the place that it has been let into; leaves that in any case. */
export const visit = async (
  target: Target,
  given: Partial<Readings>,
  wanted: ReadonlySet<SourceName>,
  visiting: Visiting,
  pace: Pace,
): Promise<Visit> => {
  const { caller, connection, settings, clock, deadline, visitMs } = visiting;
  const limit = visiting.startTimeLimit(visitMs);
  const late = limit.passed.then(() => tooSlow(visitMs));
  const isOver = (): boolean => clock.now() >= deadline;
  const place = holdPlace({ pace, sleep: clock.sleep, limit, isOver });
  try {
    const session = await Promise.race([enter(visiting, target), late]);
    if ('state' in session) {
      const evidence = withoutSession(target.account, caller.caller, session, given);
      return { evidence, shutOut: session };
    }
    const evidence = await collect(session, wanted, {
      connection,
      settings: Promise.resolve(settings),
      clock: { now: clock.now, sleep: place.sleep },
      inTurn: place.call,
      given: { ...given, ...target.givenInside },
      late,
    });
    return { evidence, shutOut: undefined };
  } finally {
    place.leave();
    limit.release();
  }
};
