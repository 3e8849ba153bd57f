import * as v from 'valibot';
import { Entry, fromEntry, Seconds, toEntry } from './json.ts';
import { fromPlaces, toPlaces } from './letters.ts';
import { type Column, isFailing, isWell, secondsOf, type Table, type Test } from './table.ts';

// More than there are, or have room: they bound what it can cost to read a made-up state.
const MAX_ACCOUNTS = 2 ** 16;
const MAX_CELLS = 2 ** 20;
const MAX_KINDS = 2 ** 15;
const MAX_CHARACTERS = 64;
const Texts = v.array(v.string());
const Places = v.pipe(Texts, v.maxLength(4));

/** A table in JSON, in columns of what is alike: that makes it small once it is compressed. */
export const Columns = v.strictObject({
  /** The first characters of all references to accounts, their second ones, and so on. */
  refs: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_ACCOUNTS))), v.maxLength(MAX_CHARACTERS)),
  /** All times that there are. What follows tells them by their places in this list. */
  times: v.array(Seconds),
  /** When first anything was well, by account. */
  since: Places,
  checks: Texts,
  /** By check, but for the time, whatever is remembered, in the order in which it comes up. */
  kinds: v.array(v.array(Entry)),
  /** By check and account: nothing, the next kind, or one that came up before. */
  cells: v.array(Places),
  /** By check, first the accounts where it is well, then those where it fails: since when. */
  begun: v.array(Places),
});
type Columns = v.InferOutput<typeof Columns>;

const at = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index];
  if (item === undefined) throw new RangeError('a reference to nothing');
  return item;
};

/** Texts by their characters; spread again, they are what they were, but for spaces at their ends. */
const spread = (texts: readonly string[]): string[] =>
  Array.from({ length: Math.max(0, ...texts.map(({ length }) => length)) }, (_, index) =>
    texts.map((text) => text.charAt(index) || ' ').join(''),
  );

const NOTHING = 0;
const NEXT_KIND = 1;
const FIRST_KIND = 2;

const toKinds = (column: Column): { readonly kinds: Entry[]; readonly cells: string[] } => {
  const known = new Map<string, number>();
  const kinds: Entry[] = [];
  const cells = column.map((remembered) => {
    if (remembered === undefined) return NOTHING;
    const kind = (): Entry => toEntry({ ...remembered, since: new Date(0) });
    const isPlainlyWell = isWell(remembered) && remembered.blind === undefined;
    const name = isPlainlyWell ? remembered.outcome : JSON.stringify(kind());
    const cell = known.get(name);
    if (cell !== undefined) return cell;
    known.set(name, FIRST_KIND + kinds.length);
    kinds.push(kind());
    return NEXT_KIND;
  });
  return { kinds, cells: toPlaces(cells) };
};

const fromKinds = (kinds: readonly Entry[], cells: readonly number[]): Column => {
  const remembered = kinds.map(fromEntry);
  let next = 0;
  const kindOf = (cell: number): number => (cell === NEXT_KIND ? next++ : cell - FIRST_KIND);
  return cells.map((cell) => (cell === NOTHING ? undefined : at(remembered, kindOf(cell))));
};

const AS_ACCOUNT = 0;
const FIRST_TIME = 1;

const isBounded = (refs: readonly string[], checks: readonly string[]): boolean =>
  refs.length <= MAX_ACCOUNTS &&
  refs.every(({ length }) => length <= MAX_CHARACTERS) &&
  refs.length * checks.length <= MAX_CELLS;

/** A table as columns; `undefined` where it exceeds what can be read back. */
export const toColumns = ({ refs, checks, columns }: Table): Columns | undefined => {
  if (!isBounded(refs, checks)) return undefined;
  const told: ReturnType<typeof toKinds>[] = [];
  let kinds = 0;
  for (const column of columns) {
    const each = toKinds(column);
    kinds += each.kinds.length;
    if (kinds > MAX_KINDS) return undefined;
    told.push(each);
  }
  const remembered = columns.flat().filter((each) => each !== undefined);
  const times = [...new Set(remembered.map(secondsOf))].sort((left, right) => left - right);
  const places = new Map(times.map((time, place) => [time, place]));
  const since = refs.map((_, account) => {
    const well = columns.map((column) => column[account]).filter(isWell);
    return well.map(secondsOf).reduce((first, time) => Math.min(first, time), Infinity);
  });
  const begun = (column: Column, isSuch: Test): readonly number[] =>
    column.flatMap((each, account) => {
      if (!isSuch(each)) return [];
      const time = secondsOf(each);
      return time === since[account] ? AS_ACCOUNT : FIRST_TIME + (places.get(time) ?? 0);
    });
  return {
    refs: spread(refs),
    times,
    // Where nothing is well there is no first time either, and none is asked for.
    since: toPlaces(since.map((time) => places.get(time) ?? 0)),
    checks: [...checks],
    kinds: told.map((each) => each.kinds),
    cells: told.map(({ cells }) => cells),
    begun: columns.map((each) => toPlaces([...begun(each, isWell), ...begun(each, isFailing)])),
  };
};

/** The table in the columns; throws where they do not go together. */
export const fromColumns = (stored: Columns): Table => {
  const { checks, times } = stored;
  const refs = spread(stored.refs).map((ref) => ref.trimEnd());
  if (!isBounded(refs, checks)) throw new RangeError('too large');
  const since = fromPlaces(stored.since, refs.length);
  const columns = checks.map((_, check): Column => {
    const cells = fromPlaces(at(stored.cells, check), refs.length);
    const column = fromKinds(at(stored.kinds, check), cells);
    const [well, failing] = [column.filter(isWell).length, column.filter(isFailing).length];
    const begun = fromPlaces(at(stored.begun, check), well + failing);
    let [nextWell, nextFailing] = [0, well];
    return column.map((remembered, account) => {
      if (remembered === undefined) return undefined;
      const time = at(begun, isWell(remembered) ? nextWell++ : nextFailing++);
      const place = time === AS_ACCOUNT ? at(since, account) : time - FIRST_TIME;
      return { ...remembered, since: new Date(at(times, place) * 1000) };
    });
  });
  return { refs, checks, columns };
};
