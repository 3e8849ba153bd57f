import type { Listener } from './audit/progress.ts';
import type { AwsConnection } from './aws/client.ts';
import type { Clock } from './aws/collect.ts';
import type { Session } from './aws/session/session.ts';
import type { ConfigFile } from './config/file/config-file.ts';
import type { OpenTracker } from './github/tracker/open-tracker.ts';

/** Called when a request has left and there is time: to load code, and to ask for what can be asked meanwhile. */
export interface Waits {
  /** While GitHub makes an ID token; never called where none is needed. */
  readonly forIdToken: () => void;
  /** While AWS makes the session. Resolves when all is loaded; never rejects. */
  readonly forSession: () => Promise<void>;
}

/** The outer ends of a run. A laptop has no tracker. */
export interface World {
  readonly clock: Clock;
  readonly connection: AwsConnection;
  /** Throws a `GuardError` that says why there are no credentials. */
  readonly openSession: (waits: Waits) => Promise<Session>;
  readonly openTracker: (() => Promise<OpenTracker>) | undefined;
  /** Rejects with a `GuardError` where there is a file and it is broken or out of reach. */
  readonly readConfigFile: (() => Promise<ConfigFile>) | undefined;
  /** What role sessions in other accounts are called. */
  readonly memberSessionName: string;
  /** Hears how an audit of many accounts goes on. */
  readonly listener: Listener;
}
