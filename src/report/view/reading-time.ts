import type { TrackedAccount } from '../../posture/tracked-verdict.ts';
import { minute } from '../../model/time.ts';

/** When what a run tells was read. Of reports that were merged, these times are their own, not the run's. */
export interface ReadingTime {
  readonly oldest: Date;
  readonly newest: Date;
}

/** Between when and when these accounts were read, by a run that judged at this time what it read itself. */
export const readingTime = (accounts: readonly TrackedAccount[], judgedAt: Date): ReadingTime => {
  let oldest = Infinity;
  let newest = -Infinity;
  for (const { verdicts } of accounts) {
    for (const { verdict } of verdicts) {
      const at = (verdict.reportedAt ?? judgedAt).getTime();
      oldest = Math.min(oldest, at);
      newest = Math.max(newest, at);
    }
  }
  return oldest > newest
    ? { oldest: judgedAt, newest: judgedAt }
    : { oldest: new Date(oldest), newest: new Date(newest) };
};

/** True where something was read before this, as it is told. */
export const isEarlier = ({ oldest }: ReadingTime, than: Date): boolean =>
  minute(oldest) !== minute(than);

/** `read 2026-11-21 09:12 UTC`, or `read between 2026-11-19 09:12 UTC and 2026-11-21 10:02 UTC`. */
export const readWhen = ({ oldest, newest }: ReadingTime): string =>
  minute(oldest) === minute(newest)
    ? `read ${minute(newest)}`
    : `read between ${minute(oldest)} and ${minute(newest)}`;
