import { SourceUnavailable } from '../aws/failure.ts';
import { type TimeLimit, tooLate } from './deadline.ts';
import type { Pace } from './pace.ts';

/**
 * One account's place among those that are asked at once. The account gives it away while it waits for AWS to do
 * something and none of its calls is under way, and comes back to it with its next call.
 */
export interface Place {
  readonly call: <Answer>(send: () => Promise<Answer>) => Promise<Answer>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** For good: what the account has still to ask is asked no more. */
  readonly leave: () => void;
}

/** What a place is held by. */
export interface Holding {
  readonly pace: Pace;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** The account's own time, in which standing in line for others does not count. */
  readonly limit: TimeLimit;
  /** Whether the time of the whole run is over. */
  readonly isOver: () => boolean;
}

/** Holds the place that the pace has just let somebody into. */
export const holdPlace = ({ pace, sleep, limit, isOver }: Holding): Place => {
  let calls = 0;
  let sleepers = 0;
  let isHeld = true;
  let hasLeft = false;
  let coming: Promise<void> | undefined;

  const giveAway = (): void => {
    if (!isHeld) return;
    isHeld = false;
    pace.leave();
  };
  const giveAwayWhileIdle = (): void => {
    if (calls === 0 && sleepers > 0) giveAway();
  };
  const comeBack = async (): Promise<void> => {
    limit.pause();
    await pace.comeBack();
    coming = undefined;
    isHeld = true;
    if (hasLeft) giveAway();
    else limit.resume();
  };
  const hold = async (): Promise<void> => {
    if (!hasLeft && !isHeld) {
      await (coming ??= comeBack());
      if (isOver()) throw new SourceUnavailable(tooLate);
    }
    if (hasLeft) throw new Error('the account was left before this call');
  };

  return {
    call: async (send) => {
      calls += 1;
      try {
        await hold();
        return await send();
      } finally {
        calls -= 1;
        giveAwayWhileIdle();
      }
    },
    sleep: async (milliseconds) => {
      sleepers += 1;
      giveAwayWhileIdle();
      try {
        await sleep(milliseconds);
      } finally {
        sleepers -= 1;
      }
    },
    leave: () => {
      hasLeft = true;
      giveAway();
    },
  };
};
