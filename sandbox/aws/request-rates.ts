const SECOND_MS = 1000;

/** Counts requests, so that no more than so many are answered a second. */
export class RequestRates {
  readonly #answered = new Map<string, readonly number[]>();

  /** Whether one more request of this kind may be answered; if so, it counts. */
  take(kind: string, perSecond: number, now: Date): boolean {
    const lately = (this.#answered.get(kind) ?? []).filter(
      (time) => time > now.getTime() - SECOND_MS,
    );
    const isFree = lately.length < perSecond;
    this.#answered.set(kind, isFree ? [...lately, now.getTime()] : lately);
    return isFree;
  }
}
