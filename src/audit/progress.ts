/** How far an audit of many accounts has come. */
export interface Progress {
  readonly done: number;
  /** How many there are, as far as they are listed by now. */
  readonly known: number;
  readonly isListed: boolean;
  readonly failing: number;
  readonly denied: number;
}

const EVERY_MS = 5_000;

const seconds = (milliseconds: number): string => {
  const whole = Math.ceil(milliseconds / 1000);
  return whole < 120 ? `${String(whole)} s` : `${String(Math.ceil(whole / 60))} min`;
};

/** A line of progress, such as `Audited 240 of 812 accounts: 12 failing, 3 denied; 58 a second, about 10 s left.` */
export const progressLine = (
  { done, known, isListed, failing, denied }: Progress,
  elapsedMs: number,
  withOutcomes: boolean,
): string => {
  const rate = done / Math.max(0.001, elapsedMs / 1000);
  const left =
    isListed && rate > 0 ? `, about ${seconds(((known - done) / rate) * 1000)} left` : '';
  const outcomes = withOutcomes ? `: ${String(failing)} failing, ${String(denied)} denied; ` : ', ';
  return `Audited ${String(done)} of ${isListed ? '' : 'at least '}${String(known)} accounts${outcomes}${rate.toFixed(rate < 10 ? 1 : 0)} a second${left}.`;
};

/** Who may read the progress: anybody, where the log may be public; then how it went is not said. */
export interface Listener {
  readonly say: (line: string) => void;
  /** Asked at each line: who may read the log may not be known before the audit has begun. */
  readonly mayHearOutcomes: () => boolean;
}

/** Passes on a line every five seconds at most. */
export const createReporter = (
  { say, mayHearOutcomes }: Listener,
  now: () => Date,
): ((progress: Progress) => void) => {
  const startedAt = now().getTime();
  let saidAt = startedAt;
  return (progress) => {
    const at = now().getTime();
    if (at - saidAt < EVERY_MS) return;
    saidAt = at;
    say(progressLine(progress, at - startedAt, mayHearOutcomes()));
  };
};
