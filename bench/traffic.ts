/** What the servers saw of a run. */
export interface Traffic {
  readonly requests: number;
  /** The longest chain of requests in which each began after the one before was answered. */
  readonly roundTrips: number;
}

/** When a request arrived and when it was answered. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** Counts requests, and how many of them had to wait for one another. */
export const trafficOf = (intervals: readonly Interval[]): Traffic => {
  let roundTrips = 0;
  let answered = -Infinity;
  for (const { start, end } of intervals.toSorted((left, right) => left.end - right.end)) {
    if (start < answered) continue;
    roundTrips += 1;
    answered = end;
  }
  return { requests: intervals.length, roundTrips };
};
