import { expect, test } from '@jest/globals';
import { createReporter, type Progress } from '../../src/audit/progress.ts';

const PROGRESS: Progress = { done: 30, known: 60, isListed: true, failing: 2, denied: 1 };

test('progress tells outcomes from when the log is known not to be public, and no sooner', () => {
  const said: string[] = [];
  let seconds = 0;
  let isPrivate = false;
  const report = createReporter(
    { say: (line) => void said.push(line), mayHearOutcomes: () => isPrivate },
    () => new Date(seconds * 1000),
  );
  for (const [at, known] of [
    [6, false],
    [8, true],
    [12, true],
    [18, false],
  ] as const) {
    seconds = at;
    isPrivate = known;
    report(PROGRESS);
  }
  expect(said).toEqual([
    'Audited 30 of 60 accounts, 5.0 a second, about 6 s left.',
    'Audited 30 of 60 accounts: 2 failing, 1 denied; 2.5 a second, about 12 s left.',
    'Audited 30 of 60 accounts, 1.7 a second, about 18 s left.',
  ]);
});
