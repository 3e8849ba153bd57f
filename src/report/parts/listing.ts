import type { Listing } from '../../model/judgement.ts';
import { blocks, cutLine, prose, table, tableRow, unbroken } from '../text/markdown.ts';

/** Rows that are shown; the JSON report has them all. */
const SHOWN = 8;

const TIME = /\d{4}-\d\d-\d\d \d\d:\d\d/g;

const cell = (text: string): string => prose(text).replace(TIME, unbroken);

/** What a verdict lists, as a table under its title. Columns without a word are left out, and rows beyond the first few counted. */
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
