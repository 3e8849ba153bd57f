import { fieldTest } from './event-pattern-value.ts';
import { eventVariants, type PartTest } from './event-pattern-variants.ts';
import { isJsonObject, type JsonObject, parseJsonObject } from '../json-object.ts';
import type { RecordPattern } from './record-pattern.ts';
import { holdsForAll, holdsForSome, type Truth } from '../truth.ts';
import { NO_VARIANTS } from './variant.ts';

const OR = '$or';

// Inside of $or these are no names of fields.
const MATCHERS = [
  'anything-but',
  'cidr',
  'equals-ignore-case',
  'exactly',
  'exists',
  'numeric',
  'prefix',
  'suffix',
  'wildcard',
];

/** Tells of an event, or of an object in it, whether it has what a part of the pattern asks for. */
type ObjectTest = (event: JsonObject) => Truth;

const UNKNOWN: ObjectTest = () => 'maybe';

const asksForAbsence = (pattern: unknown): boolean => {
  if (Array.isArray(pattern)) return pattern.some(asksForAbsence);
  if (!isJsonObject(pattern)) return false;
  return pattern['exists'] === false || Object.values(pattern).some(asksForAbsence);
};

const alternativesTest = (alternatives: unknown): ObjectTest => {
  if (!Array.isArray(alternatives) || alternatives.length < 2) return UNKNOWN;
  const tests = alternatives.map((each: unknown) =>
    isJsonObject(each) && !Object.keys(each).some((key) => MATCHERS.includes(key))
      ? objectTest(each)
      : UNKNOWN,
  );
  return (event) => holdsForSome(tests, (test) => test(event));
};

const partTest = (pattern: JsonObject): ((part: unknown) => Truth) => {
  const test = objectTest(pattern);
  const isOfAbsence = asksForAbsence(pattern);
  const ofPart = (part: unknown): Truth => {
    // What is no object has none of the fields.
    if (!Array.isArray(part)) return test(isJsonObject(part) ? part : {});
    // All that a pattern asks for has to be in one and the same element.
    return isOfAbsence ? 'maybe' : holdsForSome(part, ofPart);
  };
  return ofPart;
};

const matcherTest = (matchers: unknown): ((part: unknown) => Truth) | undefined => {
  if (!Array.isArray(matchers) || matchers.length === 0) return undefined;
  const tests = matchers.map(fieldTest);
  return (part) => holdsForSome(tests, (test) => test(part));
};

const fieldOf = (key: string, pattern: unknown): ObjectTest => {
  if (key === OR) return alternativesTest(pattern);
  // A dot may part two fields or belong to one: that is not to be relied on, says the Event Ruler.
  if (key.includes('.')) return UNKNOWN;
  const test = isJsonObject(pattern) ? partTest(pattern) : matcherTest(pattern);
  if (test === undefined) return UNKNOWN;
  return (event) => test(Object.hasOwn(event, key) ? event[key] : undefined);
};

const objectTest = (pattern: JsonObject): ObjectTest => {
  const tests = Object.entries(pattern).map(([key, value]) => fieldOf(key, value));
  // EventBridge takes no empty pattern, nor one that holds an empty object.
  if (tests.length === 0) return UNKNOWN;
  return (event) => holdsForAll(tests, (test) => test(event));
};

/** Each part of a pattern is made ready once. */
const remembering = (): PartTest => {
  const known = new WeakMap<JsonObject, ObjectTest>();
  return (pattern) => {
    const test = known.get(pattern) ?? objectTest(pattern);
    known.set(pattern, test);
    return test;
  };
};

/**
 * An EventBridge rule’s pattern, ready for events. What is not understood matches perhaps.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
 */
export const readEventPattern = (text: string): RecordPattern => {
  const parsed = parseJsonObject(text);
  if (parsed === undefined) {
    return { size: text.length, matches: UNKNOWN, variants: () => NO_VARIANTS };
  }
  const testOf = remembering();
  return {
    size: text.length,
    matches: testOf(parsed),
    variants: (event, mayVary) => eventVariants(parsed, event, mayVary, testOf),
  };
};
