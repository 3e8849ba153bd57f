import { BoundExceeded, type Coder, createModel, createReader, createWriter } from './coder.ts';
import { createColumnCode } from './columns.ts';
import { codeDictionaries } from './dictionary.ts';
import { bounded, codeList, createTextCode, inOrder } from './list.ts';
import { codeChoice } from './number.ts';
import { type Precision, precisions } from './precision.ts';
import { codeRefs } from './refs.ts';
import type { Table } from './table.ts';

// Far more than there are; they bound what it can cost to read a made-up state.
const MAX_CHECKS = 2 ** 10;
const MAX_CELLS = 2 ** 19;

/** A table and how much was kept in it. */
export interface PackedTable {
  readonly table: Table;
  readonly precision: Precision;
}

const codePrecision = (coder: Coder, given: Precision): Precision => {
  const count = precisions.length;
  return (
    precisions[codeChoice(coder, createModel(count), count, precisions.indexOf(given))] ?? given
  );
};

const asIs = (text: string): string => text;

/** Writes a table or reads one: the one given is empty then. */
const codeTable = (coder: Coder, given: PackedTable): PackedTable => {
  const precision = codePrecision(coder, given.precision);
  const codeText = createTextCode(coder);
  const refs = inOrder(codeRefs(coder, given.table.refs, codeText), asIs);
  const checks = inOrder(codeList(coder, MAX_CHECKS, given.table.checks, codeText), asIs);
  bounded(refs.length * checks.length, MAX_CELLS);
  const dictionaries = codeDictionaries(coder, given.table, codeText);
  const codeColumn = createColumnCode(coder, dictionaries, refs.length);
  const columns = checks.map((_, index) => codeColumn(given.table.columns[index]));
  return { table: { refs, checks, columns }, precision };
};

/** A table in at most so many bytes; `undefined` where it takes more, or exceeds what can be read back. */
export const packTable = (given: PackedTable, maxBytes: number): Uint8Array | undefined => {
  const writer = createWriter(maxBytes);
  try {
    codeTable(writer, given);
    return writer.finish();
  } catch (error) {
    if (error instanceof BoundExceeded) return undefined;
    throw error;
  }
};

const empty: PackedTable = { table: { refs: [], checks: [], columns: [] }, precision: 'full' };

/** Reads a table back; throws where there is none. It is one of ours only if packing it gives the same bytes. */
export const unpackTable = (bytes: Uint8Array): PackedTable =>
  codeTable(createReader(bytes), empty);
