/** A time after which nobody waits any longer; whoever started it has to let go of it. */
export interface TimeLimit {
  readonly passed: Promise<void>;
  readonly release: () => void;
}

/** Starts a limit by the clock of the machine. */
export const startTimeLimit = (milliseconds: number): TimeLimit => {
  const { promise: passed, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, milliseconds, undefined);
  return {
    passed,
    release: () => {
      clearTimeout(timer);
    },
  };
};
