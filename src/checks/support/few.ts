import { listed } from './region-facts.ts';

const SHOWN = 5;

/** The first few names, and how many there are besides: `a, b, c, d, e and 12 more`. */
export const few = (names: readonly string[]): string =>
  names.length <= SHOWN
    ? listed(names)
    : listed([...names.slice(0, SHOWN), `${String(names.length - SHOWN)} more`]);
