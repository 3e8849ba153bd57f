import { isJsonObject, type JsonObject } from '../json-object.ts';

/** A field of an event with another value. */
export interface Change {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** What makes one event of another. */
export type Variant = readonly Change[];

const changed = (
  event: JsonObject,
  [key, ...rest]: readonly string[],
  value: unknown,
): JsonObject => {
  if (key === undefined) return event;
  if (rest.length === 0) return { ...event, [key]: value };
  const inner = Object.hasOwn(event, key) ? event[key] : undefined;
  return { ...event, [key]: changed(isJsonObject(inner) ? inner : {}, rest, value) };
};

/** The event as it is with all changes made. */
export const varied = (event: JsonObject, variant: Variant): JsonObject =>
  variant.reduce((so, { path, value }) => changed(so, path, value), event);

// Patterns are short: whatever has more to it than this was made to be hard.
const MOST = 1_000;

/** One of each list at a time, in every way there is; `undefined` where there are too many. */
export const combined = (
  lists: readonly (readonly Variant[] | undefined)[],
): readonly Variant[] | undefined => {
  let all: readonly Variant[] = [[]];
  for (const list of lists) {
    if (list === undefined || all.length * list.length > MOST) return undefined;
    all = all.flatMap((before) => list.map((variant) => [...before, ...variant]));
  }
  return all;
};

/** The lists one after the other; `undefined` where there are too many. */
export const listed = (
  lists: readonly (readonly Variant[] | undefined)[],
): readonly Variant[] | undefined => {
  const all: Variant[] = [];
  for (const list of lists) {
    if (list === undefined || all.length + list.length > MOST) return undefined;
    all.push(...list);
  }
  return all;
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
  'readOnly',
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
