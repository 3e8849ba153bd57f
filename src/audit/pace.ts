/** How many accounts are asked at once: fewer while AWS throttles, more again when it does not. */
export interface Pace {
  /** Resolves when another account may begin; whoever was let in has to `leave`. */
  readonly enter: () => Promise<void>;
  /** The same for an account that has begun: it goes before all that have not, so that few are half read. */
  readonly comeBack: () => Promise<void>;
  readonly leave: () => void;
  /** AWS throttled: half as many at once from now on. */
  readonly slow: (now: Date) => void;
  /** An account was read without throttling. */
  readonly advance: () => void;
  /** How many may be asked at once right now. */
  readonly limit: () => number;
  /** Nobody who enters from now on should begin. */
  readonly stop: () => void;
  readonly isStopped: () => boolean;
}

// Many calls are refused in one burst: they are one reason to slow down, not many.
const BURST_MS = 1_000;

/** Starts at `most` at once and never goes above it. */
export const createPace = (most: number): Pace => {
  let limit = most;
  let active = 0;
  let goodRow = 0;
  let isStopped = false;
  let slowedAt = Number.NEGATIVE_INFINITY;
  const returning: (() => void)[] = [];
  const beginning: (() => void)[] = [];
  const admit = (): void => {
    while (active < limit) {
      const next = returning.shift() ?? beginning.shift();
      if (next === undefined) return;
      active += 1;
      next();
    }
  };
  const queueIn = (line: (() => void)[]) => async (): Promise<void> =>
    new Promise((resolve) => {
      line.push(resolve);
      admit();
    });
  return {
    enter: queueIn(beginning),
    comeBack: queueIn(returning),
    leave: () => {
      active -= 1;
      admit();
    },
    slow: (now) => {
      goodRow = 0;
      if (now.getTime() - slowedAt < BURST_MS) return;
      slowedAt = now.getTime();
      limit = Math.max(1, Math.floor(limit / 2));
    },
    advance: () => {
      goodRow += 1;
      if (goodRow < limit || limit >= most) return;
      goodRow = 0;
      limit += 1;
      admit();
    },
    limit: () => limit,
    stop: () => {
      isStopped = true;
    },
    isStopped: () => isStopped,
  };
};
