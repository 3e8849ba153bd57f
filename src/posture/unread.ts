import { checks } from '../checks/index.ts';
import type { Check } from '../model/check.ts';
import { ANY_ACCOUNT, type Memory, type UnreadMemory } from './memory.ts';
import type { Posture } from '../model/posture.ts';
import { isUnread, type TrackedAccount } from './tracked-verdict.ts';
import { firstFew } from '../model/text.ts';

/** What is unread after a run: to be remembered from now on. */
export interface Unread extends UnreadMemory {
  /** The checks that this run did not look at again, or not everywhere. */
  readonly left: readonly string[];
}

interface Judged {
  readonly check: Check;
  readonly isUnknown: boolean;
}

const judgedBy = (accounts: readonly TrackedAccount[]): ReadonlyMap<string, Judged> => {
  const judged = new Map<string, Judged>();
  for (const { verdicts } of accounts) {
    for (const { verdict } of verdicts) {
      if (verdict.outcome === 'not-checked') continue;
      const isUnknown = isUnread({ verdict }) || judged.get(verdict.check.id)?.isUnknown === true;
      judged.set(verdict.check.id, { check: verdict.check, isUnknown });
    }
  }
  return judged;
};

/** More accounts than these are not told one by one. */
const MOST = 50;

const sorted = (ids: Iterable<string>): readonly string[] => [...new Set(ids)].sort();

const toldOneByOne = (accountIds: readonly string[]): readonly string[] =>
  accountIds.includes(ANY_ACCOUNT) || accountIds.length > MOST ? [ANY_ACCOUNT] : accountIds;

/** Where something is unknown now. */
const blindNow = (accounts: readonly TrackedAccount[]): readonly string[] =>
  accounts
    .filter(({ verdicts }) => verdicts.some(isUnread))
    .map(({ posture }) => posture.account.id);

/** True where something was unread in an account that this run neither audited nor saw left out. */
const isUnreadElsewhere = (
  { accounts, skipped = [] }: Posture,
  memory: Memory,
  { accountIds }: UnreadMemory,
): boolean => {
  const seen = new Set([
    ...accounts.map(({ account }) => account.id),
    ...skipped.map(({ id }) => id),
  ]);
  const unread = accountIds.includes(ANY_ACCOUNT) ? [...memory.keys()] : accountIds;
  return unread.some((id) => !seen.has(id));
};

/**
 * What is still unread after a run. A run that looks at less must not take what another could not read for
 * read: it could close what is kept open for it.
 */
export const stillUnread = (
  posture: Posture,
  accounts: readonly TrackedAccount[],
  memory: Memory,
  before: UnreadMemory,
): Unread => {
  const judged = judgedBy(accounts);
  const isPartial = (posture.missing ?? []).length > 0;
  const isElsewhere = isUnreadElsewhere(posture, memory, before);
  const now = new Set(
    [...judged].flatMap(([id, { isUnknown }]) => (isPartial || isUnknown ? [id] : [])),
  );
  const isLeft = (id: string): boolean => {
    const again = judged.get(id);
    // What this version has no check for, nothing could ever read again.
    if (again === undefined) return checks.some((check) => check.id === id);
    return !now.has(id) && isElsewhere && again.check.isJudgedOnce !== true;
  };
  const left = before.checkIds.filter(isLeft);
  const accountIds = [
    ...(isPartial ? [ANY_ACCOUNT] : blindNow(accounts)),
    ...(left.length > 0 ? before.accountIds : []),
  ];
  return {
    checkIds: sorted([...now, ...left]),
    accountIds: toldOneByOne(sorted(accountIds)),
    left,
  };
};

/** What was not looked at again, as a sentence; none where that is nothing. */
export const leftInWords = ({ left }: Unread): readonly string[] =>
  left.length === 0
    ? []
    : [
        `What could not be read before was not looked at again: ${firstFew(left)}. A run that reads it settles that, or whoever closes the issue.`,
      ];
