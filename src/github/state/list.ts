import { BoundExceeded, type Coder, createModel } from './coder.ts';
import { codeInteger, codeSymbol, createNumberModel } from './number.ts';

/** Writes what it is given, or reads it: nothing is given then. */
export type Code<Value> = (given: Value | undefined) => Value;

const MAX_CHARACTERS = 2 ** 10;
const BYTE_BITS = 8;
const LENGTH_DEPTH = 6;

/** The number, where it is within its bound. */
export const bounded = (number: number, most: number): number => {
  if (number > most) throw new BoundExceeded();
  return number;
};

/** Writes or reads a list of so many items at the most. */
export const codeList = <Item>(
  coder: Coder,
  most: number,
  given: readonly Item[],
  codeItem: Code<Item>,
): readonly Item[] => {
  const length = bounded(codeInteger(coder, createNumberModel(0), given.length), most);
  const items: Item[] = [];
  while (items.length < length) items.push(codeItem(given[items.length]));
  return items;
};

/** The list, where it is in the only order in which it would be written. */
export const inOrder = <Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
): readonly Item[] => {
  const texts = items.map(textOf);
  const isInOrder = texts.every((text, index) => index === 0 || (texts[index - 1] ?? '') < text);
  if (!isInOrder) throw new RangeError('out of order');
  return items;
};

/** For texts of all kinds; what is learnt from one serves the next. */
export const createTextCode = (coder: Coder): Code<string> => {
  const lengths = createNumberModel(LENGTH_DEPTH);
  const high = createModel(2 ** BYTE_BITS);
  const low = createModel(2 ** BYTE_BITS);
  return (given = '') => {
    const length = bounded(codeInteger(coder, lengths, given.length), MAX_CHARACTERS);
    let text = '';
    while (text.length < length) {
      // UTF-16 units, as JavaScript has them: half a pair could not be written as UTF-8.
      const unit = given.charCodeAt(text.length);
      const top = codeSymbol(coder, high, BYTE_BITS, unit >>> BYTE_BITS);
      const bottom = codeSymbol(coder, low, BYTE_BITS, unit & 0xff);
      text += String.fromCharCode((top << BYTE_BITS) | bottom);
    }
    return text;
  };
};

/** For numbers that rise, each as its distance from the one before. */
export const createRisingCode = (coder: Coder, depth: number): Code<number> => {
  const model = createNumberModel(depth);
  let last = 0;
  return (given = last) => {
    last += codeInteger(coder, model, given - last);
    return last;
  };
};
