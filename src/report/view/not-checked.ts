import type { Comparison } from '../../posture/changes.ts';
import type { Display } from '../text/display.ts';

/** The checks that were not made for one reason, and in how many accounts. */
export interface NotChecked {
  readonly reason: string;
  readonly checkIds: readonly string[];
  readonly accounts: number;
}

/** What the way into the accounts could not ask, by reason; first what concerns most accounts. */
export const notCheckedViews = (
  { accounts }: Comparison,
  display: Display,
): readonly NotChecked[] => {
  const reasons = new Map<string, { checkIds: Set<string>; accounts: Set<string> }>();
  for (const { posture, verdicts } of accounts) {
    for (const { verdict } of verdicts) {
      if (verdict.outcome !== 'not-checked') continue;
      const same = reasons.get(verdict.reason) ?? { checkIds: new Set(), accounts: new Set() };
      reasons.set(verdict.reason, same);
      same.checkIds.add(verdict.check.id);
      same.accounts.add(posture.account.id);
    }
  }
  return [...reasons]
    .map(([reason, each]) => ({
      reason: display.text(reason),
      checkIds: [...each.checkIds],
      accounts: each.accounts.size,
    }))
    .sort((left, right) => right.accounts - left.accounts);
};
