import { endsSoon } from '../../model/expiry.ts';
import type { Idleness, IdleException } from '../../posture/idle-exceptions.ts';
import { EVERY_ACCOUNT } from '../../model/settings.ts';
import { type AcceptedTerms, acceptedTerms } from './terms.ts';
import type { Display } from '../text/display.ts';

/** An exception without a finding, in text that may be published. */
export interface IdleView {
  readonly checkId: string;
  /** `undefined`: every account. */
  readonly account: string | undefined;
  readonly why: Idleness;
  readonly terms: AcceptedTerms;
}

/** Prepares them for people. */
export const idleViews = (
  idle: readonly IdleException[],
  now: Date,
  display: Display,
): readonly IdleView[] =>
  idle.map(({ exception, why }) => ({
    checkId: exception.check,
    account: exception.account === EVERY_ACCOUNT ? undefined : display.name(exception.account),
    why,
    terms: acceptedTerms({ exception, expiresSoon: endsSoon(exception, now) }, display),
  }));
