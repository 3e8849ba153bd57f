import {
  combinedDenial,
  type DenialSummary,
  type RootDenial,
  summarizeDenial,
} from '../../matching/policy/root-denial.ts';
import type { RootDenials } from '../../matching/policy/root-denials.ts';
import { mapBounded } from '../concurrency.ts';
import { ORGANIZATIONS_AT_ONCE } from './pages.ts';

/** A policy's denials, and the ids of roots, organisational units and accounts that it is attached to. */
export interface AttachedDenials {
  readonly denials: RootDenials;
  readonly targets: readonly string[];
}

/** What is directly in a root or an organisational unit. */
export interface Children {
  readonly accounts: readonly string[];
  readonly units: readonly string[];
}

/** How the organisation's accounts are found; `childrenOf` asks AWS. */
export interface AccountTree {
  readonly root: string;
  readonly managementAccountId: string;
  readonly childrenOf: (parent: string) => Promise<Children>;
}

/** What the policies that apply to an account deny its root. */
export type AccountDenial = Pick<DenialSummary, 'root' | 'leavesOpen'>;

/** What root is denied, account by account; the management account is in no account of it. */
export interface DenialCoverage {
  /** In every account that is not named below; `undefined` where every account is named. */
  readonly elsewhere: AccountDenial | undefined;
  readonly accounts: Readonly<Record<string, AccountDenial>>;
}

// An organisation has 2,000 organisational units unless AWS was asked for more.
const MAX_PARENTS = 20_000;

type DenialOf = (policies: readonly AttachedDenials[], accountId?: string) => AccountDenial;

/** What policies together deny; found out once for all accounts to which the same apply. */
const createDenialOf = (): DenialOf => {
  const numbers = new Map<RootDenial, number>();
  const found = new Map<string, AccountDenial>();
  const numberOf = (denial: RootDenial): number => {
    const number = numbers.get(denial) ?? numbers.size;
    numbers.set(denial, number);
    return number;
  };
  return (policies, accountId) => {
    const denials = policies.map(
      ({ denials: { byAccount, usual } }) =>
        (accountId === undefined ? undefined : byAccount.get(accountId)) ?? usual,
    );
    const key = denials.map(numberOf).join(' ');
    const known = found.get(key);
    if (known !== undefined) return known;
    const { root, leavesOpen } = summarizeDenial(combinedDenial(denials));
    found.set(key, { root, leavesOpen });
    return { root, leavesOpen };
  };
};

const everyDenial = ({ denials }: AttachedDenials): readonly RootDenial[] => [
  denials.usual,
  ...denials.byAccount.values(),
];

// Without one of these no account is denied anything that would be told of its root.
const isTelling = (policy: AttachedDenials): boolean =>
  everyDenial(policy).some(
    (denial) => denial.denied.isAllBut || summarizeDenial(denial).root !== 'none',
  );

// Together with others, what is denied to everybody may be all that those leave open.
const deniesAnything = (policy: AttachedDenials): boolean =>
  isTelling(policy) || everyDenial(policy).some(({ denied }) => denied.patterns.length > 0);

const COVERED: AccountDenial = { root: 'all', leavesOpen: [] };

/** Goes down the tree only as far as it takes to name every account whose root is not denied everything. */
export const coverageOf = async (
  policies: readonly AttachedDenials[],
  { root, managementAccountId, childrenOf }: AccountTree,
): Promise<DenialCoverage> => {
  const denialOf = createDenialOf();
  const attached = Map.groupBy(
    policies.flatMap((policy) =>
      [...new Set(policy.targets)].map((target) => ({ target, policy })),
    ),
    ({ target }) => target,
  );
  const attachedTo = (target: string): readonly AttachedDenials[] =>
    (attached.get(target) ?? []).map(({ policy }) => policy);
  const setsMembersApart = (inherited: readonly AttachedDenials[]): boolean =>
    inherited.some(({ denials }) =>
      [...denials.byAccount.keys()].some((id) => id !== managementAccountId),
    );
  const isCovered = (inherited: readonly AttachedDenials[]): boolean =>
    denialOf(inherited).root === 'all' && !setsMembersApart(inherited);

  const everywhere = attachedTo(root);
  const isSameBelow =
    !policies.some((policy) => policy.targets.length > 0 && isTelling(policy)) ||
    !policies.some(
      (policy) => deniesAnything(policy) && policy.targets.some((target) => target !== root),
    );
  if (isCovered(everywhere) || (isSameBelow && !setsMembersApart(everywhere))) {
    return { elsewhere: denialOf(everywhere), accounts: {} };
  }

  const accounts: Record<string, AccountDenial> = {};
  let someAreCovered = false;
  let asked = 0;
  let level = [{ id: root, inherited: everywhere }];
  while (level.length > 0) {
    asked += level.length;
    if (asked > MAX_PARENTS) throw new Error('the tree of the organisation did not end');
    const families = await mapBounded(level, ORGANIZATIONS_AT_ONCE, async ({ id, inherited }) => ({
      inherited,
      children: await childrenOf(id),
    }));
    level = [];
    for (const { inherited, children } of families) {
      for (const id of children.accounts) {
        if (id === managementAccountId) continue;
        const denial = denialOf([...inherited, ...attachedTo(id)], id);
        if (denial.root === 'all') someAreCovered = true;
        else accounts[id] = denial;
      }
      for (const id of children.units) {
        const own = { id, inherited: [...inherited, ...attachedTo(id)] };
        if (isCovered(own.inherited)) someAreCovered = true;
        else level.push(own);
      }
    }
  }
  return { elsewhere: someAreCovered ? COVERED : undefined, accounts };
};
