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

// Three characters hold 44 bits (27,648 ** 3 > 2 ** 44): eleven digits of four bits.
const DIGITS = 11;
const UNITS = [RADIX ** 2, RADIX, 1];
/** Stands behind the last digit, before the zeros that fill up the last three characters. */
const END = '8';

/** The most that has room in a text. */
export const BYTES_PER_CHARACTER = DIGITS / 6;

const toCharacters = (hex: string): string => {
  const value = Number.parseInt(hex.padEnd(DIGITS, '0'), 16);
  return String.fromCharCode(...UNITS.map((unit) => FIRST + (Math.floor(value / unit) % RADIX)));
};

const toHex = (characters: string): string =>
  UNITS.reduce((value, unit, at) => value + unit * (characters.charCodeAt(at) - FIRST), 0)
    .toString(16)
    .padStart(DIGITS, '0');

const toDense = (bytes: Buffer): string =>
  `${bytes.toString('hex')}${END}`.replace(/.{1,11}/g, toCharacters);

const fromDense = (text: string): Buffer => {
  const hex = text.replace(/.{1,3}/gs, toHex);
  return Buffer.from(hex.slice(0, Math.max(0, hex.lastIndexOf(END))), 'hex');
};

/** Bytes as so many characters at the most. Base64 where it has room: it survives whatever a text is put through. */
export const toText = (bytes: Buffer, room: number): string | undefined =>
  [bytes.toString('base64'), toDense(bytes)].find(({ length }) => length <= room);

/** The bytes that were written; of any other text some bytes or none. */
export const fromText = (text: string): Buffer =>
  text.charCodeAt(0) < FIRST ? Buffer.from(text, 'base64') : fromDense(text);
