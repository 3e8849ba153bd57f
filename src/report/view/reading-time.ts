import type { TrackedAccount } from '../../posture/tracked-verdict.ts';
import { minute } from '../../model/time.ts';

/** When the data of a run was read. For merged reports, these are the times of the reports, not of the run. */
export interface ReadingTime {
  readonly oldest: Date;
  readonly newest: Date;
}

/** The oldest and the newest reading of these accounts. What the run read itself was read at `judgedAt`. */
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

/** True if something was read before this time, to the minute. */
export const isEarlier = ({ oldest }: ReadingTime, than: Date): boolean =>
  minute(oldest) !== minute(than);

/** `read 2026-11-21 09:12 UTC`, or `read between 2026-11-19 09:12 UTC and 2026-11-21 10:02 UTC`. */
export const readWhen = ({ oldest, newest }: ReadingTime): string =>
  minute(oldest) === minute(newest)
    ? `read ${minute(newest)}`
    : `read between ${minute(oldest)} and ${minute(newest)}`;
