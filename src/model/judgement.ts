import { isTransient, type Reading, type Unavailable } from './reading.ts';

/**
 * A check's outcome. `unknown` is what could not be read: never a pass, and it closes nothing. `not-checked` is what
 * this way into the account cannot ask: no permission would mend it, and it ends no finding.
 */
export type Outcome = 'pass' | 'fail' | 'not-applicable' | 'not-checked' | 'unknown' | 'manual';

/** How bad a failing check is, worst first. */
export const severities = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof severities)[number];

/** The facts behind a verdict, for people and the JSON report. Times are ISO 8601 in UTC. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

/**
 * How exposed a failing account is, as numbers that only rise when things get worse.
 * `null` could not be told this time; it is never compared, so a blind spot is no improvement.
 */
export type Exposure = Readonly<Record<string, number | null>>;

/** What a verdict lists for people, such as who was root when. Plain text: whoever shows it escapes it. */
export interface Listing {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a check says about one account. */
export interface Judgement {
  readonly outcome: Outcome;
  /** One sentence that stays the same while the facts do: dates yes, ages no. */
  readonly reason: string;
  /** What passes by itself within hours, such as a report that lags: shown, never compared. */
  readonly note?: string;
  /** Set where the facts make the check's own severity too low or too high. */
  readonly severity?: Severity;
  readonly facts: Facts;
  readonly exposure: Exposure;
  readonly listing?: Listing;
  readonly missingPermissions: readonly string[];
  /** Only of `unknown`: what is in the way may be gone by the next run, such as throttling. */
  readonly isTransient?: true;
}

interface Details {
  readonly facts?: Facts;
  readonly exposure?: Exposure;
  readonly note?: string | undefined;
  readonly severity?: Severity;
  readonly listing?: Listing | undefined;
}

const judgement = (outcome: Outcome, reason: string, details: Details): Judgement => ({
  outcome,
  reason,
  ...(details.note === undefined ? {} : { note: details.note }),
  ...(details.severity === undefined ? {} : { severity: details.severity }),
  facts: details.facts ?? {},
  exposure: details.exposure ?? {},
  ...(details.listing === undefined ? {} : { listing: details.listing }),
  missingPermissions: [],
});

export const pass = (reason: string, details: Details = {}): Judgement =>
  judgement('pass', reason, details);

export const fail = (reason: string, details: Details = {}): Judgement =>
  judgement('fail', reason, details);

export const notApplicable = (reason: string, details: Details = {}): Judgement =>
  judgement('not-applicable', reason, details);

export const unknown = (reason: string, details: Details = {}): Judgement =>
  judgement('unknown', reason, details);

/** For what this way into the account cannot ask. */
export const notChecked = (reason: string): Judgement => judgement('not-checked', reason, {});

/** For what only a person can tell: neither passing nor failing. */
export const manual = (reason: string, details: Details = {}): Judgement =>
  judgement('manual', reason, details);

/**
 * The verdict on a source that gave no answer: unknown, with the IAM actions that are missing,
 * those of `others` too, so that they can all be added at once.
 */
export const unreadable = (
  reading: Unavailable,
  details: Details = {},
  ...others: readonly Reading<unknown>[]
): Judgement => ({
  ...judgement('unknown', reading.reason, details),
  ...(isTransient(reading.cause) ? { isTransient: true as const } : {}),
  missingPermissions: [
    ...new Set(
      [reading, ...others].flatMap((each) =>
        each.state === 'unavailable' ? (each.missingPermissions ?? []) : [],
      ),
    ),
  ],
});
