import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import {
  CHECK,
  EXCEPTED,
  FINDING,
  dayFromNow,
  exception,
  expectAccepted,
  expectFound,
  runWith,
  verdict,
} from './configured.ts';
import { changes, setStage, wrote, type Stage } from './stage.ts';

// The life of an exception, and that of the issue with it.

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterEach(() => stage.reset());
afterAll(() => stage.close());

describe('an exception', () => {
  test('closes the issue, and when it expires the same issue is open again', async () => {
    stage.account.change(FINDING);
    const found = await stage.run();
    expect(changes(found)).toEqual([`regression ${CHECK}`]);

    const accepted = await runWith(stage, exception(dayFromNow(1)));
    expectAccepted(accepted);
    expect(changes(accepted)).toEqual([`accepted ${CHECK}`]);
    expect(await stage.issue()).toMatchObject({ number: 1, state: 'closed' });
    expect((await runWith(stage, exception(dayFromNow(1)))).writes).toEqual([]);

    const expired = await runWith(stage, exception(dayFromNow(-1)));
    expectFound(expired);
    expect(changes(expired)).toEqual([`regression ${CHECK}`]);
    expect(expired.outputs['regressions']).toBe('1');
    expect(verdict(expired)).toMatchObject({ exception: { state: 'expired' } });
    expect(wrote(expired)).toEqual(['PATCH /issues/1 body,state', 'POST /issues/1/comments body']);
    const issue = await stage.issue();
    expect(issue).toMatchObject({ number: 1, state: 'open' });
    expect(issue.comments.at(-1)?.body).toContain(CHECK);
    expect(issue.comments.at(-1)?.body).toMatch(/expired/i);

    // Told once, and still a finding.
    const again = await runWith(stage, exception(dayFromNow(-1)));
    expect(again.writes).toEqual([]);
    expect(again.exitCode).toBe(0);
    expect(again.outputs).toMatchObject({ outcome: 'fail', regressions: '0' });
  });

  test('that ends soon says so in the closed issue, once, and wakes nobody', async () => {
    stage.account.change(FINDING);
    await stage.run();
    await runWith(stage, exception(dayFromNow(100)));
    const soon = exception(dayFromNow(10));
    const ending = await runWith(stage, soon);
    expectAccepted(ending);
    expect(wrote(ending)).toEqual(['PATCH /issues/1 body']);
    const issue = await stage.issue();
    expect(issue).toMatchObject({ number: 1, state: 'closed' });
    expect(issue.body).toContain('Expires within 14 days');
    expect((await runWith(stage, soon)).writes).toEqual([]);
  });

  test.each([
    ['with an issue that remembers', true],
    ['without one', false],
  ])('does not cover what gets worse than it says, %s', async (_, knownBefore) => {
    const text = EXCEPTED;
    stage.account.change(FINDING);
    if (knownBefore) await stage.run();
    expectAccepted(await runWith(stage, text));
    stage.account.change({
      virtualMfaDevices: ['phone', 'tablet'].map((serial) => ({ serial, assignedTo: 'root' })),
    });
    const result = await runWith(stage, text);
    expectFound(result);
    expect(verdict(result)).toMatchObject({ exception: { state: 'outgrown' } });
    expect(await stage.issue()).toMatchObject({ state: 'open' });
  });

  test('that does not say what it covers stops the run, with the line to add', async () => {
    stage.account.change(FINDING);
    const result = await runWith(stage, EXCEPTED.replace(/ +covers:.*\n/, ''));
    expect(result.exitCode).toBe(1);
    expect(result.lastLine).toContain('lacks the key covers');
    expect(result.lastLine).toContain('covers: { virtualDevices: 1 }');
    expect(result.writes).toEqual([]);
  });
});
