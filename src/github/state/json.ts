import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as v from 'valibot';
import { severities } from '../../model/judgement.ts';
import type { AccountMemory, Remembered } from '../../posture/memory.ts';
import { checksum } from './checksum.ts';

/** What a state holds, whatever it is written as. */
export interface StateContent {
  /** Hash of what the issue says, times of the run left out: the same hash means nothing to write. */
  readonly content: string;
  /** Hash of our part as it was written: another one means that somebody changed it. */
  readonly written: string;
  /** Under the key's references, not the accounts' ids. */
  readonly accounts: ReadonlyMap<string, AccountMemory>;
}

// The block lies in an issue that many can edit: a bomb in it must stay small.
const MAX_BYTES = 4 * 1024 * 1024;

const wellLetters = { pass: 'p', 'not-applicable': 'n', manual: 'm' } as const;
const failLetters = { fail: 'f', accepted: 'a' } as const;
const outcomes = {
  p: 'pass',
  n: 'not-applicable',
  m: 'manual',
  f: 'fail',
  a: 'accepted',
} as const;

// The largest time a Date can hold.
const Seconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000));

const ExposureRecord = v.record(v.string(), v.nullable(v.number()));

/** The facts an exception was given for: [the exception, severity, exposure]. */
const Accepted = v.strictTuple([v.string(), v.picklist(severities), ExposureRecord]);

/** [outcome, since in Unix seconds, severity, exposure, accepted facts]; more than two only while it fails. */
const Entry = v.union([
  v.strictTuple([v.picklist(['p', 'n', 'm']), Seconds]),
  v.strictTuple([v.picklist(['f', 'a']), Seconds, v.picklist(severities), ExposureRecord]),
  v.strictTuple([
    v.picklist(['f', 'a']),
    Seconds,
    v.picklist(severities),
    ExposureRecord,
    Accepted,
  ]),
]);
type Entry = v.InferOutput<typeof Entry>;

const Stored = v.strictObject({
  c: v.string(),
  w: v.string(),
  a: v.record(v.string(), v.record(v.string(), Entry)),
});

/** The same entries in the same order, however they came about. */
const sorted = <Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> =>
  Object.fromEntries([...entries].sort(([left], [right]) => (left < right ? -1 : 1)));

const toEntry = ({ outcome, since, severity, exposure, accepted }: Remembered): Entry => {
  const seconds = Math.floor(since.getTime() / 1000);
  if (outcome !== 'fail' && outcome !== 'accepted') return [wellLetters[outcome], seconds];
  const failure = [
    failLetters[outcome],
    seconds,
    severity ?? 'critical',
    sorted(Object.entries(exposure)),
  ] satisfies Entry;
  return accepted === undefined
    ? failure
    : [...failure, [accepted.ref, accepted.severity, sorted(Object.entries(accepted.exposure))]];
};

const fromEntry = ([letter, seconds, severity, exposure, accepted]: Entry): Remembered => ({
  outcome: outcomes[letter],
  since: new Date(seconds * 1000),
  severity,
  exposure: exposure ?? {},
  ...(accepted === undefined
    ? {}
    : { accepted: { ref: accepted[0], severity: accepted[1], exposure: accepted[2] } }),
});

const toStored = ({ content, written, accounts }: StateContent): v.InferOutput<typeof Stored> => ({
  c: content,
  w: written,
  a: sorted(
    [...accounts].map(([ref, memory]) => [
      ref,
      sorted([...memory].map(([id, remembered]) => [id, toEntry(remembered)])),
    ]),
  ),
});

/** A state as deflated JSON, and its checksum before it. */
export const writeJson = (state: StateContent): string => {
  const json = JSON.stringify(toStored(state));
  return `${checksum(json)} ${deflateRawSync(json, { level: 9 }).toString('base64')}`;
};

/** Reads a state back; throws for anything odd. */
export const readJson = (sum: string, packed: string): StateContent => {
  const json = inflateRawSync(Buffer.from(packed, 'base64'), {
    maxOutputLength: MAX_BYTES,
  }).toString('utf8');
  if (checksum(json) !== sum) throw new TypeError('not as it was written');
  const { output, success } = v.safeParse(Stored, JSON.parse(json));
  // What the schema silently leaves out, such as a key named __proto__, would be half a state.
  if (!success || JSON.stringify(output) !== json) throw new TypeError('no state');
  return {
    content: output.c,
    written: output.w,
    accounts: new Map(
      Object.entries(output.a).map(([ref, entries]) => [
        ref,
        new Map(Object.entries(entries).map(([id, entry]) => [id, fromEntry(entry)])),
      ]),
    ),
  };
};
