/**
 * What was learnt about some bits: for each node the chance, in 65536ths, that its next bit is 1.
 * Writer and reader learn alike, so that nothing about it has to be stored.
 */
export interface Model {
  readonly chances: Uint16Array;
  readonly seen: Uint8Array;
}

/**
 * Writes bits, or reads them: the same layout serves both ways, so that the two cannot differ.
 * A writer gives back the bit it was given; a reader takes no notice of it and gives the one it read.
 */
export interface Coder {
  readonly bit: (model: Model, node: number, bit: number) => number;
  /** A bit about which nothing is learnt. */
  readonly plain: (bit: number) => number;
}

export interface Writer extends Coder {
  readonly finish: () => Uint8Array;
}

/** The bytes, or the work, exceed their bound. */
export class BoundExceeded extends Error {
  constructor() {
    super('the state exceeds its bound');
    this.name = 'BoundExceeded';
  }
}

// A few bytes can stand for very many bits that are all alike: this bounds the time it takes to read them.
const MAX_BITS = 2 ** 24;

const EVEN = 2 ** 15;
const TOP = 0xffff_ffff;
// The chances stay off 0 and 1, where the other bit could not be written at all.
const LEAST = 32;
const MOST = 65_536 - LEAST;
const MAX_SEEN = 255;

export const createModel = (nodes: number): Model => ({
  chances: new Uint16Array(nodes).fill(EVEN),
  seen: new Uint8Array(nodes),
});

/** The first bits move a chance far, later ones ever less. */
const learn = ({ chances, seen }: Model, node: number, bit: number): void => {
  const chance = chances[node] ?? EVEN;
  const times = seen[node] ?? 0;
  chances[node] = chance + ((((bit === 1 ? MOST : LEAST) - chance) / (times + 1.5)) | 0);
  if (times < MAX_SEEN) seen[node] = times + 1;
};

/** Either kind of bit, learnt from and counted. */
const createCoder = (code: (chance: number, bit: number) => number): Coder => {
  let bits = 0;
  const count = (): void => {
    bits += 1;
    if (bits > MAX_BITS) throw new BoundExceeded();
  };
  return {
    bit: (model, node, bit) => {
      count();
      const coded = code(model.chances[node] ?? EVEN, bit);
      learn(model, node, coded);
      return coded;
    },
    plain: (bit) => {
      count();
      return code(EVEN, bit);
    },
  };
};

/** The chance's part of what lies between the two. */
const split = (low: number, high: number, chance: number): number => {
  const range = high - low;
  return low + (range >>> 16) * chance + (((range & 0xffff) * chance) >>> 16);
};

const haveSameTop = (low: number, high: number): boolean => (low ^ high) >>> 24 === 0;

/**
 * A binary arithmetic coder: a bit of chance p takes -log2(p) bits, however little that is.
 * It throws as soon as it has written more bytes than it may.
 */
export const createWriter = (maxBytes: number): Writer => {
  const bytes: number[] = [];
  let low = 0;
  let high = TOP;
  const write = (chance: number, bit: number): number => {
    const middle = split(low, high, chance);
    if (bit === 1) high = middle;
    else low = middle + 1;
    while (haveSameTop(low, high)) {
      if (bytes.length >= maxBytes) throw new BoundExceeded();
      bytes.push(high >>> 24);
      low = (low << 8) >>> 0;
      high = ((high << 8) | 0xff) >>> 0;
    }
    return bit;
  };
  /** The shortest end that lies within both bounds where zeros follow it, as they do for a reader. */
  const finish = (): Uint8Array => {
    const ends = [0, 1, 2, 3, 4].map((length) => {
      const unit = 2 ** (32 - 8 * length);
      return { length, value: Math.ceil(low / unit) * unit };
    });
    const { length, value } = ends.find((end) => end.value <= high) ?? { length: 4, value: low };
    const tail = [24, 16, 8, 0].slice(0, length).map((shift) => (value >>> shift) & 0xff);
    if (bytes.length + length > maxBytes) throw new BoundExceeded();
    return Uint8Array.from([...bytes, ...tail]);
  };
  return { ...createCoder(write), finish };
};

/** Reads what a writer wrote; behind the last byte it reads zeros. */
export const createReader = (bytes: Uint8Array): Coder => {
  let low = 0;
  let high = TOP;
  let value = 0;
  let at = 0;
  const shift = (): void => {
    value = ((value << 8) | (bytes[at] ?? 0)) >>> 0;
    at += 1;
  };
  for (let count = 0; count < 4; count += 1) shift();
  return createCoder((chance) => {
    const middle = split(low, high, chance);
    const bit = value <= middle ? 1 : 0;
    if (bit === 1) high = middle;
    else low = middle + 1;
    while (haveSameTop(low, high)) {
      shift();
      low = (low << 8) >>> 0;
      high = ((high << 8) | 0xff) >>> 0;
    }
    return bit;
  });
};
