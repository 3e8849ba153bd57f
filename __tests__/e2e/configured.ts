import { expect } from '@jest/globals';
import { ACCOUNT, type Stage, type Step, type StepResult } from './stage.ts';

// A configuration file for the one finding there is, and what becomes of a run that reads it.

export const FILE = '.github/root-guard.yml';
export const CHECK = 'root-mfa-no-virtual';
/** Of medium severity, unless the file says otherwise. */
export const FINDING = { virtualMfaDevices: [{ serial: 'phone', assignedTo: 'root' }] };
const DAY_MS = 24 * 60 * 60 * 1000;

export const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

export const exception = (expires: string): string => `exceptions:
  - check: ${CHECK}
    account: '${ACCOUNT}'
    reason: A hardware key is on its way
    owner: '@acme/platform'
    expires: ${expires}
    covers: { virtualDevices: 1 }
`;
export const EXCEPTED = exception(dayFromNow(100));
export const LOWERED = `severity:\n  ${CHECK}: low\n`;
export const BROKEN = `severity:
  root-mfaa: low
  root-mfa: dreadful
exceptions:
  - check: iam-groups
    account: 12
    owner: '@acme/platform'
    reason: None
    expires: tomorrow
unknown-key: true
`;

/** Runs a step after this file was merged to the default branch. */
export const runWith = async (stage: Stage, text: string, step: Step = {}): Promise<StepResult> => {
  await stage.github.asHuman().commit(FILE, text);
  return stage.run(step);
};

export const verdict = ({ report }: StepResult, id = CHECK) =>
  report?.accounts[0]?.verdicts.find(({ check }) => check === id);

export const warnings = ({ annotations }: StepResult): readonly string[] =>
  annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);

/** How GitHub was asked for files. */
export const asked = ({ github }: StepResult): readonly object[] =>
  github
    .filter(({ path }) => path.includes('/contents/'))
    .map(({ path, query, status }) => ({
      path: decodeURIComponent(path),
      ...query,
      status,
    }));

export const expectAccepted = (result: StepResult): void => {
  expect(result.exitCode).toBe(0);
  expect(verdict(result)).toMatchObject({
    outcome: 'fail',
    accepted: true,
    exception: { owner: '@acme/platform', state: 'covers' },
  });
  expect(result.report?.counts).toMatchObject({ fail: 0, accepted: 1 });
  expect(result.outputs).toMatchObject({ outcome: 'pass', failed: '0', regressions: '0' });
  expect(result.summary).toContain('Accepted (1)');
  expect(result.summary).toContain('A hardware key is on its way');
  expect(result.lastLine).toMatch(/^The gate holds\b/);
};

export const expectFound = (result: StepResult): void => {
  expect(result.exitCode).toBe(1);
  expect(verdict(result)).toMatchObject({ outcome: 'fail', severity: 'medium' });
  expect(verdict(result)?.accepted).not.toBe(true);
  expect(result.outputs).toMatchObject({ outcome: 'fail', failed: '1' });
};

export const expectStopped = (result: StepResult, ...said: readonly string[]): void => {
  expect(result.exitCode).toBe(1);
  expect(result.lastLine).toMatch(/^Error: The audit could not run: /);
  for (const text of said) expect(result.lastLine).toContain(text);
  expect(result.outputs).toMatchObject({ outcome: 'unknown', failed: '0', changes: '[]' });
  expect(result.report).toBeUndefined();
  expect(result.writes).toEqual([]);
  // AWS may be asked while the file is on its way, but not how far the file says to look.
  expect(result.aws.map(({ service }) => service)).not.toContain('guardduty');
  expect(result.aws.map(({ action }) => action)).not.toContain('LookupEvents');
};
