/** How the length of a text is measured: in bytes for a summary, in characters for an issue. */
export type Measure = (text: string) => number;

/** The limit of a summary is in bytes. */
export const inBytes: Measure = (text) => Buffer.byteLength(text, 'utf8');
/** The limits of issues and comments are in characters. */
export const inCharacters: Measure = (text) => text.length;

/** A part cut to the room it has. `isWhole` is false if something was omitted. */
export interface Fitted {
  readonly text: string;
  readonly isWhole: boolean;
}

const NOTHING: Fitted = { text: '', isWhole: true };

/** A part that fits itself into the room it gets. */
export type Part = (room: number, measure: Measure) => Fitted;

/** A part that is shown as a whole or not at all. */
export const whole =
  (text: string | undefined): Part =>
  (room, measure) => {
    if (text === undefined || text === '') return NOTHING;
    return measure(text) <= room ? { text, isWhole: true } : { text: '', isWhole: false };
  };

/** A list and the text around it. */
export interface Enumeration<Item> {
  readonly items: readonly Item[];
  readonly entry: (item: Item) => string;
  /** Joins the entries and says how many are omitted. */
  readonly frame: (entries: readonly string[], left: number) => string;
  /** Text as long as the frame can grow beyond the frame around one entry. */
  readonly spare?: string;
  /** The most entries to show, however much room there is. */
  readonly limit?: number;
}

// The longest separator that a frame puts between two entries.
const GAP = '\n\n';

/** As many entries as fit, from the first; nothing if none fits. */
export const enumerated =
  <Item>({ items, entry, frame, spare = '', limit = Infinity }: Enumeration<Item>): Part =>
  (room, measure) => {
    if (items.length === 0) return NOTHING;
    const entries: string[] = [];
    let used = measure(frame([''], items.length)) + measure(spare);
    for (const item of items) {
      if (entries.length >= limit) break;
      const text = entry(item);
      used += measure(text) + measure(GAP);
      if (used > room) break;
      entries.push(text);
    }
    const left = items.length - entries.length;
    if (entries.length === 0) return { text: '', isWhole: false };
    return { text: frame(entries, left), isWhole: left === 0 || entries.length >= limit };
  };

/** A part and its share of the remaining room, in proportion to the parts after it. */
export interface Share {
  readonly share: number;
  readonly part: Part;
}

const sizeOf = ({ text }: Fitted, measure: Measure): number =>
  text === '' ? 0 : measure(text) + measure(GAP);

/** Parts in a row. Room that one does not use goes to those after it, and in the end to those that were cut. */
export const fitParts =
  (shares: readonly Share[]): Part =>
  (room, measure) => {
    const gap = measure(GAP);
    let free = room;
    let weight = shares.reduce((sum, { share }) => sum + share, 0);
    const fitted = shares.map(({ share, part }) => {
      const result = part(Math.floor((free * share) / weight) - gap, measure);
      weight -= share;
      free -= sizeOf(result, measure);
      return result;
    });
    for (const [index, { part }] of shares.entries()) {
      const before = fitted[index];
      if (before === undefined || before.isWhole) continue;
      const after = part(sizeOf(before, measure) + free - gap, measure);
      free -= sizeOf(after, measure) - sizeOf(before, measure);
      fitted[index] = after;
    }
    return {
      text: fitted
        .map(({ text }) => text)
        .filter((text) => text !== '')
        .join(GAP),
      isWhole: fitted.every(({ isWhole }) => isWhole),
    };
  };

/** A part under a title; nothing if no part of it fits. */
export const titled =
  (title: string, part: Part): Part =>
  (room, measure) => {
    const { text, isWhole } = part(room - measure(title) - measure(GAP), measure);
    return { text: text === '' ? '' : `${title}${GAP}${text}`, isWhole };
  };
