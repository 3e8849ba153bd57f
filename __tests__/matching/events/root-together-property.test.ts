import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchTogether } from '../../../src/matching/events/root-activity.ts';
import type { RootPattern } from '../../../src/model/monitoring/root-match.ts';

const ACCOUNT = { accountId: '123456789012', partition: 'aws', signInRegion: 'us-east-1' };

/** One thing that events differ in: what asks for it, and what asks for all else, in both languages. */
const SPLITS = [
  { field: 'eventName', value: 'ConsoleLogin' },
  { field: 'eventName', value: 'CreateUser' },
  { field: 'eventSource', value: 'iam.amazonaws.com' },
  { field: 'sourceIPAddress', value: '192.0.2.10' },
  { field: 'sourceIPAddress', value: '198.51.100.77' },
  { field: 'eventType', value: 'AwsApiCall' },
  { field: 'eventType', value: 'AwsConsoleAction' },
] as const;

type Split = (typeof SPLITS)[number];
type Kind = 'filter' | 'all-rule' | 'rule';

const half = (kind: Kind, { field, value }: Split, isThat: boolean): RootPattern => {
  if (kind === 'filter') {
    const operator = isThat ? '=' : '!=';
    const text = `{ $.userIdentity.type = Root && $.${field} ${operator} "${value}" }`;
    return { kind, text };
  }
  const detail = {
    userIdentity: { type: ['Root'] },
    [field]: [isThat ? value : { 'anything-but': value }],
  };
  return { kind: 'rule', text: JSON.stringify({ detail }), hearsReads: kind === 'all-rule' };
};

const split = fc.constantFrom(...SPLITS);
const kind = fc.constantFrom<Kind>('filter', 'all-rule', 'rule');
const whole = (...patterns: readonly RootPattern[]): boolean =>
  matchTogether(patterns, ACCOUNT).kind === 'whole';

describe('filters and rules together', () => {
  test('are whole where one has what the other leaves out, in whatever order', () => {
    const full = fc.constantFrom<Kind>('filter', 'all-rule');
    fc.assert(
      fc.property(split, full, full, (by, one, other) => {
        expect(whole(half(one, by, true), half(other, by, false))).toBe(true);
        expect(whole(half(other, by, false), half(one, by, true))).toBe(true);
      }),
    );
  });

  test('are not whole where one of the two is missing, or gets no reads', () => {
    fc.assert(
      fc.property(split, kind, fc.boolean(), (by, one, isThat) => {
        expect(whole(half(one, by, isThat))).toBe(false);
        expect(whole(half('rule', by, true), half('rule', by, false))).toBe(false);
      }),
    );
  });

  test('are never whole where each leaves out what the other does', () => {
    fc.assert(
      fc.property(split, split, kind, kind, (by, other, one, two) => {
        fc.pre(by.field !== other.field || by.value !== other.value);
        // What is neither, or both, is left out by both.
        expect(whole(half(one, by, true), half(two, other, true))).toBe(false);
      }),
    );
  });
});
