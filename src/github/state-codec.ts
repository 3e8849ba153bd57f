import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as v from 'valibot';
import { severities } from '../checks/judgement.ts';
import type { AccountMemory, Remembered } from '../posture/memory.ts';

/** What a tracker's hidden state holds. Accounts stand under the key's references, not their ids. */
export interface TrackerState {
  /** Hash of what the issue says, times of the run left out: the same hash means nothing to write. */
  readonly content: string;
  /** Hash of our part as it was written: another one means that somebody changed it. */
  readonly written: string;
  readonly accounts: ReadonlyMap<string, AccountMemory>;
}

const VERSION = 'v1';
// The block lies in an issue that many can edit: a bomb in it must stay small.
const MAX_STATE_BYTES = 4 * 1024 * 1024;

const letters = { fail: 'f', pass: 'p', 'not-applicable': 'n', manual: 'm' } as const;
const outcomes = { p: 'pass', n: 'not-applicable', m: 'manual' } as const;

// The largest time a Date can hold.
const Seconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000));

/** [outcome, since in Unix seconds, severity, exposure]; the last two only while it fails. */
const Entry = v.union([
  v.strictTuple([v.picklist(['p', 'n', 'm']), Seconds]),
  v.strictTuple([
    v.literal('f'),
    Seconds,
    v.picklist(severities),
    v.record(v.string(), v.nullable(v.number())),
  ]),
]);
type Entry = v.InferOutput<typeof Entry>;

const Stored = v.strictObject({
  c: v.string(),
  w: v.string(),
  a: v.record(v.string(), v.record(v.string(), Entry)),
});

const toEntry = ({ outcome, since, severity, exposure }: Remembered): Entry => {
  const seconds = Math.floor(since.getTime() / 1000);
  return outcome === 'fail'
    ? [letters.fail, seconds, severity ?? 'critical', { ...exposure }]
    : [letters[outcome], seconds];
};

const fromEntry = (entry: Entry): Remembered => {
  const since = new Date(entry[1] * 1000);
  return entry[0] === 'f'
    ? { outcome: 'fail', since, severity: entry[2], exposure: entry[3] }
    : { outcome: outcomes[entry[0]], since, severity: undefined, exposure: {} };
};

const checksum = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/** The state as one line of text without a hyphen, so that it can stand in an HTML comment. */
export const encodeState = (state: TrackerState): string => {
  const json = JSON.stringify({
    c: state.content,
    w: state.written,
    a: Object.fromEntries(
      [...state.accounts].map(([ref, memory]) => [
        ref,
        Object.fromEntries([...memory].map(([id, remembered]) => [id, toEntry(remembered)])),
      ]),
    ),
  } satisfies v.InferOutput<typeof Stored>);
  return `${VERSION} ${checksum(json)} ${deflateRawSync(json, { level: 9 }).toString('base64')}`;
};

/** Reads a state back. Untrusted: anything odd is `lost`, never half a state. */
export const decodeState = (text: string | undefined): TrackerState | 'lost' => {
  const [version, sum, packed, ...rest] = text?.split(' ') ?? [];
  if (version !== VERSION || packed === undefined || rest.length > 0) return 'lost';
  try {
    const json = inflateRawSync(Buffer.from(packed, 'base64'), {
      maxOutputLength: MAX_STATE_BYTES,
    }).toString('utf8');
    if (checksum(json) !== sum) return 'lost';
    const stored = v.safeParse(Stored, JSON.parse(json));
    // What the schema silently leaves out, such as a key named __proto__, would be half a state.
    if (!stored.success || JSON.stringify(stored.output) !== json) return 'lost';
    return {
      content: stored.output.c,
      written: stored.output.w,
      accounts: new Map(
        Object.entries(stored.output.a).map(([ref, entries]) => [
          ref,
          new Map(Object.entries(entries).map(([id, entry]) => [id, fromEntry(entry)])),
        ]),
      ),
    };
  } catch {
    return 'lost';
  }
};

/** A short hash of a text, for the state's two hashes. */
export const textHash = (text: string): string => checksum(text);
