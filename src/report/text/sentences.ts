import type { GateResult } from '../../posture/gate.ts';
import type { InputError } from '../../config/inputs/inputs.ts';
import type { GuardError } from '../../model/errors.ts';
import type { FailOn } from '../../model/fail-on.ts';
import { amount } from '../../model/text.ts';

const nothingReached = (failOn: FailOn): string => {
  switch (failOn) {
    case 'never':
      return 'findings never fail it';
    case 'regression':
      return 'nothing is new or worse';
    case 'critical':
    case 'high':
    case 'medium':
    case 'low':
      return `no finding is of severity ${failOn} or above`;
  }
};

const notJudged = ({ doubts }: GateResult): string =>
  doubts.length === 0 ? '' : `, but ${doubts.join(' and ')}`;

/** The gate's answer in one sentence; `withDetails` is false where findings must not be published. */
export const gateSentence = (gate: GateResult, failOn: FailOn, withDetails: boolean): string => {
  if (gate.holds) {
    return withDetails
      ? `The gate holds: ${nothingReached(failOn)}${notJudged(gate)} (fail-on: ${failOn}).`
      : `The gate holds (fail-on: ${failOn}).`;
  }
  return withDetails
    ? `The gate failed: ${gate.reasons.join(' and ')} (fail-on: ${failOn}).`
    : `The gate failed (fail-on: ${failOn}).`;
};

/** Why the audit could not run, and what to do. */
export const couldNotRun = (error: GuardError): string =>
  `The audit could not run: ${error.message} ${error.hint}`;

/** All wrong inputs in one sentence. */
export const wrongInputs = (errors: readonly InputError[]): string => {
  const lines = errors.map(({ input, message }) => `${input} ${message}`);
  return `The audit could not run: ${amount(errors.length, 'input is', 'inputs are')} wrong: ${lines.join('; ')}.`;
};
