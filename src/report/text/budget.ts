/** How long a text is where it goes: in bytes for a summary, in characters for an issue. */
export type Measure = (text: string) => number;

export const inBytes: Measure = (text) => Buffer.byteLength(text, 'utf8');
export const inCharacters: Measure = (text) => text.length;

/** A part as it fits: `isWhole` is false where something of it had to be left out. */
export interface Fitted {
  readonly text: string;
  readonly isWhole: boolean;
}

const NOTHING: Fitted = { text: '', isWhole: true };

/** A part that makes itself as long as it may be. */
export type Part = (room: number, measure: Measure) => Fitted;

/** A part that is there as a whole or not at all. */
export const whole =
  (text: string | undefined): Part =>
  (room, measure) => {
    if (text === undefined || text === '') return NOTHING;
    return measure(text) <= room ? { text, isWhole: true } : { text: '', isWhole: false };
  };

/** What is listed, and the words around it. */
export interface Enumeration<Item> {
  readonly items: readonly Item[];
  readonly entry: (item: Item) => string;
  /** Puts the entries together and says how many are left out. */
  readonly frame: (entries: readonly string[], left: number) => string;
  /** How much longer than with one entry the frame may become. */
  readonly spare?: string;
  /** The most that are wanted, however much room there is. */
  readonly limit?: number;
}

// What the frame may put between two entries.
const GAP = '\n\n';

/** As many entries as fit, the first ones, in their frame; nothing where none fits. */
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

/** A part and how much of the room that is left it may take, in proportion to those after it. */
export interface Share {
  readonly share: number;
  readonly part: Part;
}

const sizeOf = ({ text }: Fitted, measure: Measure): number =>
  text === '' ? 0 : measure(text) + measure(GAP);

/** Parts one after another; what one leaves free is there for those after it, and at last for those that were cut. */
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

/** A part under a title; nothing where there is no room for any of it. */
export const titled =
  (title: string, part: Part): Part =>
  (room, measure) => {
    const { text, isWhole } = part(room - measure(title) - measure(GAP), measure);
    return { text: text === '' ? '' : `${title}${GAP}${text}`, isWhole };
  };
