/** Numbers that look drawn, and are always the same for one seed. */
export class Random {
  #state: number;

  /** The same seed has a stream of its own for each number. */
  constructor(seed: number, stream = 0) {
    this.#state = scrambled(scrambled(seed) + stream);
  }

  /** From 0 to 1, without the 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    return scrambled(this.#state) / 2 ** 32;
  }

  /** A whole number from `first` to `last`. */
  whole(first: number, last: number): number {
    return first + Math.floor(this.next() * (last - first + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.whole(0, items.length - 1)] ?? items[0];
  }

  /** One of the items, each as often as its weight says. */
  weighted<Item extends { readonly weight: number }>(items: readonly [Item, ...Item[]]): Item {
    let left = this.next() * items.reduce((sum, { weight }) => sum + weight, 0);
    for (const item of items) {
      left -= item.weight;
      if (left < 0) return item;
    }
    return items[0];
  }

  /** So many of these characters. */
  text(characters: string, length: number): string {
    return Array.from({ length }, () => characters[this.whole(0, characters.length - 1)]).join('');
  }
}

/** Mulberry32's mixing of 32 bits: neighbours come out far apart. */
function scrambled(bits: number): number {
  const first = Math.imul(bits ^ (bits >>> 15), 1 | bits);
  const second = (first + Math.imul(first ^ (first >>> 7), 61 | first)) ^ first;
  return (second ^ (second >>> 14)) >>> 0;
}
