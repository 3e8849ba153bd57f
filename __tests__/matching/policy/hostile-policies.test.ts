import { describe, expect, test } from '@jest/globals';
import { createEffort } from '../../../src/matching/effort.ts';
import {
  allActionsBut,
  onlyActions,
  unionOfActions,
} from '../../../src/matching/policy/actions.ts';
import { parsePolicyDocument } from '../../../src/matching/policy/document.ts';
import {
  combinedDenial,
  createRootDenial,
  type DenialExtent,
  rootDenial,
  summarizeDenial,
} from '../../../src/matching/policy/root-denial.ts';
import { rootDenials } from '../../../src/matching/policy/root-denials.ts';
import { upTo } from '../up-to.ts';

const ORGANIZATION = { partition: 'aws', organizationId: 'o-a1b2c3d4e5' };
const REQUESTER = { ...ORGANIZATION, accountId: '123456789012' };

/** A service control policy has up to so many characters. */
const LONGEST = 10_240;

const denying = (...statements: readonly object[]): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: statements.map((each) => ({ Effect: 'Deny', Resource: '*', ...each })),
  });

const id = (index: number): string => String(100_000_000_000 + 7_919 * index);
const short = (index: number): string => index.toString(36);

/** Somebody's policy, the larger the longer; `most` is about the largest of its kind that AWS takes. */
const HOSTILE: readonly {
  readonly name: string;
  readonly make: (size: number) => string;
  readonly most: number;
}[] = [
  {
    name: 'every account but many',
    make: (size) =>
      denying({
        Action: '*',
        Condition: { StringNotEquals: { 'aws:PrincipalAccount': upTo(size, id) } },
      }),
    most: 660,
  },
  {
    name: 'many roots',
    make: (size) =>
      denying({
        Action: '*',
        Condition: {
          ArnLike: { 'aws:PrincipalArn': upTo(size, (at) => `arn:aws:iam::${id(at)}:root`) },
        },
      }),
    most: 300,
  },
  {
    name: 'many actions in many accounts',
    make: (size) =>
      denying({
        Action: upTo(2 * size, short),
        Condition: { StringEquals: { 'aws:PrincipalAccount': upTo(size, id) } },
      }),
    most: 390,
  },
  {
    name: 'many statements, each for its account',
    make: (size) =>
      denying(
        ...upTo(size, (at) => ({
          Action: `a:${short(at)}*`,
          Condition: { StringEquals: { 'aws:PrincipalAccount': id(at) } },
        })),
      ),
    most: 80,
  },
  { name: 'many actions', make: (size) => denying({ Action: upTo(size, short) }), most: 1_800 },
  {
    name: 'many patterns of actions',
    make: (size) => denying({ Action: upTo(size, (at) => `*${short(at)}*a*`) }),
    most: 900,
  },
  {
    name: 'all but what begins so, or ends so',
    make: (size) =>
      denying(
        { NotAction: upTo(size, (at) => `${short(at)}*`) },
        { NotAction: upTo(size, (at) => `*${short(at)}`) },
      ),
    most: 700,
  },
  {
    name: 'all but long patterns that share much',
    make: (size) =>
      denying(
        ...upTo(4, (part) => ({
          NotAction: upTo(size, (at) => `${'*a'.repeat(part + 8)}${short(at)}*`),
        })),
      ),
    most: 90,
  },
  {
    name: 'digits without end',
    make: (size) =>
      denying({
        Action: '*',
        Condition: { StringLike: { 'aws:PrincipalArn': '1'.repeat(size) } },
      }),
    most: 10_000,
  },
  {
    name: 'asterisks without end',
    make: (size) =>
      denying({
        Action: '*',
        Condition: { StringLike: { 'aws:PrincipalArn': [`${'*:'.repeat(size)}x`, id(1)] } },
      }),
    most: 5_000,
  },
  {
    name: 'variables without end',
    make: (size) =>
      denying({
        Action: '*',
        Condition: { StringLike: { 'aws:PrincipalArn': '${aws:PrincipalArn}'.repeat(size) } },
      }),
    most: 500,
  },
];

const judge = (text: string): readonly DenialExtent[] => {
  const { usual, byAccount } = rootDenials(parsePolicyDocument(text), ORGANIZATION);
  return [usual, ...byAccount.values()].map((denial) => summarizeDenial(denial).root);
};

describe('a hostile policy', () => {
  test.each(HOSTILE)('is judged at its longest: $name', ({ make, most }) => {
    const text = make(most);
    expect(text.length).toBeLessThanOrEqual(LONGEST);
    expect(judge(text).length).toBeGreaterThan(0);
  });

  test.each([
    ['many actions in many accounts', 100],
    ['many statements, each for its account', 20],
    ['many patterns of actions', 200],
    ['all but what begins so, or ends so', 150],
    ['all but long patterns that share much', 20],
  ])('takes no more than in proportion to its square to compare: %s', (wanted, size) => {
    const steps = (of: number): number => {
      const text = HOSTILE.find(({ name }) => name === wanted)?.make(of);
      const statements = parsePolicyDocument(text ?? '');
      if (statements === undefined) throw new Error(`no such policy: ${wanted}`);
      const effort = createEffort(Infinity);
      const denialOf = createRootDenial(statements, effort);
      for (const accountId of upTo(of, id)) denialOf({ ...ORGANIZATION, accountId });
      return effort.spent();
    };
    expect(steps(2 * size) / steps(size)).toBeLessThan(5);
  });

  test('with too much to compare is unclear, whatever else it says', () => {
    const statements = parsePolicyDocument(
      denying(
        { Action: '*' },
        ...upTo(3, (part) => ({ NotAction: upTo(50, (at) => `*${short(at)}*${short(part)}`) })),
      ),
    );
    if (statements === undefined) throw new Error('no policy');
    expect(summarizeDenial(rootDenial(statements, REQUESTER)).root).toBe('all');
    const tired = createRootDenial(statements, createEffort(100))(REQUESTER);
    expect(summarizeDenial(tired)).toMatchObject({
      root: 'unclear',
      exemptsAssumedRoot: 'unknown',
    });
  });

  test('is unclear together with others that are too many to compare', () => {
    const denial = rootDenial(
      parsePolicyDocument(denying({ NotAction: upTo(50, (at) => `*${short(at)}*`) })) ?? [],
      REQUESTER,
    );
    const together = combinedDenial([denial, denial], createEffort(1_000));
    expect(summarizeDenial(together).root).toBe('unclear');
    expect(combinedDenial([denial, denial]).denied).toEqual(denial.denied);
  });
});

describe('sets of actions that take too long to compare', () => {
  const patterns = upTo(60, (index) => `*${short(index)}*`);

  test.each([
    ['of actions', [onlyActions(patterns), onlyActions(patterns)]],
    ['of all but some', [allActionsBut(patterns), allActionsBut(upTo(60, short))]],
    ['of both kinds', [allActionsBut(upTo(60, short)), onlyActions(patterns)]],
  ])('have no union that could be told: %s', (_, sets) => {
    expect(unionOfActions(sets, createEffort(500))).toBeUndefined();
    expect(unionOfActions(sets, createEffort(1_000_000))).toBeDefined();
  });
});
