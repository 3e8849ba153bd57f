import * as v from 'valibot';
import { checksum } from './checksum.ts';
import type { StateToKeep, TrackerState } from './codec.ts';
import { packTable, unpackTable } from './pack.ts';
import { coarsen, coarsenTo, type Precision, precisions } from './precision.ts';
import { fromTable, type Table, toTable } from './table.ts';
import { type Alphabet, base64, dense, isDense } from './text.ts';

const NEWLINE = 0x0a;

// Not among the columns, where their length would hang on what they say; no line break in JSON stands for itself.
const writeHashes = ({ content, written }: Pick<StateToKeep, 'content' | 'written'>): Buffer =>
  Buffer.from(`${JSON.stringify([content, written])}\n`);

const Hashes = v.strictTuple([v.string(), v.string()]);

const toText = (hashes: Buffer, packed: Uint8Array, alphabet: Alphabet): string => {
  const text = alphabet.write(Buffer.concat([hashes, packed]));
  return `${checksum(text)} ${text}`;
};

const CHECKSUM_CHARACTERS = checksum('').length + 1;

/** Makes each thing once. */
const once = <Value>(make: (precision: Precision) => Value): ((precision: Precision) => Value) => {
  const made = new Map<Precision, { readonly value: Value }>();
  return (precision) => {
    const known = made.get(precision) ?? { value: make(precision) };
    made.set(precision, known);
    return known.value;
  };
};

/** A state in columns, and their checksum before them; as precise as has room in so many characters. */
export const writeColumns = (state: StateToKeep, budget: number): string | undefined => {
  const hashes = writeHashes(state);
  const room = dense.capacity(budget - CHECKSUM_CHARACTERS) - hashes.length;
  const full = toTable(state.accounts);

  const tableOf = once((precision): Table => {
    const finer = precisions[precisions.indexOf(precision) - 1];
    return coarsen(finer === undefined ? full : tableOf(finer), precision);
  });

  const attempt = once((precision): string | undefined => {
    const packed = packTable({ table: tableOf(precision), precision }, room);
    if (packed === undefined) return undefined;
    // Base64 where it has room: it survives whatever a text may be put through.
    return [base64, dense]
      .map((alphabet) => toText(hashes, packed, alphabet))
      .find(({ length }) => length <= budget);
  });

  const first = (candidates: readonly Precision[]): string | undefined => {
    for (const precision of candidates) {
      const text = attempt(precision);
      if (text !== undefined) return text;
    }
    return undefined;
  };

  const best = precisions.indexOf(state.precision ?? 'full');
  const unmeasured = precisions.indexOf('unmeasured');
  const text = first(precisions.slice(best, best + 1));
  if (text !== undefined) return text;
  // What has no room without its exposures has none with them: that mostly spares three attempts.
  const isHopeless = best < unmeasured && attempt('unmeasured') === undefined;
  return first(precisions.slice((isHopeless ? unmeasured : best) + 1));
};

/** Reads a state back; throws for anything odd. */
export const readColumns = (sum: string, packed: string): TrackerState => {
  if (checksum(packed) !== sum) throw new TypeError('not as it was written');
  const alphabet = isDense(packed) ? dense : base64;
  const bytes = Buffer.from(alphabet.read(packed));
  const end = bytes.indexOf(NEWLINE) + 1;
  const [content, written] = v.parse(Hashes, JSON.parse(bytes.toString('utf8', 0, end)));
  const { table, precision } = unpackTable(bytes.subarray(end));
  const again = packTable({ table: coarsenTo(table, precision), precision }, bytes.length);
  // There is one way to write a state: whatever else reads like one is none of ours.
  if (
    again === undefined ||
    toText(writeHashes({ content, written }), again, alphabet) !== `${sum} ${packed}`
  ) {
    throw new TypeError('not as it would be written');
  }
  return { content, written, accounts: fromTable(table), precision };
};
