import { inflateRawSync } from 'node:zlib';
import * as v from 'valibot';
import { severities } from '../../model/judgement.ts';
import type { Memory, Remembered } from '../../posture/memory.ts';
import { checksum } from './checksum.ts';
import { secondsOf } from './table.ts';

/** The most that a state is unpacked to: it lies in an issue that many can edit, and a bomb in it must stay small. */
export const MAX_BYTES = 4 * 1024 * 1024;

const outcomes = {
  p: 'pass',
  n: 'not-applicable',
  m: 'manual',
  u: 'unknown',
  f: 'fail',
  a: 'accepted',
} as const;
const letters = {
  pass: 'p',
  'not-applicable': 'n',
  manual: 'm',
  unknown: 'u',
  fail: 'f',
  accepted: 'a',
} as const;

// The largest time that a Date can hold.
const MAX_SECONDS = 8_640_000_000_000;
/** Unix seconds. */
export const Seconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_SECONDS));

const Failing = v.picklist(['f', 'a']);
const Severity = v.picklist(severities);
const ExposureRecord = v.record(v.string(), v.nullable(v.number()));

const Failure = v.strictTuple([Failing, Seconds, Severity, ExposureRecord]);
/** [outcome, since, severity, exposure]; more than two only while it fails. */
const Plain = v.union([v.strictTuple([v.picklist(['p', 'n', 'm', 'u']), Seconds]), Failure]);
type Plain = v.InferOutput<typeof Plain>;

/** An entry, and where it cannot be read: [entry, since when, whether that was told]. */
export const Entry = v.union([Plain, v.strictTuple([Plain, Seconds, v.picklist([0, 1])])]);
export type Entry = v.InferOutput<typeof Entry>;

/** What is remembered, by account and check. */
export const Records = v.record(v.string(), v.record(v.string(), Entry));
type Records = v.InferOutput<typeof Records>;

/** The same entries in the same order, however they came about. */
const sorted = <Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> =>
  Object.fromEntries([...entries].sort(([left], [right]) => (left < right ? -1 : 1)));

const toPlain = ({ outcome, since, severity, exposure }: Remembered): Plain => {
  const seconds = secondsOf({ since });
  return outcome === 'fail' || outcome === 'accepted'
    ? [letters[outcome], seconds, severity ?? 'critical', sorted(Object.entries(exposure))]
    : [letters[outcome], seconds];
};

/** What is remembered as an entry. */
export const toEntry = (remembered: Remembered): Entry => {
  const { blind } = remembered;
  const plain = toPlain(remembered);
  return blind === undefined ? plain : [plain, secondsOf(blind), blind.isTold ? 1 : 0];
};

const fromPlain = ([letter, seconds, severity, exposure]: Plain): Remembered => ({
  outcome: outcomes[letter],
  since: new Date(seconds * 1000),
  severity,
  exposure: exposure ?? {},
});

const isPlain = (entry: Entry): entry is Plain => !Array.isArray(entry[0]);

/** What an entry says. */
export const fromEntry = (entry: Entry): Remembered => {
  if (isPlain(entry)) return fromPlain(entry);
  const [plain, seconds, told] = entry;
  return { ...fromPlain(plain), blind: { since: new Date(seconds * 1000), isTold: told === 1 } };
};

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

/** As version 1 has them. What it says of the facts that were accepted is for the configuration file to say. */
const Version1 = v.strictObject({
  c: v.string(),
  w: v.string(),
  a: v.record(
    v.string(),
    v.record(
      v.string(),
      v.union([
        v.strictTuple([v.picklist(['p', 'n', 'm']), Seconds]),
        Failure,
        v.strictTuple([
          Failing,
          Seconds,
          Severity,
          ExposureRecord,
          v.strictTuple([v.string(), Severity, ExposureRecord]),
        ]),
      ]),
    ),
  ),
});

const fromVersion1 = (records: v.InferOutput<typeof Version1>['a']): Memory =>
  new Map(
    Object.entries(records).map(([ref, entries]) => [
      ref,
      new Map(
        Object.entries(entries).map(([id, [letter, seconds, severity, exposure]]) => [
          id,
          {
            outcome: outcomes[letter],
            since: new Date(seconds * 1000),
            severity,
            exposure: exposure ?? {},
          },
        ]),
      ),
    ]),
  );

/** Reads a state of version 1, deflated JSON behind its checksum; throws for anything odd. */
export const readVersion1 = (sum: string, packed: string) => {
  const bytes = inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: MAX_BYTES });
  const json = bytes.toString('utf8');
  if (checksum(json) !== sum) throw new TypeError('not as it was written');
  const stored = v.parse(Version1, JSON.parse(json), { abortEarly: true });
  // What the schema silently leaves out, such as a key named __proto__, would be half a state.
  if (JSON.stringify(stored) !== json) throw new TypeError('no state');
  return { content: stored.c, written: stored.w, accounts: fromVersion1(stored.a) };
};
