import type { Exposure } from '../../model/judgement.ts';
import { BoundExceeded, type Coder } from './coder.ts';
import { type Code, codeList, createRisingCode, inOrder } from './list.ts';
import { bitsFor } from './number.ts';
import { NOTHING, type Table } from './table.ts';

/** Things that columns refer to by number. */
export interface Dictionary<Item> {
  readonly items: readonly Item[];
  /** How many bits a reference takes. */
  readonly bits: number;
  readonly indexOf: (item: Item | undefined) => number;
  /** Throws for a reference to nothing. */
  readonly at: (index: number) => Item;
}

/** The names in an exposure, in the order of its numbers. */
export const namesOf = (exposure: Exposure): readonly string[] => Object.keys(exposure).sort();

/** What the columns of a table refer to. */
export interface Dictionaries {
  /** In Unix seconds. */
  readonly times: Dictionary<number>;
  /** Lists of exposures' names. */
  readonly names: Dictionary<readonly string[]>;
  readonly exceptions: Dictionary<string>;
}

// More would hardly fit into an issue; this bounds the work it takes to find out.
const MAX_TIMES = 2 ** 16;
const MAX_NAME_LISTS = 2 ** 12;
const MAX_NAMES = 2 ** 8;
const MAX_EXCEPTIONS = 2 ** 14;

// The largest time a Date can hold.
const MAX_SECONDS = 8_640_000_000_000;
// Times mostly are whole days or hours apart.
const TIME_DEPTH = 12;

const createDictionary = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => unknown = (item) => item,
): Dictionary<Item> => {
  const indices = new Map(items.map((item, index) => [keyOf(item), index]));
  return {
    items,
    bits: bitsFor(items.length),
    indexOf: (item) => (item === undefined ? 0 : (indices.get(keyOf(item)) ?? 0)),
    at: (index) => {
      const item = items[index];
      if (item === undefined) throw new RangeError('a reference to nothing');
      return item;
    },
  };
};

const collectTimes = ({ columns }: Table): readonly number[] => {
  const times = new Set<number>();
  for (const { outcomes, seconds } of columns) {
    seconds.forEach((time, account) => {
      if (outcomes[account] !== NOTHING) times.add(time);
    });
    if (times.size > MAX_TIMES) throw new BoundExceeded();
  }
  return [...times].sort((left, right) => left - right);
};

const textOf = (names: readonly string[]): string => JSON.stringify(names);

const collectNames = ({ columns }: Table): readonly (readonly string[])[] => {
  const lists = new Map<string, readonly string[]>();
  let last: Exposure | undefined;
  const add = (exposure: Exposure): void => {
    if (exposure === last) return;
    last = exposure;
    const names = namesOf(exposure);
    lists.set(textOf(names), names);
  };
  for (const { failures } of columns) {
    for (const failure of failures) {
      if (failure === undefined) continue;
      add(failure.exposure);
      if (failure.accepted !== undefined) add(failure.accepted.exposure);
    }
    if (lists.size > MAX_NAME_LISTS) throw new BoundExceeded();
  }
  return [...lists].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, names]) => names);
};

const collectExceptions = ({ columns }: Table): readonly string[] => {
  const exceptions = new Set<string>();
  for (const { failures } of columns) {
    for (const failure of failures) {
      if (failure?.accepted !== undefined) exceptions.add(failure.accepted.ref);
    }
    if (exceptions.size > MAX_EXCEPTIONS) throw new BoundExceeded();
  }
  return [...exceptions].sort();
};

const asIs = (text: string): string => text;

/** Writes or reads all that a table refers to, in an order that hangs on nothing else. */
export const codeDictionaries = (
  coder: Coder,
  given: Table,
  codeText: Code<string>,
): Dictionaries => {
  const codeRising = createRisingCode(coder, TIME_DEPTH);
  const codeTime: Code<number> = (time) => {
    const seconds = codeRising(time);
    if (seconds > MAX_SECONDS) throw new RangeError('no time');
    return seconds;
  };
  const codeNames: Code<readonly string[]> = (names = []) =>
    inOrder(codeList(coder, MAX_NAMES, names, codeText), asIs);
  const times = codeList(coder, MAX_TIMES, collectTimes(given), codeTime);
  const names = codeList(coder, MAX_NAME_LISTS, collectNames(given), codeNames);
  const exceptions = codeList(coder, MAX_EXCEPTIONS, collectExceptions(given), codeText);
  return {
    times: createDictionary(times),
    names: createDictionary(inOrder(names, textOf), textOf),
    exceptions: createDictionary(exceptions),
  };
};
