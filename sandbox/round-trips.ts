/** When a request arrived and when it was answered. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/**
 * How many of the requests had to wait for one another: the longest chain in which each began
 * after the one before was answered. Needs some latency, or parallel requests look sequential.
 */
export const roundTripsOf = (intervals: readonly Interval[]): number => {
  let trips = 0;
  let answered = -Infinity;
  for (const { start, end } of intervals.toSorted((left, right) => left.end - right.end)) {
    if (start < answered) continue;
    trips += 1;
    answered = end;
  }
  return trips;
};
