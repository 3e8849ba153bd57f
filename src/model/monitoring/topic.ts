import type { Unavailable } from '../reading.ts';

/** Who gets what is published to a topic: how many, and by what; never to which address. */
export interface Subscribers {
  readonly confirmed: number;
  readonly unconfirmed: number;
  /** The protocols of the confirmed ones, each once. */
  readonly protocols: readonly string[];
}

/** One topic that an alarm publishes to. */
export interface AlarmTopic {
  readonly arn: string;
  /** `missing`: there is no such topic. A topic of another account may not be told of. */
  readonly subscribers: Subscribers | 'missing' | Unavailable;
}
