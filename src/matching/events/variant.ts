import { isJsonObject, type JsonObject } from '../json-object.ts';

/** A field of an event with another value. */
export interface Change {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** What makes one event of another. */
export type Variant = readonly Change[];

/** Variants to try, and whether there are no others. */
export interface Variants {
  readonly list: readonly Variant[];
  readonly areAll: boolean;
}

/** Nothing can be different. */
export const NO_VARIANTS: Variants = { list: [], areAll: true };

const changed = (event: JsonObject, { path, value }: Change, at = 0): JsonObject => {
  const key = path[at];
  if (key === undefined) return event;
  if (at === path.length - 1) return { ...event, [key]: value };
  const inner = Object.hasOwn(event, key) ? event[key] : undefined;
  const object = isJsonObject(inner) ? inner : {};
  return { ...event, [key]: changed(object, { path, value }, at + 1) };
};

/** The event as it is with all changes made. */
export const varied = (event: JsonObject, variant: Variant): JsonObject =>
  variant.reduce((so, change) => changed(so, change), event);

// Patterns are short: whatever has more to it than this was made to be hard.
const MOST = 1_000;
const MOST_CHANGES = 3_000;

/** Everything as it is: what a part that does not match anyway needs to stay so. */
export const AS_IT_IS: Variants = { list: [[]], areAll: true };

const nameOf = ({ path }: Change): string => path.join('.');

const clash = (one: Change, other: Change): boolean => {
  if (one.value === other.value && one.path.length === other.path.length) return false;
  const [left, right] = [`${nameOf(one)}.`, `${nameOf(other)}.`];
  return left.startsWith(right) || right.startsWith(left);
};

/** The later change of a field is the one that counts. */
const inOrder = (first: Variant, second: Variant): Variant => {
  const names = new Set(second.map(nameOf));
  return [...first.filter((change) => !names.has(nameOf(change))), ...second];
};

/** Both at once, in either order where it matters. */
const both = (one: Variant, other: Variant): readonly Variant[] => {
  const clashes = one.filter((change) => other.some((each) => clash(change, each)));
  return clashes.length === 0 ? [inOrder(one, other)] : [inOrder(one, other), inOrder(other, one)];
};

const clashesOften = (one: Variant, other: Variant): boolean =>
  one.filter((change) => other.some((each) => clash(change, each))).length > 1;

const keyOf = (variant: Variant): string =>
  variant
    .map((change) => `${nameOf(change)} ${JSON.stringify(change.value)}`)
    .sort()
    .join('\n');

const distinct = (variants: readonly Variant[]): readonly Variant[] => [
  ...new Map(variants.map((variant) => [keyOf(variant), variant])).values(),
];

/** One of each list at a time, in every way there is, as far as there are not too many. */
export const combined = (lists: readonly Variants[]): Variants => {
  if (lists.some(({ list }) => list.length === 0)) return NO_VARIANTS;
  const most = Math.min(MOST, Math.ceil(MOST_CHANGES / Math.max(lists.length, 1)));
  let areAll = true;
  let together: readonly Variant[] = [[]];
  for (const { list, areAll: areAllOfList } of lists) {
    const taken = list.slice(0, Math.max(1, Math.floor(most / together.length)));
    areAll &&= areAllOfList && taken.length === list.length;
    const all: Variant[] = [];
    for (const before of together) {
      for (const variant of taken) {
        all.push(...both(before, variant));
        // Of two fields one may be the one's and one the other's: such mixtures are not tried.
        if (clashesOften(before, variant)) areAll = false;
      }
    }
    const next = all.length > 1 ? distinct(all) : all;
    areAll &&= next.length <= most;
    together = next.slice(0, most);
  }
  return { list: together, areAll };
};

/** The lists one after the other, as far as they are not too long. */
export const listed = (lists: readonly Variants[]): Variants => {
  const found: Variant[] = [];
  let areAll = true;
  for (const { list, areAll: areAllOfList } of lists) {
    const taken = list.slice(0, MOST - found.length);
    areAll &&= areAllOfList && taken.length === list.length;
    found.push(...taken);
  }
  return { list: found, areAll };
};

/** Fields in which two uses of root may differ in any way at all. */
const IN_BOTH = [
  'sourceIPAddress',
  'userAgent',
  'eventTime',
  'eventID',
  'tlsDetails',
  'additionalEventData',
];
const IN_API_CALLS = [
  ...IN_BOTH,
  'eventName',
  'eventSource',
  'awsRegion',
  'requestParameters',
  'responseElements',
  'requestID',
  'vpcEndpointId',
  'sessionCredentialFromConsole',
  'userIdentity.accessKeyId',
  'userIdentity.sessionContext.attributes',
];

// What comes from here an AWS service does, not root.
const SERVICE = /\.amazonaws\.com$|^AWS Internal$/;
const ORIGINS = ['sourceIPAddress', 'userAgent'];

const isFree =
  (fields: readonly string[]) =>
  ({ path, value }: Change): boolean => {
    const name = path.join('.');
    // No API is called so.
    if (name === 'eventName' && value === 'ConsoleLogin') return false;
    if (ORIGINS.includes(name) && typeof value === 'string' && SERVICE.test(value)) return false;
    return fields.some((field) => name === field || name.startsWith(`${field}.`));
  };

/** Whether root's sign-ins may have such a value there. */
export const mayVaryInSignIns = isFree(IN_BOTH);

/** Whether root's API calls may have such a value there. */
export const mayVaryInApiCalls = isFree(IN_API_CALLS);
