import { checks } from '../checks/index.ts';
import type { Check } from '../checks/check.ts';
import type { Memory } from './memory.ts';
import type { Posture } from './posture.ts';
import type { TrackedAccount } from './tracked.ts';

/** Checks by which something could not be judged when it was last looked at. */
export interface Unread {
  /** All of them, sorted: what to remember from now on. */
  readonly checkIds: readonly string[];
  /** Those that this run did not look at again, or not everywhere. */
  readonly left: readonly string[];
}

interface Judged {
  readonly check: Check;
  readonly isUnknown: boolean;
}

const judgedBy = (accounts: readonly TrackedAccount[]): ReadonlyMap<string, Judged> => {
  const judged = new Map<string, Judged>();
  for (const { verdicts } of accounts) {
    for (const { verdict, outcome } of verdicts) {
      const isUnknown = outcome === 'unknown' || judged.get(verdict.check.id)?.isUnknown === true;
      judged.set(verdict.check.id, { check: verdict.check, isUnknown });
    }
  }
  return judged;
};

/** True where an account is remembered that this run neither audited nor saw left out. */
const leftAccounts = ({ accounts, skipped = [] }: Posture, memory: Memory): boolean => {
  const seen = new Set([
    ...accounts.map(({ account }) => account.id),
    ...skipped.map(({ id }) => id),
  ]);
  return [...memory.keys()].some((id) => !seen.has(id));
};

/**
 * What is still unread after a run. A run that looks at less must not take what another could not read for
 * read: it could close what is kept open for it.
 */
export const stillUnread = (
  posture: Posture,
  accounts: readonly TrackedAccount[],
  memory: Memory,
  before: readonly string[],
): Unread => {
  const judged = judgedBy(accounts);
  const isPartial = (posture.missing ?? []).length > 0;
  const isElsewhere = leftAccounts(posture, memory);
  const now = new Set(
    [...judged].flatMap(([id, { isUnknown }]) => (isPartial || isUnknown ? [id] : [])),
  );
  const isLeft = (id: string): boolean => {
    const again = judged.get(id);
    // What this version has no check for, nothing could ever read again.
    if (again === undefined) return checks.some((check) => check.id === id);
    return !now.has(id) && isElsewhere && again.check.isJudgedOnce !== true;
  };
  const left = before.filter(isLeft);
  return { checkIds: [...new Set([...now, ...left])].sort(), left };
};

const TOLD = 5;

/** What was not looked at again, as a sentence; none where that is nothing. */
export const leftInWords = ({ left }: Unread): readonly string[] => {
  if (left.length === 0) return [];
  const more = left.length > TOLD ? ` and ${String(left.length - TOLD)} more` : '';
  return [
    `What could not be read before was not looked at again: ${left.slice(0, TOLD).join(', ')}${more}. A run that reads it settles that, or whoever closes the issue.`,
  ];
};
