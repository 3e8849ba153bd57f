import type { Listing } from '../../model/judgement.ts';
import { blocks, cutLine, prose, table, tableRow, unbroken } from '../text/markdown.ts';

/** The most rows shown. The JSON report has them all. */
const SHOWN = 8;

const TIME = /\d{4}-\d\d-\d\d \d\d:\d\d/g;

const cell = (text: string): string => prose(text).replace(TIME, unbroken);

/** The listing of a verdict as a table. Empty columns are omitted, and rows beyond the first few are counted. */
export const listingTable = ({ title, columns, rows }: Listing): string => {
  const used = columns.flatMap((name, index) =>
    rows.some((row) => (row[index] ?? '') !== '') ? [{ name, index }] : [],
  );
  return blocks(
    `**${prose(title)}**`,
    table(
      used.map(({ name }) => prose(name)),
      rows.slice(0, SHOWN).map((row) => tableRow(used.map(({ index }) => cell(row[index] ?? '')))),
    ),
    cutLine(rows.length - SHOWN, undefined, ' in the JSON report'),
  );
};
