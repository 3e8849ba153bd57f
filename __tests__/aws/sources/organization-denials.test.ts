import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allActionsBut, onlyActions } from '../../../src/matching/policy/actions.ts';
import {
  combinedDenial,
  NOTHING_DENIED,
  type RootDenial,
  summarizeDenial,
  UNCLEAR_DENIAL,
} from '../../../src/matching/policy/root-denial.ts';
import {
  type AttachedDenials,
  coverageOf,
} from '../../../src/aws/organization/root-denial-coverage.ts';

const MANAGEMENT = '100000000000';

/** An organisation as parents: the first is the root, and each other one hangs under an earlier one. */
interface Tree {
  readonly units: readonly { readonly id: string; readonly parent: string }[];
  readonly accounts: readonly { readonly id: string; readonly parent: string }[];
}

const tree: fc.Arbitrary<Tree> = fc
  .record({
    units: fc.array(fc.nat(), { maxLength: 6 }),
    accounts: fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
  })
  .map(({ units, accounts }) => {
    const ids = ['r', ...units.map((_, index) => `ou-${String(index)}`)];
    const under = (choice: number, count: number): string => ids[choice % count] ?? 'r';
    return {
      units: units.map((choice, index) => ({
        id: `ou-${String(index)}`,
        parent: under(choice, index + 1),
      })),
      accounts: accounts.map((choice, index) => ({
        id: String(100_000_000_000 + index),
        parent: under(choice, ids.length),
      })),
    };
  });

const aimed: RootDenial = { ...NOTHING_DENIED, aimsAtRoot: true };

const denial = fc.constantFrom<RootDenial>(
  NOTHING_DENIED,
  UNCLEAR_DENIAL,
  { ...aimed, denied: allActionsBut([]) },
  { ...aimed, denied: allActionsBut(['s3:*']) },
  { ...aimed, denied: allActionsBut(['sqs:*']) },
  { ...NOTHING_DENIED, denied: onlyActions(['s3:*']) },
  { ...NOTHING_DENIED, denied: allActionsBut(['s3:*']) },
  { ...aimed, dependsOn: ['aws:SourceIp'] },
);

const policiesFor = ({ units, accounts }: Tree): fc.Arbitrary<readonly AttachedDenials[]> => {
  const accountIds = accounts.map(({ id }) => id);
  const targets = fc.uniqueArray(
    fc.constantFrom('r', ...units.map(({ id }) => id), ...accountIds),
    { maxLength: 3 },
  );
  const byAccount = fc.oneof(
    { arbitrary: fc.constant(new Map<string, RootDenial>()), weight: 4 },
    fc.tuple(fc.constantFrom(...accountIds), denial).map((entry) => new Map([entry])),
  );
  return fc.array(fc.record({ denials: fc.record({ usual: denial, byAccount }), targets }), {
    maxLength: 4,
  });
};

const organization = tree.chain((each) =>
  fc.record({ tree: fc.constant(each), policies: policiesFor(each) }),
);

const pathTo = (each: Tree, id: string): readonly string[] => {
  const parent = [...each.units, ...each.accounts].find((one) => one.id === id)?.parent;
  return parent === undefined ? [id] : [...pathTo(each, parent), id];
};

describe('the accounts whose root is denied', () => {
  test('are told as if each had been looked at', async () => {
    await fc.assert(
      fc.asyncProperty(organization, async ({ tree: given, policies }) => {
        const asked: string[] = [];
        const coverage = await coverageOf(policies, {
          root: 'r',
          managementAccountId: MANAGEMENT,
          childrenOf: async (parent) => {
            asked.push(parent);
            const ids = (all: Tree['units']) =>
              all.filter((each) => each.parent === parent).map(({ id }) => id);
            return { accounts: ids(given.accounts), units: ids(given.units) };
          },
        });
        const applying = (path: readonly string[]) =>
          policies.filter(({ targets }) => targets.some((target) => path.includes(target)));
        for (const { id } of given.accounts) {
          if (id === MANAGEMENT) continue;
          const denials = applying(pathTo(given, id)).map(
            ({ denials: each }) => each.byAccount.get(id) ?? each.usual,
          );
          const { root, leavesOpen } = summarizeDenial(combinedDenial(denials));
          const told = coverage.accounts[id] ?? coverage.elsewhere;
          expect(told?.root).toBe(root);
          if (root === 'some') expect(told?.leavesOpen).toEqual(leavesOpen);
        }
        expect(coverage.accounts[MANAGEMENT]).toBeUndefined();
        // Nobody is asked twice, and nobody below a unit that is covered.
        expect(new Set(asked).size).toBe(asked.length);
        const isCovered = (id: string): boolean => {
          const above = applying(pathTo(given, id));
          return (
            above.every(({ denials: each }) =>
              [...each.byAccount.keys()].every((one) => one === MANAGEMENT),
            ) &&
            summarizeDenial(combinedDenial(above.map(({ denials: each }) => each.usual))).root ===
              'all'
          );
        };
        expect(asked.filter(isCovered)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  test('are looked for in a tree that ends', async () => {
    let count = 0;
    const endless = coverageOf(
      [{ denials: { usual: aimed, byAccount: new Map() }, targets: ['x'] }],
      {
        root: 'r',
        managementAccountId: MANAGEMENT,
        childrenOf: async () => {
          count += 1;
          return { accounts: [], units: [`ou-${String(count)}`] };
        },
      },
    );
    await expect(endless).rejects.toThrow('did not end');
  });
});
