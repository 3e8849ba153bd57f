import { checks } from '../checks/index.ts';
import type { AccountMemory } from './memory.ts';
import type { Change, ChangeKind } from './change.ts';
import type { Comparison } from './changes.ts';
import { standings } from './outcomes.ts';
import { isHeld, type TrackedVerdict } from './tracked-verdict.ts';

/** The tracker as it was found. */
export type TrackerStatus = 'none' | 'open' | 'completed' | 'not-planned';

/** What to do with the tracker. Everything but `nothing` writes. */
export type TrackerAction =
  | { readonly kind: 'nothing'; readonly why: string }
  | { readonly kind: 'create' }
  | { readonly kind: 'edit'; readonly comment: boolean }
  | { readonly kind: 'close' }
  | { readonly kind: 'reopen' };

/** What a person should look at, and so what a comment is written for. */
const isNews = ({ kind }: Change): boolean => kind !== 'accepted';

/** What asks for an issue where there is none, or where it is closed. */
const asksForIssue = ({ kind }: Change): boolean =>
  kind === 'regression' || kind === 'worsened' || kind === 'blind';

// Whoever closed it as not planned knows of that finding; that it cannot be looked at any more is no news to them.
const isAgainstDecision = (change: Change): boolean =>
  asksForIssue(change) && !(change.kind === 'blind' && change.from === 'fail');

const has = ({ changes }: Comparison, ...kinds: readonly ChangeKind[]): boolean =>
  changes.some(({ kind }) => kinds.includes(kind));

/** True where something was checked, everything could be read, and nothing fails or is remembered as failing. */
const isAllWell = (comparison: Comparison): boolean =>
  standings(comparison, 'pass', 'not-applicable', 'accepted').length > 0 &&
  standings(comparison, 'fail', 'unknown').length === 0 &&
  comparison.missing.length === 0 &&
  [...comparison.memory.values()].every((account) =>
    [...account.values()].every(({ outcome }) => outcome !== 'fail'),
  );

/** The checks that were chosen. */
const idsOf = (verdicts: readonly TrackedVerdict[]): ReadonlySet<string> =>
  new Set(verdicts.map(({ verdict }) => verdict.check.id));

/** The checks that were made: what the way into an account cannot ask is as good as left out. */
const idsOfMade = (verdicts: readonly TrackedVerdict[]): ReadonlySet<string> =>
  new Set(
    verdicts.flatMap(({ verdict }) =>
      verdict.outcome === 'not-checked' ? [] : [verdict.check.id],
    ),
  );

/** True where a check or an account that is remembered was left out: another workflow's, or another part's. */
const ranOnlySome = ({ accounts, skipped, memory, unread }: Comparison): boolean => {
  const audited = new Set(accounts.map(({ posture }) => posture.account.id));
  const leftOut = new Set(skipped.map(({ id }) => id));
  const isOpen = (account: AccountMemory): boolean =>
    [...account.values()].some(({ outcome }) => outcome === 'fail');
  return (
    unread.left.length > 0 ||
    [...memory].some(
      ([id, account]) => !audited.has(id) && (leftOut.has(id) ? isOpen(account) : account.size > 0),
    ) ||
    accounts.some(({ posture, verdicts }) => {
      const ran = idsOfMade(verdicts);
      return [...(memory.get(posture.account.id)?.keys() ?? [])].some((id) => !ran.has(id));
    })
  );
};

const nothing = (why: string): TrackerAction => ({ kind: 'nothing', why });

/** What matters of a tracker that was found. */
export interface TrackerCondition {
  readonly status: TrackerStatus;
  /** The issue already reads as it would be written. */
  readonly isUpToDate: boolean;
  /** Its state could be read; without it nobody knows which findings it was opened for. */
  readonly remembers: boolean;
  /** It shows account ids that are no longer to be shown. */
  readonly showsIds?: boolean;
  /** It does not say yet by which checks something could not be judged now. */
  readonly lacksUnread?: boolean;
}

const ranEveryCheck = (
  { accounts }: Comparison,
  idsIn: (verdicts: readonly TrackedVerdict[]) => ReadonlySet<string>,
): boolean =>
  accounts.every(({ verdicts }) => {
    const ran = idsIn(verdicts);
    return checks.every(({ id }) => ran.has(id));
  });

/** Something cannot be read that will be told only if that lasts: the issue is to remember it until then. */
const hasUntoldBlindness = ({ accounts }: Comparison): boolean =>
  accounts.some(({ verdicts }) =>
    verdicts.some(
      (tracked) =>
        tracked.isNewlyUnread &&
        tracked.verdict.isTransient === true &&
        tracked.verdict.severity === 'critical' &&
        !isHeld(tracked),
    ),
  );

/**
 * What is written into a closed issue and wakes nobody: what got better, that an exception ends soon, and what to
 * remember of the weather.
 */
const isToBeTold = (comparison: Comparison, isUpToDate: boolean): boolean =>
  has(comparison, 'recovery', 'accepted') ||
  (!isUpToDate &&
    (hasUntoldBlindness(comparison) ||
      standings(comparison, 'accepted').some(
        ({ acceptance }) => acceptance?.expiresSoon === true,
      )));

/**
 * The tracker's state machine. Closing takes a full read: an unknown verdict, a finding nobody checked,
 * or a lost state where not every check ran keeps it open.
 */
export const decide = (
  { status, isUpToDate, remembers, showsIds = false, lacksUnread = false }: TrackerCondition,
  comparison: Comparison,
): TrackerAction => {
  const { changes } = comparison;
  const findings = standings(comparison, 'fail').length;
  const isAsked = findings > 0 || changes.some(asksForIssue);
  switch (status) {
    case 'none':
      return isAsked ? { kind: 'create' } : nothing('there is no issue and no finding');
    case 'open':
      if (!remembers && !ranEveryCheck(comparison, idsOf)) {
        return nothing('its state is lost, and only some checks ran');
      }
      // What this way in cannot ask may have failed: the next run, which remembers again, may close.
      if (isAllWell(comparison) && (remembers || ranEveryCheck(comparison, idsOfMade))) {
        return { kind: 'close' };
      }
      // Two workflows with different checks share one issue: they must not edit it to and fro.
      if (!showsIds && !lacksUnread && ranOnlySome(comparison) && changes.length === 0) {
        return nothing('only some checks or accounts were looked at, and nothing changed there');
      }
      // That something still cannot be read changes nothing in the text, and is news all the same.
      if (changes.some(isNews)) return { kind: 'edit', comment: true };
      return isUpToDate ? nothing('nothing changed') : { kind: 'edit', comment: false };
    case 'completed':
      if (isAsked) return { kind: 'reopen' };
      return showsIds || isToBeTold(comparison, isUpToDate)
        ? { kind: 'edit', comment: false }
        : nothing('the issue is closed and there is no finding');
    case 'not-planned':
      if (changes.some(isAgainstDecision)) return { kind: 'reopen' };
      return showsIds || isToBeTold(comparison, isUpToDate)
        ? { kind: 'edit', comment: false }
        : nothing('the issue was closed as not planned and nothing is new or worse');
  }
};
