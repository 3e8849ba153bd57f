import { type Coder, createModel, type Model } from './coder.ts';

/** What was learnt about numbers of any size: how long they are, and how they begin. */
export interface NumberModel {
  readonly kinds: Model;
  readonly lengths: Model;
  /** How many leading bits are worth learning: few for what is random, many for what repeats. */
  readonly depth: number;
  /** By length. */
  readonly leads: (Model | undefined)[];
}

const NATURAL = 0;
const NULL = 1;
const NEGATIVE = 2;
const DOUBLE = 3;
const KINDS = 4;

const WORD = 2 ** 32;

export const createNumberModel = (depth: number): NumberModel => ({
  kinds: createModel(KINDS),
  lengths: createModel(64),
  depth,
  leads: [],
});

/** How many bits it takes to number so many things. */
export const bitsFor = (count: number): number => Math.ceil(Math.log2(Math.max(1, count)));

/** A number below 2 ** bits; the model has that many nodes, times the contexts. */
export const codeSymbol = (
  coder: Coder,
  model: Model,
  bits: number,
  value: number,
  context = 0,
): number => {
  const first = context << bits;
  let node = 1;
  for (let shift = bits - 1; shift >= 0; shift -= 1) {
    node = (node << 1) | coder.bit(model, first + node, (value >>> shift) & 1);
  }
  return node - (1 << bits);
};

/**
 * One of a few things, the likeliest first: asked for one by one, so that what is most likely is soon told,
 * and nothing else than these can be read. The model has that many nodes, times the contexts.
 */
export const codeChoice = (
  coder: Coder,
  model: Model,
  count: number,
  value: number,
  context = 0,
): number => {
  const first = context * count;
  let choice = 0;
  while (choice < count - 1 && coder.bit(model, first + choice, value === choice ? 1 : 0) === 0) {
    choice += 1;
  }
  return choice;
};

/** How many bits it takes, without leading zeros. */
const lengthOf = (value: number): number => {
  const high = (value / WORD) >>> 0;
  return high === 0 ? 32 - Math.clz32(value) : 64 - Math.clz32(high);
};

/** The lowest bits of a number, about which nothing is learnt. */
const codePlain = (coder: Coder, count: number, value: number): number => {
  let coded = 0;
  for (let shift = count - 1; shift >= 0; shift -= 1) {
    const word = shift < 32 ? value >>> shift : (value / WORD) >>> (shift - 32);
    coded = coded * 2 + coder.plain(word & 1);
  }
  return coded;
};

/** A whole number from 0 to Number.MAX_SAFE_INTEGER. */
export const codeInteger = (coder: Coder, model: NumberModel, value = 0): number => {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError('no whole number');
  const length = codeSymbol(coder, model.lengths, 6, lengthOf(value));
  if (length < 2) return length;
  const learnt = length - 1 < model.depth ? length - 1 : model.depth;
  const lead = (model.leads[length] ??= createModel(2 ** learnt));
  const rest = length - 1 - learnt;
  const start = codeSymbol(coder, lead, learnt, (value / 2 ** rest) & (2 ** learnt - 1));
  return (2 ** learnt + start) * 2 ** rest + codePlain(coder, rest, value);
};

const view = new DataView(new ArrayBuffer(8));

const codeDouble = (coder: Coder, value: number): number => {
  view.setFloat64(0, value);
  view.setUint32(0, codePlain(coder, 32, view.getUint32(0)));
  view.setUint32(4, codePlain(coder, 32, view.getUint32(4)));
  return view.getFloat64(0);
};

/** What JSON cannot hold, and what is not there, is none: as it would be in JSON. */
export const toMeasure = (value: number | null | undefined): number | null =>
  value === undefined || value === null || !Number.isFinite(value) ? null : value;

const kindOf = (value: number | null): number => {
  if (value === null) return NULL;
  if (!Number.isSafeInteger(value)) return DOUBLE;
  return value < 0 ? NEGATIVE : NATURAL;
};

/** Any number, or none. */
export const codeMeasure = (
  coder: Coder,
  model: NumberModel,
  value: number | null,
): number | null => {
  const asked = kindOf(value);
  const kind = codeChoice(coder, model.kinds, KINDS, asked);
  if (kind === NULL) return null;
  if (kind === DOUBLE) return codeDouble(coder, value ?? 0);
  const natural = codeInteger(coder, model, kind === asked ? Math.abs(value ?? 0) : 0);
  return kind === NATURAL ? natural : -natural;
};
