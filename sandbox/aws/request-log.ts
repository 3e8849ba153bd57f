import { roundTripsOf } from '../round-trips.ts';
import type { RootTaskName } from './root-task.ts';
import type { ServiceName } from './services/service.ts';

/** One request the sandbox has answered. */
export interface LoggedRequest {
  /** When it was there, in milliseconds since 1970 by the machine's clock, with fractions. */
  readonly at: number;
  /** When it was answered. */
  readonly endedAt: number;
  readonly service: ServiceName | 'unknown';
  readonly action: string;
  readonly params: Readonly<Record<string, string>>;
  /** The JSON document that was sent. */
  readonly input?: unknown;
  readonly accessKeyId?: string;
  /** The account it was about, where that could be told. */
  readonly accountId?: string;
  /** The ARN of who asked, where the signature was good. */
  readonly principal?: string;
  /** Of a root session: what it was started for. */
  readonly rootTask?: RootTaskName;
  /** The Region of the signature's scope. */
  readonly region?: string;
  readonly userAgent?: string;
  /** 0 when the connection ended without an answer. */
  readonly status: number;
  readonly errorCode?: string;
}

export const preciseNow = (): number => performance.timeOrigin + performance.now();

/** Adds a request to a log that is ordered by arrival. */
export function logRequest(log: LoggedRequest[], entry: LoggedRequest): void {
  const before = log.findLastIndex((other) => other.at <= entry.at);
  log.splice(before + 1, 0, entry);
}

/** How many of the requests had to wait for one another. */
export const sequentialRoundTrips = (log: readonly LoggedRequest[]): number =>
  roundTripsOf(log.map(({ at, endedAt }) => ({ start: at, end: endedAt })));
