import { type Exposure, severities, type Severity } from './judgement.ts';

/** How bad a finding was, as far as it was told. */
interface Measure {
  readonly severity: Severity | undefined;
  readonly exposure: Exposure;
}

const rank = (severity: Severity | undefined): number =>
  severity === undefined ? severities.length : severities.indexOf(severity);

/** Numbers compare only where both runs could tell; a fact seen for the first time is not a worse fact. */
export const isWorse = (before: Measure, now: Measure): boolean =>
  rank(now.severity) < rank(before.severity) ||
  Object.entries(now.exposure).some(([name, value]) => {
    const then = before.exposure[name];
    return typeof value === 'number' && typeof then === 'number' && value > then;
  });
