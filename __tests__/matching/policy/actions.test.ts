import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type ActionSet,
  allActionsBut,
  hasAction,
  onlyActions,
  unionOfActions,
} from '../../../src/matching/policy/actions.ts';
import { createEffort } from '../../../src/matching/effort.ts';

const name = fc.string({ unit: fc.constantFrom('a', 'b', 'A', ':'), minLength: 1, maxLength: 5 });
const pattern = fc.string({
  unit: fc.constantFrom('a', 'b', 'B', ':', '*', '?'),
  minLength: 1,
  maxLength: 5,
});
/** Of two such patterns, one includes the other, or they have nothing in common. */
const start = name.map((one) => `${one.replaceAll(':', 'a')}*`);

const setOf = (one: fc.Arbitrary<string>): fc.Arbitrary<ActionSet> =>
  fc
    .tuple(fc.boolean(), fc.array(one, { maxLength: 3 }))
    .map(([isNot, patterns]) => (isNot ? allActionsBut(patterns) : onlyActions(patterns)));

const unionOf = (sets: readonly ActionSet[]): ActionSet => {
  const union = unionOfActions(sets, createEffort(10_000));
  if (union === undefined) throw new Error('too many to compare');
  return union;
};

const RUNS = { numRuns: 5_000 };

describe('a set of actions', () => {
  test('never has more, together with others, than they have', () => {
    fc.assert(
      fc.property(fc.array(setOf(pattern), { maxLength: 3 }), name, (sets, action) => {
        if (!hasAction(unionOf(sets), action)) return;
        expect(sets.some((set) => hasAction(set, action))).toBe(true);
      }),
      RUNS,
    );
  });

  test('has all that it has together with those that leave out', () => {
    const leavesOut = fc.array(start, { minLength: 1, maxLength: 3 }).map(allActionsBut);
    fc.assert(
      fc.property(fc.array(leavesOut, { minLength: 1, maxLength: 3 }), name, (sets, action) => {
        expect(hasAction(unionOf(sets), action)).toBe(sets.some((set) => hasAction(set, action)));
      }),
      RUNS,
    );
  });

  test('has what it names, however it is written', () => {
    const set = onlyActions(['IAM:create*', 's3:?etObject']);
    expect(
      ['iam:CreateUser', 'S3:GetObject', 'iam:GetUser', 's3:GetObjects'].map((action) =>
        hasAction(set, action),
      ),
    ).toEqual([true, true, false, false]);
  });

  test.each([['*'], ['*:*'], ['**'], ['iam:*', '*']])('is everything: %s', (...patterns) => {
    expect(onlyActions(patterns)).toEqual({ isAllBut: true, patterns: [] });
    expect(allActionsBut(patterns)).toEqual({ isAllBut: false, patterns: [] });
  });

  test.each<[name: string, sets: readonly ActionSet[], expected: ActionSet]>([
    [
      'what one leaves out and the other has',
      [allActionsBut(['IAM:CreateUser', 's3:*']), onlyActions(['iam:create*'])],
      { isAllBut: true, patterns: ['s3:*'] },
    ],
    [
      'the order does not count',
      [onlyActions(['a:*']), onlyActions(['b:*']), allActionsBut(['a:B']), allActionsBut(['b:C'])],
      { isAllBut: true, patterns: [] },
    ],
    [
      'a part of what is left out stays left out',
      [allActionsBut(['iam:*']), onlyActions(['iam:CreateUser'])],
      { isAllBut: true, patterns: ['iam:*'] },
    ],
    [
      'the narrower of two that are left out',
      [allActionsBut(['iam:*']), allActionsBut(['iam:Get*', 's3:*'])],
      { isAllBut: true, patterns: ['iam:Get*'] },
    ],
    [
      'two that are left out and overlap',
      [allActionsBut(['iam:Get*']), allActionsBut(['iam:*Key'])],
      { isAllBut: true, patterns: ['iam:*Key'] },
    ],
    [
      'each once',
      [onlyActions(['iam:GetUser', 'iam:*']), onlyActions(['iam:Get*', 's3:*'])],
      { isAllBut: false, patterns: ['iam:*', 's3:*'] },
    ],
    ['none at all', [], { isAllBut: false, patterns: [] }],
  ])('%s', (_, sets, expected) => {
    expect(unionOf(sets)).toEqual(expected);
    expect(unionOf([...sets].reverse())).toEqual(expected);
  });
});
