import { createHash } from 'node:crypto';
import type { Exposure } from '../checks/judgement.ts';
import { EVERY_ACCOUNT, type Exception } from '../settings.ts';
import type { AcceptedFacts, Remembered } from './memory.ts';
import type { Verdict } from './posture.ts';
import { isWorse } from './worse.ts';

/** How an exception stands to the finding it was given for. */
export interface Acceptance {
  readonly exception: Exception;
  /** `outgrown`: the facts are worse than those that were accepted. */
  readonly state: 'covers' | 'expired' | 'outgrown';
  readonly expiresSoon: boolean;
}

const SOON_MS = 14 * 24 * 60 * 60 * 1000;

/** The exception for a check in an account; one for this very account goes before one for all. */
export const findException = (
  exceptions: readonly Exception[],
  check: string,
  accountId: string,
): Exception | undefined => {
  const ofCheck = exceptions.filter((exception) => exception.check === check);
  return (
    ofCheck.find(({ account }) => account === accountId) ??
    ofCheck.find(({ account }) => account === EVERY_ACCOUNT)
  );
};

/** True while the exception's last day has not passed. */
export const isInForce = ({ expires }: Exception, now: Date): boolean => now <= expires;

const refOf = ({ check, account, owner, expires, covers }: Exception): string =>
  createHash('sha256')
    .update(JSON.stringify([check, account, owner, expires.toISOString(), covers]))
    .digest('hex')
    .slice(0, 8);

// A name the finding does not have limits nothing: it is a slip of the pen, and covers nothing either.
const exceeds = (exposure: Exposure, covers: Exception['covers']): boolean =>
  Object.entries(covers).some(([name, limit]) => {
    const value = exposure[name];
    return value === undefined || (value !== null && value > limit);
  });

/** Holds a failing verdict against its exception and the facts that it was seen to cover before. */
export const acceptanceOf = (
  verdict: Verdict,
  exception: Exception | undefined,
  before: Remembered | undefined,
  now: Date,
): Acceptance | undefined => {
  if (verdict.outcome !== 'fail' || exception === undefined) return undefined;
  const accepted = before?.accepted;
  const isOutgrown =
    exceeds(verdict.exposure, exception.covers) ||
    (accepted?.ref === refOf(exception) && isWorse(accepted, verdict));
  const inForce = isInForce(exception, now);
  return {
    exception,
    state: !inForce ? 'expired' : isOutgrown ? 'outgrown' : 'covers',
    expiresSoon: inForce && exception.expires.getTime() - now.getTime() <= SOON_MS,
  };
};

/** What to remember of an exception: the facts it was given for, those of its first day. */
export const acceptedFacts = (
  verdict: Verdict,
  acceptance: Acceptance | undefined,
  before: Remembered | undefined,
): AcceptedFacts | undefined => {
  if (acceptance === undefined) return undefined;
  const ref = refOf(acceptance.exception);
  return before?.accepted?.ref === ref
    ? before.accepted
    : { ref, severity: verdict.severity, exposure: verdict.exposure };
};
