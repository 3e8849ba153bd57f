import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import * as v from 'valibot';
import { type Memory, nothingUnread, type UnreadMemory } from '../../posture/memory.ts';
import { checksum } from './checksum.ts';
import { Columns, fromColumns, toColumns } from './columns.ts';
import { fromRecords, MAX_BYTES, readVersion1, Records, toRecords } from './json.ts';
import { coarsen, coarsenTo, type Precision, precisions } from './precision.ts';
import { fromTable, toTable } from './table.ts';
import { BYTES_PER_CHARACTER, fromText, toText } from './text.ts';

/** What a tracker remembers, under the key's references instead of the accounts' ids. */
export interface StateMemory {
  readonly accounts: Memory;
  readonly unread: UnreadMemory;
}

/** What a tracker's hidden state holds. */
export interface TrackerState extends StateMemory {
  /** Hash of what the issue says, times of the run left out: the same hash means nothing to write. */
  readonly content: string;
  /** Hash of our part as it was written: another one means that somebody changed it. */
  readonly written: string;
  /** How much had room of what was to be kept. */
  readonly precision: Precision;
}

/** The most that a state takes of a body's 65,536 characters: the rest is for people. */
export const MAX_STATE_CHARACTERS = 55_000;

/** Version 1, of release 1.0.0, is still read: it says nothing of what is unread. Version 2, never released, is not. */
const VERSION = 'v3';

// A few records say themselves what they are; columns say the same in less.
const MAX_RECORDS = 1000;

/** Not even the least precise state is small enough. */
export class StateTooLarge extends Error {}

/** What a state remembers: few accounts as records, or else columns. */
const Stored = v.strictObject({
  precision: v.picklist(precisions),
  unread: v.strictObject({ checkIds: v.array(v.string()), accountIds: v.array(v.string()) }),
  records: v.optional(Records),
  columns: v.optional(Columns),
});
type Stored = v.InferOutput<typeof Stored>;

const toJson = (
  { checkIds, accountIds }: UnreadMemory,
  precision: Precision,
  accounts: Pick<Stored, 'records'> | Pick<Stored, 'columns'>,
): string => {
  const unread = { checkIds: [...checkIds].sort(), accountIds: [...accountIds].sort() };
  return JSON.stringify({ precision, unread, ...accounts } satisfies Stored);
};

// The quality that takes next to no time, and what it never makes longer by more than half.
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const MOST = 1.5 * BYTES_PER_CHARACTER;

const pack = (json: string, room: number): string | undefined => {
  const isHopeless =
    Buffer.byteLength(json) > MAX_BYTES || brotliCompressSync(json, QUICK).length > MOST * room;
  return isHopeless ? undefined : toText(brotliCompressSync(json), room);
};

const packRecords = ({ accounts, unread }: StateMemory, room: number): string | undefined =>
  [...accounts.values()].reduce((sum, { size }) => sum + size, 0) > MAX_RECORDS
    ? undefined
    : pack(toJson(unread, 'full', { records: toRecords(accounts) }), room);

/** What is to be remembered in columns, as precise as has room in so many characters; `undefined` where nothing has. */
export const packColumns = (
  { accounts, unread }: StateMemory,
  room: number,
): string | undefined => {
  let table = toTable(accounts);
  for (const precision of precisions) {
    table = coarsen(table, precision);
    const columns = toColumns(table);
    const packed = columns && pack(toJson(unread, precision, { columns }), room);
    if (packed !== undefined) return packed;
  }
  return undefined;
};

const unpack = (packed: string): Omit<TrackerState, 'content' | 'written'> => {
  const bytes = brotliDecompressSync(fromText(packed), { maxOutputLength: MAX_BYTES });
  const json = bytes.toString('utf8');
  const { precision, unread, records, columns } = v.parse(Stored, JSON.parse(json), {
    abortEarly: true,
  });
  const accounts =
    columns === undefined ? fromRecords(records ?? {}) : fromTable(fromColumns(columns));
  const again =
    columns === undefined
      ? toJson(unread, 'full', { records: toRecords(accounts) })
      : toJson(unread, precision, { columns: toColumns(coarsenTo(toTable(accounts), precision)) });
  // There is one way to write a state: whatever else reads like one is half of one, or none of ours.
  if (again !== json) throw new TypeError('not as it would be written');
  return { accounts, unread, precision };
};

const summed = (...parts: readonly string[]): string => {
  const text = parts.join(' ');
  return `${VERSION} ${checksum(text)} ${text}`;
};

const HEADER = summed(checksum(''), checksum(''), '').length;

/**
 * What is to be remembered, as precise as has room in a state of so many characters: most of the work, and the same
 * whatever the hashes are. Throws `StateTooLarge` where nothing has room.
 */
export const packMemory = (memory: StateMemory, budget = MAX_STATE_CHARACTERS): string => {
  const packed = packRecords(memory, budget - HEADER) ?? packColumns(memory, budget - HEADER);
  if (packed !== undefined) return packed;
  throw new StateTooLarge();
};

/** The state as one line of text without a hyphen, so that it can stand in an HTML comment. */
export const encodeState = (
  { content, written }: Pick<TrackerState, 'content' | 'written'>,
  packed: string,
): string => summed(content, written, packed);

/** Reads a state back. Untrusted: anything odd is `lost`, never half a state. */
export const decodeState = (text = ''): TrackerState | 'lost' => {
  const [version, sum = '', ...parts] = text.split(' ');
  const [first = '', written = '', packed = ''] = parts;
  try {
    if (version === 'v1' && parts.length === 1) {
      return { ...readVersion1(sum, first), unread: nothingUnread, precision: 'full' };
    }
    if (parts.length !== 3 || text !== summed(...parts)) return 'lost';
    return { content: first, written, ...unpack(packed) };
  } catch {
    return 'lost';
  }
};
