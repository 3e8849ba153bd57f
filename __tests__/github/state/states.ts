import fc from 'fast-check';
import { severities } from '../../../src/model/judgement.ts';
import {
  decodeState,
  encodeState,
  packColumns,
  packMemory,
  type TrackerState,
} from '../../../src/github/state/codec.ts';
import {
  type AccountMemory,
  nothingUnread,
  type Remembered,
  type UnreadMemory,
} from '../../../src/posture/memory.ts';

/** All of a state but how precise it was written. */
export type StateToKeep = Omit<TrackerState, 'precision'>;

export const remembered = (outcome: Remembered['outcome'], since: string): Remembered => ({
  outcome,
  since: new Date(since),
  severity: undefined,
  exposure: {},
});

/** One entry of every kind. */
export const everyKind: StateToKeep = {
  content: '0123456789abcdef',
  written: 'fedcba9876543210',
  unread: { checkIds: ['iam-groups', 'root-mfa'], accountIds: ['*', '123456789012'] },
  accounts: new Map([
    [
      '123456789012',
      new Map<string, Remembered>([
        [
          'root-access-key',
          {
            outcome: 'fail',
            since: new Date('2026-11-21T09:12:00Z'),
            severity: 'critical',
            exposure: { keys: 2, activeKeys: null },
          },
        ],
        ['root-mfa', remembered('pass', '2026-10-01T00:00:00Z')],
        ['iam-groups', remembered('not-applicable', '2026-10-02T00:00:00Z')],
        ['attest-x', remembered('manual', '2026-10-03T00:00:00Z')],
      ]),
    ],
  ]),
};

/** The same and more: what stands accepted, what cannot be read, and all kinds of numbers. */
export const everyKindAndMore: StateToKeep = {
  ...everyKind,
  accounts: new Map([
    ...everyKind.accounts,
    [
      '000000000042',
      new Map<string, Remembered>([
        [
          'root-access-key',
          {
            outcome: 'accepted',
            since: new Date('2026-11-20T23:59:59Z'),
            severity: 'high',
            exposure: { keys: 1, activeKeys: 0.1 },
            blind: { since: new Date('2026-11-21T00:00:01Z'), isTold: true },
          },
        ],
        [
          'root-recent-use',
          {
            outcome: 'fail',
            since: new Date('2026-11-19T10:11:12Z'),
            severity: 'low',
            exposure: { lastUsedAt: 1_763_000_000, low: -7, large: 2 ** 60, small: -1e-300 },
          },
        ],
        [
          'root-mfa',
          {
            outcome: 'accepted',
            since: new Date('2026-11-18T00:00:00Z'),
            severity: 'medium',
            exposure: {},
          },
        ],
      ]),
    ],
    [
      '777777777777',
      new Map<string, Remembered>([
        [
          'root-mfa',
          {
            ...remembered('unknown', '2026-11-17T00:00:00Z'),
            blind: { since: new Date('2026-11-17T00:00:00Z'), isTold: false },
          },
        ],
        [
          'iam-groups',
          {
            ...remembered('pass', '2026-11-16T00:00:00Z'),
            blind: { since: new Date('2026-11-20T00:00:00Z'), isTold: true },
          },
        ],
      ]),
    ],
    ['999999999999', new Map()],
  ]),
};

/** Any UTF-16 units, halves of pairs among them. */
const units = fc
  .array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff)), { maxLength: 8 })
  .map((codes) => String.fromCharCode(...codes));

const hidden = ['__proto__', 'constructor', 'prototype'];
export const names = fc
  .oneof(fc.stringMatching(/^[0-9a-f]{12}$/), fc.stringMatching(/^[a-z-]{1,30}$/), fc.string())
  .filter((name) => !hidden.includes(name));
/** No reference to an account ends with a space; columns count on it. */
const refs = (any: fc.Arbitrary<string>) =>
  any.filter((ref) => ref !== '' && ref.trimEnd() === ref);
const hash = fc.stringMatching(/^[0-9a-f]{16}$/);
const unread: fc.Arbitrary<UnreadMemory> = fc
  .record({
    checkIds: fc.uniqueArray(names, { maxLength: 4 }),
    accountIds: fc.uniqueArray(fc.oneof(fc.constant('*'), names), { maxLength: 4 }),
  })
  .map(({ checkIds, accountIds }) => ({
    checkIds: checkIds.sort(),
    accountIds: accountIds.sort(),
  }));
const times = fc.oneof(
  fc.integer({ min: 0, max: 8_640_000_000_000 }),
  fc.integer({ min: 1_790_000_000, max: 1_790_200_000 }),
  fc.constantFrom(1_790_000_000, 1_790_003_600, 1_790_086_400),
);
const since = times.map((seconds) => new Date(seconds * 1000));
const number = fc
  .oneof(fc.nat(9), fc.integer(), fc.maxSafeInteger(), fc.double({ noNaN: true }))
  .filter(Number.isFinite)
  // JSON knows one zero.
  .map((value) => (value === 0 ? 0 : value));
const exposure = fc.dictionary(
  fc.oneof(fc.constantFrom('keys', 'activeKeys', 'lastUsedAt'), names),
  fc.option(number, { nil: null }),
  { noNullPrototype: true },
);
const severity = fc.constantFrom(...severities);

const plain: fc.Arbitrary<Remembered> = fc.oneof(
  fc.record({
    outcome: fc.constantFrom('fail' as const, 'accepted' as const),
    since,
    severity,
    exposure,
  }),
  fc.record({
    outcome: fc.constantFrom('pass', 'not-applicable', 'manual', 'unknown'),
    since,
    severity: fc.constant(undefined),
    exposure: fc.constant({}),
  }),
);
const blind = fc.record({ since, isTold: fc.boolean() });
const entries: fc.Arbitrary<Remembered> = fc
  .tuple(plain, fc.option(blind, { nil: undefined, freq: 2 }))
  .map(([entry, unreadable]) =>
    unreadable === undefined ? entry : { ...entry, blind: unreadable },
  );

const mapOf = <Value>(
  key: fc.Arbitrary<string>,
  value: fc.Arbitrary<Value>,
  maxLength: number,
): fc.Arbitrary<ReadonlyMap<string, Value>> =>
  fc.array(fc.tuple(key, value), { maxLength }).map((pairs) => new Map(pairs));

const statesOf = (
  refs: fc.Arbitrary<string>,
  checks: fc.Arbitrary<string>,
): fc.Arbitrary<StateToKeep> => {
  const memory: fc.Arbitrary<AccountMemory> = mapOf(checks, entries, 6);
  return fc.record({
    content: hash,
    written: hash,
    unread: fc.oneof(fc.constant(nothingUnread), unread),
    accounts: mapOf(refs, memory, 8),
  });
};

const fewChecks = fc.constantFrom('root-mfa', 'root-access-key', 'root-password', 'iam-groups');

/** States of all kinds: with ids, with salted references, and with any names at all. */
export const states: fc.Arbitrary<StateToKeep> = fc.oneof(
  statesOf(fc.stringMatching(/^\d{12}$/), fewChecks),
  statesOf(fc.stringMatching(/^[0-9a-f]{12}$/), fewChecks),
  statesOf(refs(names), names),
  statesOf(refs(units), fewChecks),
);

/** Of the same memory, everything in the opposite order. */
export const turned = (state: StateToKeep): StateToKeep => {
  const backwards = <Value>(entries: Iterable<readonly [string, Value]>) => [...entries].reverse();
  const turnedExposure = (exposure: Remembered['exposure']) =>
    Object.fromEntries(backwards(Object.entries(exposure)));
  return {
    ...state,
    unread: {
      checkIds: [...state.unread.checkIds].reverse(),
      accountIds: [...state.unread.accountIds].reverse(),
    },
    accounts: new Map(
      backwards(state.accounts).map(([ref, memory]) => [
        ref,
        new Map(
          backwards(memory).map(([check, entry]) => [
            check,
            { ...entry, exposure: turnedExposure(entry.exposure) },
          ]),
        ),
      ]),
    ),
  };
};

/** As a tracker writes it. */
export const encoded = (state: StateToKeep, budget?: number): string =>
  encodeState(state, packMemory(state, budget));

/** In columns, however small; as base64 where the room is left out. */
export const columns = (state: StateToKeep, room = Infinity): string => {
  const packed = packColumns(state, room);
  if (packed === undefined) throw new Error('too large');
  return encodeState(state, packed);
};

/** In the dense alphabet: with more room than that takes, but less than base64 does. */
export const denseColumns = (state: StateToKeep): string =>
  columns(state, Math.floor((packColumns(state, Infinity) ?? '').length * 0.6));

/** What was written; throws where it is lost. */
export const readBack = (text: string): TrackerState => {
  const state = decodeState(text);
  if (state === 'lost') throw new Error('lost');
  return state;
};
