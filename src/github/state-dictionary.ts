import { BoundExceeded, type Coder } from './state-coder.ts';
import { type Code, codeList, createRisingCode, inOrder } from './state-list.ts';
import { bitsFor } from './state-number.ts';
import { noMeasures, NOTHING, type Table } from './state-table.ts';

/** Things that columns refer to by number. */
export interface Dictionary<Item> {
  readonly items: readonly Item[];
  /** How many bits a reference takes. */
  readonly bits: number;
  readonly indexOf: (item: Item | undefined) => number;
  /** Throws for a reference to nothing. */
  readonly at: (index: number) => Item;
}

/** What the columns of a table refer to. */
export interface Dictionaries {
  /** In Unix seconds. */
  readonly times: Dictionary<number>;
  /** Lists of exposures' names; told apart by what they are, not by what is in them. */
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

const createDictionary = <Item>(items: readonly Item[]): Dictionary<Item> => {
  const indices = new Map<Item | undefined, number>(items.map((item, index) => [item, index]));
  return {
    items,
    bits: bitsFor(items.length),
    indexOf: (item) => indices.get(item) ?? 0,
    at: (index) => {
      const item = items[index];
      if (item === undefined) throw new RangeError('a reference to nothing');
      return item;
    },
  };
};

const collect = ({ columns }: Table) => {
  const times = new Set<number>();
  const names = new Set<readonly string[]>();
  const exceptions = new Set<string>();
  for (const { outcomes, seconds, failures } of columns) {
    let last: number | undefined;
    for (const [account, since] of seconds.entries()) {
      if (since !== last && outcomes[account] !== NOTHING) times.add((last = since));
      const failure = failures[account];
      if (failure === undefined) continue;
      names.add(failure.measures.names);
      if (failure.accepted === undefined) continue;
      names.add(failure.accepted.measures.names);
      exceptions.add(failure.accepted.ref);
    }
    if (times.size > MAX_TIMES || exceptions.size > MAX_EXCEPTIONS) throw new BoundExceeded();
  }
  return {
    times: [...times].sort((left, right) => left - right),
    names: [...names].sort((left, right) => (textOf(left) < textOf(right) ? -1 : 1)),
    exceptions: [...exceptions].sort(),
  };
};

const textOf = (list: readonly string[]): string => JSON.stringify(list);

const asIs = (text: string): string => text;

/** Writes or reads all that a table refers to, in an order that hangs on nothing else. */
export const codeDictionaries = (
  coder: Coder,
  given: Table,
  codeText: Code<string>,
): Dictionaries => {
  const { times, names, exceptions } = collect(given);
  const codeRising = createRisingCode(coder, TIME_DEPTH);
  const codeTime: Code<number> = (time) => {
    const seconds = codeRising(time);
    if (seconds > MAX_SECONDS) throw new RangeError('no time');
    return seconds;
  };
  const codeNames: Code<readonly string[]> = (list) => {
    const coded = inOrder(codeList(coder, MAX_NAMES, list ?? [], codeText), asIs);
    return list ?? (coded.length === 0 ? noMeasures.names : coded);
  };
  return {
    times: createDictionary(codeList(coder, MAX_TIMES, times, codeTime)),
    names: createDictionary(inOrder(codeList(coder, MAX_NAME_LISTS, names, codeNames), textOf)),
    exceptions: createDictionary(codeList(coder, MAX_EXCEPTIONS, exceptions, codeText)),
  };
};
