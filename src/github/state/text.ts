/**
 * Writing bytes into an issue's body. GitHub counts characters, not bytes: an ideograph holds 14.67 bits
 * where a character of base64 holds 6.
 *
 * The 27,648 characters from U+3400 to U+9FFF (CJK Extension A, hexagrams, CJK Unified Ideographs) are letters
 * and symbols that no normalisation form (NFC, NFD, NFKC, NFKD) changes or joins, each one UTF-16 unit and none a
 * control, a mark, a hyphen or a space. Hangul, next to them, falls apart under NFD.
 * https://www.unicode.org/reports/tr15/
 */
const FIRST = 0x3400;
const RADIX = 0xa000 - FIRST;

// Three characters hold 44 bits (27,648 ** 3 > 2 ** 44), six hold eleven bytes: half bytes make it come out even.
const GROUP_CHARACTERS = 3;
const GROUP_NIBBLES = 11;

/** A way to write bytes as text. */
export interface Alphabet {
  /** How many bytes so many characters hold. */
  readonly capacity: (characters: number) => number;
  readonly write: (bytes: Uint8Array) => string;
  /** Whatever text it is given; what was written comes back, with zeros behind it perhaps. */
  readonly read: (text: string) => Uint8Array;
}

export const base64: Alphabet = {
  capacity: (characters) => Math.floor(characters / 4) * 3,
  write: (bytes) => Buffer.from(bytes).toString('base64'),
  read: (text) => Buffer.from(text, 'base64'),
};

const toCharacters = (hex: string): string => {
  const value = Number.parseInt(hex.padEnd(GROUP_NIBBLES, '0'), 16);
  return String.fromCharCode(
    FIRST + Math.floor(value / RADIX ** 2),
    FIRST + (Math.floor(value / RADIX) % RADIX),
    FIRST + (value % RADIX),
  );
};

const digitAt = (text: string, index: number): number => text.charCodeAt(index) - FIRST;

const toHex = (text: string): string =>
  ((digitAt(text, 0) * RADIX + digitAt(text, 1)) * RADIX + digitAt(text, 2))
    .toString(16)
    .padStart(GROUP_NIBBLES, '0');

export const dense: Alphabet = {
  capacity: (characters) =>
    Math.floor((Math.floor(characters / GROUP_CHARACTERS) * GROUP_NIBBLES) / 2),
  write: (bytes) =>
    (
      Buffer.from(bytes)
        .toString('hex')
        .match(/.{1,11}/g) ?? []
    )
      .map(toCharacters)
      .join(''),
  read: (text) => Buffer.from((text.match(/.{1,3}/g) ?? []).map(toHex).join(''), 'hex'),
};

/** Tells dense text from base64 by its first character. */
export const isDense = (text: string): boolean => text.charCodeAt(0) >= FIRST;
