import * as v from 'valibot';
import { ATTESTATION_PREFIX } from '../../checks/support/attestation.ts';
import { checkIds } from '../../checks/index.ts';
import { severities } from '../../model/judgement.ts';
import { type EmailPattern, EVERY_ACCOUNT, LARGEST_EXPOSURE } from '../../model/settings.ts';
import { parseEmailPattern } from '../email-pattern.ts';
import { echo } from '../inputs/given-value.ts';
import { nearest } from '../suggestion.ts';
import { REGION_NAME } from '../region-name.ts';

/** What can be attested: each has its check. */
const practices: readonly string[] = checkIds
  .filter((id) => id.startsWith(ATTESTATION_PREFIX))
  .map((id) => id.slice(ATTESTATION_PREFIX.length));

const oneOf = (words: readonly string[], accepts: string) =>
  v.picklist(words, ({ input }) =>
    typeof input === 'string'
      ? `does not know "${echo(input)}"; did you mean "${nearest(input.slice(0, 80), words)}"?`
      : accepts,
  );

export const checkId = oneOf(checkIds, 'accepts the id of a check');

export const practice = oneOf(practices, 'accepts the name of a practice');

export const severity = v.picklist(severities, `accepts ${severities.join(', ')}`);

/** A whole number in a range. */
export const wholeNumber = (least: number, most: number) => {
  const accepts = `accepts a whole number from ${String(least)} to ${String(most)}`;
  return v.pipe(
    v.number(accepts),
    v.integer(accepts),
    v.minValue(least, accepts),
    v.maxValue(most, accepts),
  );
};

// The pattern lets the 31st of every month pass.
const isOfCalendar = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

const MOMENT = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d)?Z$/;

const LIMIT = `accepts a whole number from 0 to ${String(LARGEST_EXPOSURE)}, or a time in UTC such as "2026-11-20T09:10Z"`;

// Messages show times to the minute: one without seconds is the whole of its minute.
const secondsOf = (text: string): number => {
  const [, date = '', time = '', seconds = ':59'] = MOMENT.exec(text) ?? [];
  return isOfCalendar(date) ? Date.parse(`${date}T${time}${seconds}Z`) / 1000 : NaN;
};

/** How far an exposure is accepted: a number, or a time, which is counted in seconds. */
export const exposureLimit = v.union(
  [
    wholeNumber(0, LARGEST_EXPOSURE),
    v.pipe(
      v.string(LIMIT),
      v.regex(MOMENT, LIMIT),
      v.check((text) => secondsOf(text) >= 0, LIMIT),
      v.transform(secondsOf),
    ),
  ],
  LIMIT,
);

const ID_FORM = /^\d{12}$/;

// Unquoted, YAML reads an id as a number. One that starts with 0 is then another, shorter number.
const numberAsId = (accepts: string) =>
  v.pipe(
    v.number(accepts),
    v.integer(accepts),
    v.minValue(100_000_000_000, accepts),
    v.maxValue(999_999_999_999, accepts),
    v.transform(String),
  );

const ONE_ACCOUNT =
  'accepts an account id of twelve digits in quotes, which keep a leading zero, or all';

/** One account's id, or the word for all of them. */
export const account = v.union(
  [
    v.literal(EVERY_ACCOUNT, ONE_ACCOUNT),
    v.pipe(v.string(ONE_ACCOUNT), v.regex(ID_FORM, ONE_ACCOUNT)),
    numberAsId(ONE_ACCOUNT),
  ],
  ONE_ACCOUNT,
);

const ACCOUNTS =
  'accepts a list of account ids of twelve digits in quotes, which keep a leading zero';

/** Some accounts' ids. */
export const accountIds = v.array(
  v.union([v.pipe(v.string(ACCOUNTS), v.regex(ID_FORM, ACCOUNTS)), numberAsId(ACCOUNTS)], ACCOUNTS),
  ACCOUNTS,
);

const REGIONS = 'accepts a list of Regions such as [us-east-1, eu-west-1]';

export const regions = v.array(v.pipe(v.string(REGIONS), v.regex(REGION_NAME, REGIONS)), REGIONS);

const DAY = 'accepts a day of the calendar such as 2027-03-31';

export const day = v.pipe(v.string(DAY), v.isoDate(DAY), v.check(isOfCalendar, DAY));

// No control characters, no line breaks but a last one, nothing that turns the direction of text around.
const LINES = {
  100: /^(?=.*\S)[^\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]{1,100}\n?$/,
  300: /^(?=.*\S)[^\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]{1,300}\n?$/,
} as const;

/** One line of text for people. */
export const line = (most: keyof typeof LINES) => {
  const accepts = `accepts one line of up to ${String(most)} characters`;
  return v.pipe(v.string(accepts), v.regex(LINES[most], accepts), v.trim());
};

const LINK = 'accepts an address that starts with https://';

/** Printable ASCII without what would end the link or the line it is put in. */
export const link = v.pipe(
  v.string(LINK),
  v.regex(/^https:\/\/[\w-][!#-&(-;=?-[\]-_a-~]{1,490}$/, LINK),
  v.check((text) => URL.canParse(text), LINK),
);

const PATTERN = 'accepts a regular expression of up to 200 characters';

/** The text of a regular expression. */
export const pattern = v.pipe(
  v.string(PATTERN),
  v.minLength(1, PATTERN),
  v.maxLength(200, PATTERN),
);

/** Makes of the text what e-mail addresses are held against. */
export const asEmailPattern = v.rawTransform<string, EmailPattern>(
  ({ dataset, addIssue, NEVER }) => {
    const parsed = parseEmailPattern(dataset.value);
    if (parsed !== undefined) return parsed;
    addIssue({
      message: `does not accept "${echo(dataset.value)}": it is no regular expression in RE2 syntax, which has no lookahead, lookbehind or backreference`,
    });
    return NEVER;
  },
);
