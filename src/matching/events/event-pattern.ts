import { matchesValue } from './event-pattern-value.ts';
import { isJsonObject, type JsonObject, parseJsonObject } from '../json-object.ts';
import { all, some, type Truth } from '../truth.ts';

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

const asksForAbsence = (pattern: unknown): boolean => {
  if (Array.isArray(pattern)) return pattern.some(asksForAbsence);
  if (!isJsonObject(pattern)) return false;
  return pattern['exists'] === false || Object.values(pattern).some(asksForAbsence);
};

const matchesAlternatives = (alternatives: unknown, event: JsonObject): Truth => {
  if (!Array.isArray(alternatives) || alternatives.length < 2) return 'maybe';
  return some(
    alternatives.map((each: unknown) =>
      isJsonObject(each) && !Object.keys(each).some((key) => MATCHERS.includes(key))
        ? matchesObject(each, event)
        : 'maybe',
    ),
  );
};

// What is no object has none of the fields.
const matchesPart = (pattern: JsonObject, part: unknown): Truth => {
  if (!Array.isArray(part)) return matchesObject(pattern, isJsonObject(part) ? part : {});
  // All that a pattern asks for has to be in one and the same element.
  const each = some(part.map((element) => matchesPart(pattern, element)));
  return asksForAbsence(pattern) ? 'maybe' : each;
};

const matchesField = (key: string, pattern: unknown, event: JsonObject): Truth => {
  if (key === OR) return matchesAlternatives(pattern, event);
  // A dot may part two fields or belong to one: that is not to be relied on, says the Event Ruler.
  if (key.includes('.')) return 'maybe';
  const part = Object.hasOwn(event, key) ? event[key] : undefined;
  if (isJsonObject(pattern)) return matchesPart(pattern, part);
  if (!Array.isArray(pattern) || pattern.length === 0) return 'maybe';
  return some(pattern.map((matcher) => matchesValue(matcher, part)));
};

const matchesObject = (pattern: JsonObject, event: JsonObject): Truth => {
  const fields = Object.entries(pattern);
  // EventBridge takes no empty pattern, nor one that holds an empty object.
  if (fields.length === 0) return 'maybe';
  return all(fields.map(([key, value]) => matchesField(key, value, event)));
};

/**
 * Whether an event on an EventBridge bus matches a rule's pattern; only `yes` may be relied on.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
 */
export const matchesEventPattern = (pattern: string, event: JsonObject): Truth => {
  const parsed = parseJsonObject(pattern);
  return parsed === undefined ? 'maybe' : matchesObject(parsed, event);
};
