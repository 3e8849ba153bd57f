import type { Unavailable } from '../model/reading.ts';

/** A time after which nobody waits any longer; whoever started it has to let go of it. */
export interface TimeLimit {
  readonly passed: Promise<void>;
  /** What follows does not count, until `resume`. */
  readonly pause: () => void;
  readonly resume: () => void;
  readonly release: () => void;
}

/** Starts a limit by the clock of the machine. */
export const startTimeLimit = (milliseconds: number): TimeLimit => {
  const { promise: passed, resolve } = Promise.withResolvers<undefined>();
  let left = milliseconds;
  let since = 0;
  let timer: NodeJS.Timeout | undefined;
  const resume = (): void => {
    since = performance.now();
    timer = setTimeout(resolve, left, undefined);
  };
  const pause = (): void => {
    clearTimeout(timer);
    left -= performance.now() - since;
  };
  resume();
  return { passed, pause, resume, release: pause };
};

/** Of what was not read when the time of the whole run was over. */
export const tooLate: Unavailable = {
  state: 'unavailable',
  cause: 'timed-out',
  reason: 'The time of the run was over before this account could be read.',
};

/** Of what was not read when the time of one account was over. */
export const tooSlow = (milliseconds: number): Unavailable => ({
  state: 'unavailable',
  cause: 'timed-out',
  reason: `The account did not answer within ${String(milliseconds / 1000)} seconds.`,
});
