import type { AwsConnection } from './aws/clients.ts';
import type { Clock } from './aws/collect.ts';
import type { Session } from './aws/session.ts';
import type { ConfigFile } from './config/config-file.ts';
import type { OpenTracker } from './github/open-tracker.ts';

/** The outer ends of a run. A laptop has no tracker. */
export interface World {
  readonly clock: Clock;
  readonly connection: AwsConnection;
  /**
   * Throws a `GuardError` that says why there are no credentials. Calls `onWaiting` when its last request
   * is on the wire and there is time to load what comes next.
   */
  readonly openSession: (onWaiting: () => void) => Promise<Session>;
  readonly openTracker: (() => Promise<OpenTracker>) | undefined;
  /** Rejects with a `GuardError` where there is a file and it is broken or out of reach. */
  readonly readConfigFile: (() => Promise<ConfigFile>) | undefined;
  /** What role sessions in other accounts are called. */
  readonly memberSessionName: string;
  /** A line for the log, while an audit of many accounts goes on. */
  readonly say: (line: string) => void;
}
