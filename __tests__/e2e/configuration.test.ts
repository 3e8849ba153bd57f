import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { failures } from '../../sandbox/github/server.ts';
import { mergeGroup, pullRequest } from '../../sandbox/runner/events.ts';
import {
  BROKEN,
  CHECK,
  EXCEPTED,
  FILE,
  FINDING,
  LOWERED,
  asked,
  checkedOut,
  dayFromNow,
  expectAccepted,
  expectFound,
  expectStopped,
  verdict,
  warnings,
} from './configured.ts';
import {
  ACCOUNT,
  changes,
  CHECKOUT,
  FACTS,
  outcomes,
  setStage,
  type Stage,
  type StepResult,
} from './stage.ts';

// The configuration file, from where it stands in a repository to what it changes in a run.

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterEach(() => stage.reset());
afterAll(() => stage.close());

const commit = async (text: string): Promise<string> => stage.github.asHuman().commit(FILE, text);

describe('a file that is checked out', () => {
  test('lowers a severity, for gate and report alike', async () => {
    stage.account.change(FINDING);
    const inputs = { 'fail-on': 'medium', issue: 'never' };
    expectFound(await stage.run({ inputs, files: CHECKOUT }));
    const result = await stage.run(checkedOut(LOWERED, { inputs }));
    expect(result.exitCode).toBe(0);
    expect(verdict(result)).toMatchObject({ outcome: 'fail', severity: 'low' });
    expect(asked(result)).toEqual([]);
  });

  test('may hold an exception, with which the gate holds and there is no issue', async () => {
    stage.account.change(FINDING);
    const result = await stage.run(
      checkedOut(`${LOWERED}${EXCEPTED}`, { inputs: { 'fail-on': 'low' } }),
    );
    expectAccepted(result);
    expect(verdict(result)?.severity).toBe('low');
    expect(result.writes).toEqual([]);
    expect(await stage.github.issues()).toEqual([]);
  });

  test('does not cover another finding, nor another account', async () => {
    stage.account.change({ ...FINDING, groups: 0 });
    const result = await stage.run(checkedOut(EXCEPTED));
    expect(result.exitCode).toBe(1);
    expect(changes(result)).toEqual([`accepted ${CHECK}`, 'regression iam-groups']);
    stage.account.change({ groups: 1 });
    expectFound(await stage.run(checkedOut(EXCEPTED.replace(ACCOUNT, '999999999999'))));
  });

  test('may hold an attestation, which passes with the name and the days', async () => {
    const on = dayFromNow(-10);
    const expires = dayFromNow(200);
    const text = `attestations:
  - practice: break-glass
    by: '@mona'
    on: ${on}
    expires: ${expires}
`;
    const result = await stage.run(checkedOut(text));
    expect(result.exitCode).toBe(0);
    expect(outcomes(result)).toMatchObject({
      'attest-break-glass': 'pass',
      'attest-recovery-tested': 'manual',
    });
    const reason = verdict(result, 'attest-break-glass')?.reason ?? '';
    expect(reason).toContain(`attested by @mona on ${on}, until ${expires}.`);
    // Named, and not called.
    expect(result.summary).toContain(`@\u2060mona`);
    expect(result.report?.counts.manual).toBe(6);
  });

  test('that is not there is no matter', async () => {
    const result = await stage.run({ files: CHECKOUT });
    expect(result.exitCode).toBe(0);
    expect(warnings(result)).toEqual([]);
    expect(asked(result)).toEqual([]);
  });

  test('that is not there and was named is a warning', async () => {
    const inputs = { 'config-file': 'guard.yml' };
    const result = await stage.run({ inputs, files: CHECKOUT });
    expect(result.exitCode).toBe(0);
    expect(warnings(result)).toEqual([
      'There is no guard.yml, which config-file names: the defaults count.',
    ]);
  });

  test('is another one where an input names it', async () => {
    stage.account.change(FINDING);
    const files = { ...CHECKOUT, [FILE]: BROKEN, 'security/guard.yml': EXCEPTED };
    expectAccepted(await stage.run({ files, inputs: { 'config-file': 'security/guard.yml' } }));
  });
});

describe('a file that is not checked out', () => {
  test('counts as it stands on the default branch', async () => {
    stage.account.change(FINDING);
    await commit(EXCEPTED);
    const result = await stage.run();
    expectAccepted(result);
    const path = `/repos/acme/guard/contents/${FILE}`;
    expect(asked(result)).toEqual([{ path, status: 200 }]);
  });

  test('that is not there is no matter either', async () => {
    const result = await stage.run();
    expect(result.exitCode).toBe(0);
    expect(asked(result)).toMatchObject([{ status: 404 }]);
    expect(warnings(result)).toEqual([]);
  });

  test('and may not be asked for lets the run go on, which says what it does without', async () => {
    stage.account.change(FINDING);
    await commit(EXCEPTED);
    stage.github.fault({ path: /\/contents\//, ...failures.notAccessible('contents=read') });
    const result = await stage.run();
    expectFound(result);
    const said = warnings(result).filter((text) => text.includes(FILE));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^Could not read .*"contents: read".*what it says does not count\.$/);
  });

  test.each([
    ['out of order', failures.serverError(502)],
    ['dropped', failures.dropped()],
  ])(
    'and cannot be asked for (%s) stops the run, for nothing is judged without its exceptions',
    async (_, fault) => {
      stage.account.change(FINDING);
      await commit(EXCEPTED);
      stage.github.fault({ path: /\/contents\//, ...fault });
      expectStopped(await stage.run(), `Could not read ${FILE}`, 'exceptions');
    },
  );
});

describe.each([
  ['a pull request', pullRequest],
  ['a merge group', mergeGroup],
])('%s', (_, eventFor) => {
  /** What the proposal checks out, on top of this base. */
  const propose = async (baseSha: string, head: string): Promise<StepResult> => {
    const event = eventFor({ ...FACTS, baseSha });
    return stage.run(checkedOut(head, { event, inputs: { 'fail-on': 'medium' } }));
  };

  test('is judged by the file of its base, whatever it makes of it', async () => {
    stage.account.change(FINDING);
    const baseSha = await commit(EXCEPTED);
    // Meanwhile the default branch has gone on.
    await commit(BROKEN);
    const result = await propose(baseSha, LOWERED);
    expectAccepted(result);
    expect(asked(result)).toMatchObject([{ ref: baseSha, status: 200 }]);
    expect(result.writes).toEqual([]);
  });

  test('does not excuse itself', async () => {
    stage.account.change(FINDING);
    const baseSha = await commit('password-policy: { minimum-length: 10 }\n');
    expectFound(await propose(baseSha, EXCEPTED));
  });

  test('does not bring the file that lets it pass, where its base has none', async () => {
    stage.account.change(FINDING);
    const baseSha = await stage.github.asHuman().commit('README.md', '# Guard\n');
    expectFound(await propose(baseSha, EXCEPTED));
  });

  test('is stopped by a broken base, and told which commit it is', async () => {
    const baseSha = await commit(BROKEN);
    expectStopped(
      await propose(baseSha, EXCEPTED),
      `${FILE} of base commit ${baseSha.slice(0, 7)} has `,
    );
  });
});

describe('a broken file', () => {
  test('stops the run with every error and its line, and nothing is written', async () => {
    stage.account.change(FINDING);
    const result = await stage.run(checkedOut(BROKEN));
    expectStopped(
      result,
      `${FILE} has 5 errors: `,
      'line 2: ',
      'did you mean "root-mfa"?',
      'line 3: ',
      'line 6: ',
      'line 9: ',
      'line 10: ',
    );
    expect(await stage.github.issues()).toEqual([]);
    expect(result.summary).toContain('The audit could not run');
    expect(result.annotations.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  test('leaves an open issue as it is', async () => {
    stage.account.change(FINDING);
    await stage.run({ files: CHECKOUT });
    const before = await stage.issue();
    stage.account.change({ virtualMfaDevices: [] });
    expectStopped(await stage.run(checkedOut('severity: [')), FILE, 'line 1');
    expect(await stage.issue()).toEqual(before);
  });
});
