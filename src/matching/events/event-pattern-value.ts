import { BlockList, isIP } from 'node:net';
import { fitsPieces } from './asterisk.ts';
import { isJsonObject } from '../json-object.ts';
import { holdsForSome, not, truth, type Truth } from '../truth.ts';

/** Looks at one value of the event that is there, and is neither an object nor an array. */
type Test = (value: string | number | boolean | null) => Truth;

const listed = (wanted: unknown): readonly unknown[] => (Array.isArray(wanted) ? wanted : [wanted]);

const UNKNOWN: Test = () => 'maybe';

const ofText =
  (holds: (text: string) => boolean): Test =>
  (value) =>
    truth(typeof value === 'string' && holds(value));

// As Java compares; where lower and upper case disagree, nobody said which of them counts.
const ignoringCase = (wanted: string, compare: (text: string, wanted: string) => boolean): Test => {
  const [lowerWanted, upperWanted] = [wanted.toLowerCase(), wanted.toUpperCase()];
  return (value) => {
    if (typeof value !== 'string') return 'no';
    const lower = compare(value.toLowerCase(), lowerWanted);
    return lower === compare(value.toUpperCase(), upperWanted) ? truth(lower) : 'maybe';
  };
};

const isSame = (text: string, wanted: string): boolean => text === wanted;
const startsWith = (text: string, wanted: string): boolean => text.startsWith(wanted);
const endsWith = (text: string, wanted: string): boolean => text.endsWith(wanted);

const equalsIgnoreCase = (wanted: unknown): Test =>
  typeof wanted === 'string' ? ignoringCase(wanted, isSame) : UNKNOWN;

const affix =
  (compare: (text: string, wanted: string) => boolean) =>
  (wanted: unknown): Test => {
    if (typeof wanted === 'string') return ofText((text) => compare(text, wanted));
    if (!isJsonObject(wanted) || Object.keys(wanted).length !== 1) return UNKNOWN;
    const ignored = wanted['equals-ignore-case'];
    return typeof ignored === 'string' ? ignoringCase(ignored, compare) : UNKNOWN;
  };

const WILDCARD_PART = /\\([*\\])|\\[^]?|\*+|[^*\\]+/g;

const wildcard = (wanted: unknown): Test => {
  if (typeof wanted !== 'string') return UNKNOWN;
  const pieces = [''];
  for (const [part, escaped] of wanted.matchAll(WILDCARD_PART)) {
    if (part === '*') pieces.push('');
    // EventBridge takes no two asterisks in a row, and nothing else behind a backslash.
    else if (escaped === undefined && /^[*\\]/.test(part)) return UNKNOWN;
    else pieces.push(`${pieces.pop() ?? ''}${escaped ?? part}`);
  }
  return ofText((text) => fitsPieces(pieces, text));
};

const NUMERIC = new Map<unknown, (value: number, than: number) => boolean>([
  ['=', (value, than) => value === than],
  ['<', (value, than) => value < than],
  ['<=', (value, than) => value <= than],
  ['>', (value, than) => value > than],
  ['>=', (value, than) => value >= than],
]);

const numeric = (wanted: unknown): Test => {
  const terms = listed(wanted);
  if (!Array.isArray(wanted) || (terms.length !== 2 && terms.length !== 4)) return UNKNOWN;
  const tests: ((value: number) => boolean)[] = [];
  for (let at = 0; at < terms.length; at += 2) {
    const compare = NUMERIC.get(terms[at]);
    const than = terms[at + 1];
    if (compare === undefined || typeof than !== 'number') return UNKNOWN;
    tests.push((value) => compare(value, than));
  }
  return (value) => truth(typeof value === 'number' && tests.every((test) => test(value)));
};

const family = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

const cidr = (wanted: unknown): Test => {
  const [, network = '', bits = ''] =
    /^([\da-fA-F.:]+)\/(\d{1,3})$/.exec(typeof wanted === 'string' ? wanted : '') ?? [];
  const length = Number(bits);
  if (isIP(network) === 0 || length > (isIP(network) === 6 ? 128 : 32)) return UNKNOWN;
  const list = new BlockList();
  list.addSubnet(network, length, family(network));
  // The same few addresses come again with every variant of an event, and each look is slow.
  const looked = new Map<string, boolean>();
  return ofText((text) => {
    if (isIP(text) !== isIP(network)) return false;
    const found = looked.get(text) ?? list.check(text, family(text));
    looked.set(text, found);
    return found;
  });
};

const ANYTHING_BUT = new Map<string, (wanted: unknown) => Test>([
  ['prefix', (wanted) => (typeof wanted === 'string' ? affix(startsWith)(wanted) : UNKNOWN)],
  ['suffix', (wanted) => (typeof wanted === 'string' ? affix(endsWith)(wanted) : UNKNOWN)],
  ['equals-ignore-case', equalsIgnoreCase],
  ['wildcard', wildcard],
]);

// Lists hold texts or numbers; how they compare with values of another kind is not documented.
const butValues = (wanted: readonly unknown[]): Test => {
  const [first] = wanted;
  if (typeof first !== 'string' && typeof first !== 'number') return UNKNOWN;
  if (wanted.some((each) => typeof each !== typeof first)) return UNKNOWN;
  return (value) => (typeof value === typeof first ? truth(!wanted.includes(value)) : 'maybe');
};

const anythingBut = (wanted: unknown): Test => {
  if (!isJsonObject(wanted)) return butValues(listed(wanted));
  const [[name, inner] = ['', undefined], ...others] = Object.entries(wanted);
  const make = ANYTHING_BUT.get(name);
  const values = listed(inner);
  if (make === undefined || others.length > 0 || values.length === 0) return UNKNOWN;
  const tests = values.map(make);
  return (value) =>
    typeof value === 'string' ? not(holdsForSome(tests, (test) => test(value))) : 'maybe';
};

const MATCHERS = new Map<string, (wanted: unknown) => Test>([
  ['prefix', affix(startsWith)],
  ['suffix', affix(endsWith)],
  ['equals-ignore-case', equalsIgnoreCase],
  ['anything-but', anythingBut],
  ['wildcard', wildcard],
  ['numeric', numeric],
  ['cidr', cidr],
]);

const isScalar = (value: unknown): value is string | number | boolean | null =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

const testOf = (matcher: unknown): Test => {
  if (isScalar(matcher)) return (value) => truth(value === matcher);
  if (!isJsonObject(matcher)) return UNKNOWN;
  const [[name, wanted] = ['', undefined], ...others] = Object.entries(matcher);
  return others.length > 0 ? UNKNOWN : (MATCHERS.get(name)?.(wanted) ?? UNKNOWN);
};

/** The leaves that are matched against: of an array each of its elements. */
const leaves = (part: unknown): readonly unknown[] =>
  Array.isArray(part) ? part.flatMap(leaves) : isScalar(part) ? [part] : [];

const UNKNOWN_FIELD: FieldTest = () => 'maybe';

const exists = (wanted: unknown, part: unknown): Truth => {
  if (typeof wanted !== 'boolean') return 'maybe';
  // What an empty array is, or one of objects, is not documented.
  if (Array.isArray(part) && leaves(part).length === 0) return 'maybe';
  // Only leaves exist: an object does not.
  return truth(leaves(part).length > 0 === wanted);
};

/** Tells whether what the event has in one field fits. */
export type FieldTest = (part: unknown) => Truth;

/** Prepares one of a pattern's matchers; a field that is missing fits none but `exists`. */
export const fieldTest = (matcher: unknown): FieldTest => {
  if (isJsonObject(matcher) && 'exists' in matcher) {
    const isAlone = Object.keys(matcher).length === 1;
    return isAlone ? (part) => exists(matcher['exists'], part) : UNKNOWN_FIELD;
  }
  const test = testOf(matcher);
  // What is not known here might fit what is missing, too.
  if (test === UNKNOWN) return UNKNOWN_FIELD;
  return (part) =>
    isScalar(part)
      ? test(part)
      : holdsForSome(leaves(part), (leaf) => (isScalar(leaf) ? test(leaf) : 'no'));
};
