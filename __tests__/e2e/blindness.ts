import { expect } from '@jest/globals';
import { checks } from '../../src/checks/index.ts';
import { actionNames } from '../../scripts/generate/reading.ts';
import { checksThat, outcomes, type StepResult } from './stage.ts';

/** The checks that read something of AWS by one of these calls; a service stands for all of its calls: `iam:*`. */
export const readersOf = (...actions: readonly string[]): readonly string[] =>
  checks
    .filter((check) =>
      actionNames(check).some((needed) =>
        actions.some((action) => needed === action || needed.replace(/:.*/, ':*') === action),
      ),
    )
    .map(({ id }) => id);

/**
 * Holds a run that could not make some calls to the same run that could: whatever is judged otherwise is unknown,
 * and nothing that does without those calls. `surely` are some that cannot be judged then. Returns all that are unknown.
 */
export const expectBlind = (
  blind: StepResult,
  whole: Readonly<Record<string, string>>,
  actions: readonly string[],
  surely: readonly string[],
): readonly string[] => {
  const unknown = checksThat('unknown', blind);
  expect(unknown).toEqual(expect.arrayContaining([...surely]));
  expect(readersOf(...actions)).toEqual(expect.arrayContaining([...unknown]));
  const others = Object.entries(outcomes(blind)).filter(([check]) => !unknown.includes(check));
  expect(Object.fromEntries(others)).toEqual(
    Object.fromEntries(others.map(([check]) => [check, whole[check]])),
  );
  return unknown;
};
