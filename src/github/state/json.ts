import { inflateRawSync } from 'node:zlib';
import * as v from 'valibot';
import { severities } from '../../model/judgement.ts';
import type { Memory, Remembered } from '../../posture/memory.ts';
import { checksum } from './checksum.ts';
import { secondsOf } from './table.ts';

/** The most that a state is unpacked to: it lies in an issue that many can edit, and a bomb in it must stay small. */
export const MAX_BYTES = 4 * 1024 * 1024;

const outcomes = { p: 'pass', n: 'not-applicable', m: 'manual', f: 'fail', a: 'accepted' } as const;
const letters = {
  pass: 'p',
  'not-applicable': 'n',
  manual: 'm',
  fail: 'f',
  accepted: 'a',
} as const;

// The largest time that a Date can hold.
const MAX_SECONDS = 8_640_000_000_000;
/** Unix seconds. */
export const Seconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_SECONDS));

const Well = v.picklist(['p', 'n', 'm']);
const Failing = v.picklist(['f', 'a']);
const Severity = v.picklist(severities);
const ExposureRecord = v.record(v.string(), v.nullable(v.number()));

/** The facts an exception was given for: [the exception, severity, exposure]. */
const Accepted = v.strictTuple([v.string(), Severity, ExposureRecord]);

/** [outcome, since, severity, exposure, accepted facts]; more than two only while it fails. */
export const Entry = v.union([
  v.strictTuple([Well, Seconds]),
  v.strictTuple([Failing, Seconds, Severity, ExposureRecord]),
  v.strictTuple([Failing, Seconds, Severity, ExposureRecord, Accepted]),
]);
export type Entry = v.InferOutput<typeof Entry>;

/** What is remembered, by account and check. */
export const Records = v.record(v.string(), v.record(v.string(), Entry));
type Records = v.InferOutput<typeof Records>;

/** The same entries in the same order, however they came about. */
const sorted = <Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> =>
  Object.fromEntries([...entries].sort(([left], [right]) => (left < right ? -1 : 1)));

/** What is remembered as an entry. */
export const toEntry = ({ outcome, since, severity, exposure, accepted }: Remembered): Entry => {
  const seconds = secondsOf({ since });
  if (outcome !== 'fail' && outcome !== 'accepted') return [letters[outcome], seconds];
  const own = sorted(Object.entries(exposure));
  const failure: Entry = [letters[outcome], seconds, severity ?? 'critical', own];
  if (accepted === undefined) return failure;
  const given = sorted(Object.entries(accepted.exposure));
  return [...failure, [accepted.ref, accepted.severity, given]];
};

/** What an entry says. */
export const fromEntry = ([letter, seconds, severity, exposure, accepted]: Entry): Remembered => ({
  outcome: outcomes[letter],
  since: new Date(seconds * 1000),
  severity,
  exposure: exposure ?? {},
  accepted: accepted && { ref: accepted[0], severity: accepted[1], exposure: accepted[2] },
});

/** Accounts as records. */
export const toRecords = (accounts: Memory): Records =>
  sorted(
    [...accounts].map(([ref, memory]) => [
      ref,
      sorted([...memory].map(([id, remembered]) => [id, toEntry(remembered)])),
    ]),
  );

/** The accounts in records. */
export const fromRecords = (records: Records): Memory =>
  new Map(
    Object.entries(records).map(([ref, entries]) => [
      ref,
      new Map(Object.entries(entries).map(([id, entry]) => [id, fromEntry(entry)])),
    ]),
  );

/** Reads a state of version 1, deflated JSON behind its checksum; throws for anything odd. */
export const readVersion1 = (sum: string, packed: string) => {
  const bytes = inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: MAX_BYTES });
  const json = bytes.toString('utf8');
  if (checksum(json) !== sum) throw new TypeError('not as it was written');
  const Version1 = v.strictObject({ c: v.string(), w: v.string(), a: Records });
  const stored = v.parse(Version1, JSON.parse(json), { abortEarly: true });
  // What the schema silently leaves out, such as a key named __proto__, would be half a state.
  if (JSON.stringify(stored) !== json) throw new TypeError('no state');
  return { content: stored.c, written: stored.w, accounts: fromRecords(stored.a) };
};
