import type { Severity } from '../../model/judgement.ts';
import type { Unjudged } from '../../posture/changes.ts';
import { awaitsWord, type TrackedVerdict } from '../../posture/tracked-verdict.ts';
import type { Display } from '../text/display.ts';

/** A finding of an earlier run that this run did not check. */
export interface UnjudgedView {
  readonly id: string;
  readonly name: string;
  readonly checkId: string;
  readonly severity: Severity;
  readonly since: Date;
}

/** Prepares such a finding for people. */
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

/** The same for a check that failed before and now awaits attestation; nothing for any other verdict. */
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
