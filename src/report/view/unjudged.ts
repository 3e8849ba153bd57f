import type { Severity } from '../../model/judgement.ts';
import type { Unjudged } from '../../posture/changes.ts';
import { awaitsWord, type TrackedVerdict } from '../../posture/tracked-verdict.ts';
import type { Display } from '../text/display.ts';

/** A finding that is still remembered, but that this run did not judge. */
export interface UnjudgedView {
  readonly id: string;
  readonly name: string;
  readonly checkId: string;
  readonly severity: Severity;
  readonly since: Date;
}

/** Prepares one for people. */
export const unjudgedView = (
  { accountId, checkId, remembered: { severity, since } }: Unjudged,
  display: Display,
): UnjudgedView => ({
  id: accountId,
  name: display.name(accountId),
  checkId,
  severity: severity ?? 'critical',
  since,
});

/** A verdict that waits for a person's word, where it failed before; nothing for any other. */
export const waitingView = (
  accountId: string,
  tracked: TrackedVerdict,
  display: Display,
): readonly UnjudgedView[] => {
  const { lastKnown, verdict } = tracked;
  if (lastKnown === undefined || !awaitsWord(tracked)) return [];
  const remembered = { ...lastKnown, severity: lastKnown.severity ?? verdict.severity };
  return [unjudgedView({ accountId, checkId: verdict.check.id, remembered }, display)];
};
