import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Audited } from '../../../src/audit/audited.ts';
import { mergeReports } from '../../../src/audit/merge/read.ts';
import { checkIds } from '../../../src/checks/index.ts';
import { version } from '../../../src/model/version.ts';

const NOW = new Date('2026-11-22T06:00:00Z');
const [A, B, C] = ['111111111111', '222222222222', '333333333333'];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'root-guard-reports-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const verdict = (check: string, outcome = 'pass') => ({
  check,
  outcome,
  severity: 'critical',
  reason: 'As it is.',
  facts: {},
});

const account = (id: string, checks: readonly string[] = ['root-mfa', 'root-access-key']) => ({
  id,
  partition: 'aws',
  kind: 'member',
  verdicts: checks.map((check) => verdict(check)),
});

const report = (accounts: readonly object[], parts: object = {}): object => ({
  schemaVersion: 1,
  tool: { name: 'aws-root-guard', version },
  generatedAt: '2026-11-22T05:00:00.000Z',
  accounts,
  ...parts,
});

const merged = async (
  reports: readonly object[],
  accountIds: readonly string[] = [],
  wanted: readonly string[] = ['root-mfa', 'root-access-key'],
): Promise<Audited> => {
  await Promise.all(
    reports.map(async (each, index) =>
      writeFile(join(folder, `${String(index)}.json`), JSON.stringify(each)),
    ),
  );
  return mergeReports({ patterns: [join(folder, '*.json')], accountIds }, wanted, NOW);
};

const part = (index: number, count: number, scope = 'o-abc') => ({ scope, part: { index, count } });

describe('reports merged', () => {
  test('are whole where nothing is missing', async () => {
    const audited = await merged([
      report([account(A)], part(1, 2)),
      report([account(B)], part(2, 2)),
    ]);
    expect(audited).toMatchObject({ missing: [], isWhole: true, scope: 'o-abc', warnings: [] });
    expect(audited.accounts.map(({ account: { id } }) => id)).toEqual([A, B]);
  });

  test.each<[what: string, reports: readonly object[], said: RegExp]>([
    [
      'a part',
      [report([account(A)], part(1, 3)), report([account(B)], part(3, 3))],
      /^No report came of part 2\/3\.$/,
    ],
    [
      'parts of each of two organisations',
      [report([account(A)], part(1, 2)), report([account(B)], part(2, 2, 'o-xyz'))],
      /^No report came of part 2\/2, 1\/2\.$/,
    ],
    [
      'one organisation for all',
      [report([account(A)], part(1, 1)), report([account(B)], part(1, 1, 'o-xyz'))],
      /^The reports are of several organisations: o-abc, o-xyz\.$/,
    ],
    [
      'every verdict on an account',
      [report([account(A), account(B, [])])],
      /^No report judges 222222222222 by every check/,
    ],
    [
      'a check in one account',
      [report([account(A), account(B, ['root-mfa'])])],
      /^No report judges 222222222222 by every check/,
    ],
    [
      'what the report says it lacks',
      [report([account(A)], { missing: ['No report came of part 9/9.'] })],
      /9\/9/,
    ],
    [
      'what is remembered as failing',
      [report([account(A)], { unjudged: [{ account: A, check: 'root-mfa' }] })],
      /^What is remembered as failing was not judged again/,
    ],
    [
      'a date that has come',
      [report([account(A)], { generatedAt: '2027-01-01T00:00:00Z' })],
      /^Dated in the future/,
    ],
  ])('say aloud that they lack %s', async (_what, reports, said) => {
    const { missing, isWhole } = await merged(reports);
    expect(missing).toEqual(expect.arrayContaining([expect.stringMatching(said)]));
    expect(isWhole).toBe(false);
  });

  test('take it that what is judged once is judged in one account', async () => {
    const own = account(C, ['org-root-management', 'audit-identity']);
    expect((await merged([report([account(A), own])], [], checkIds)).missing).toEqual([]);
  });

  test('need no more than that, where nothing else was asked for', async () => {
    const own = account(C, ['org-root-management']);
    const others = { ...part(2, 2), skipped: [] };
    const wanted = ['org-root-management'];
    const audited = await merged(
      [report([own], part(1, 2)), report([account(A, []), account(B, [])], others)],
      [],
      wanted,
    );
    expect(audited).toMatchObject({ missing: [], warnings: [] });
  });

  test('say what no report judges by', async () => {
    const { warnings } = await merged([report([account(A)])], [], ['root-mfa', 'iam-groups']);
    expect(warnings).toEqual([
      'No report judges by iam-groups; where that is meant, give this step the same checks as the audits.',
    ]);
  });

  test('keep an account’s name where the newest does not tell it', async () => {
    const early = { ...part(2, 2), generatedAt: '2026-11-22T04:00:00.000Z' };
    const audited = await merged([
      report([{ ...account(A), name: 'prod' }], early),
      report([account(A)], part(1, 2)),
    ]);
    expect(audited.accounts[0]?.alias).toBe('prod');
    expect(audited.names.get(A)).toBe('prod');
  });

  test('go on in the same tracker, whichever of them arrived', async () => {
    const one = report([account(A)], { scope: A });
    expect((await merged([one], [A, B])).scope).toBe('reports');
    expect((await merged([one, report([account(B)], { scope: B })], [A, B])).scope).toBe('reports');
    expect((await merged([one])).scope).toBe('reports');
  });

  test('say that another version wrote them all', async () => {
    const { warnings } = await merged([report([account(A)], { tool: { version: '0.9.0' } })]);
    expect(warnings).toEqual([
      `The reports were written by version 0.9.0 of this tool; this is ${version}.`,
    ]);
  });

  test('know their partition where the first holds no account', async () => {
    const gov = { ...account(A), partition: 'aws-us-gov' };
    expect(await merged([report([], part(1, 2)), report([gov], part(2, 2))])).toMatchObject({
      partition: 'aws-us-gov',
    });
  });
});

describe('who was left out', () => {
  const early = { generatedAt: '2026-11-22T04:00:00.000Z' };
  const left = (parts: object = {}): object => ({ skipped: [{ id: A, why: 'so', ...parts }] });

  test('by its name alone is told on, for memory may know that it was audited', async () => {
    const { skipped } = await merged([report([account(B)], left({ byName: true }))]);
    expect(skipped).toEqual([{ id: A, why: 'so', mayReturn: true, byName: true }]);
  });

  test.each([
    ['by choice', { mayReturn: true }, true],
    ['because it is closed', { mayReturn: false }, false],
    ['as an older version tells it', {}, true],
  ])('%s', async (_, parts, mayReturn) => {
    const { skipped } = await merged([report([account(B)], left(parts))]);
    expect(skipped).toEqual([{ id: A, why: 'so', mayReturn }]);
  });

  test('no report says of who is judged by another, and nobody is both left out and judged', async () => {
    const judges = (parts: object = {}): object => report([account(A), account(B)], parts);
    const skips = (parts: object = {}): object => report([account(B)], { ...left(), ...parts });
    const later = await merged([judges(early), skips()]);
    expect([later.accounts.length, later.skipped.length]).toEqual([2, 0]);
    const earlier = await merged([judges(), skips(early)]);
    expect([earlier.accounts.length, earlier.skipped.length]).toEqual([2, 0]);
  });

  // The caller's own account stands for the organisation in one part, and is left out in another.
  test.each([
    ['older', early, {}],
    ['newer', {}, early],
  ])('what is judged once counts where its report is the %s one', async (_, first, second) => {
    const once = { ...verdict('org-root-management', 'fail') };
    const own = { ...account(A, ['root-mfa']), verdicts: [verdict('root-mfa', 'fail'), once] };
    const all = await merged(
      [
        report([own], { ...part(1, 2), ...first }),
        report([account(B, ['root-mfa'])], { ...part(2, 2), ...left(), ...second }),
      ],
      [],
      ['root-mfa', 'org-root-management'],
    );
    const kept = all.accounts.find(({ account: { id } }) => id === A)?.verdicts ?? [];
    expect(kept).toContainEqual(expect.objectContaining({ outcome: 'fail' }));
    expect(kept.map(({ check }) => check.id)).toEqual(['root-mfa', 'org-root-management']);
    expect(all.skipped).toEqual([]);
  });

  test('an account is still left out where nothing but what is judged once comes of it', async () => {
    const own = account(A, ['org-root-management']);
    const all = await merged(
      [report([own], { ...part(1, 2), ...left() }), report([account(B, ['root-mfa'])], part(2, 2))],
      [],
      ['root-mfa', 'org-root-management'],
    );
    expect(all.accounts.map(({ account: { id } }) => id)).toEqual([A, B]);
    expect(all.skipped.map(({ id }) => id)).toEqual([A]);
  });
});

test('of more reports than are read, it is said that there are more', async () => {
  const many = Array.from({ length: 10_001 }, () => report([account(A)]));
  expect((await merged(many.slice(1))).missing).toEqual([]);
  const audited = await merged(many);
  expect(audited.missing).toEqual([
    'There are more than 10000 reports; no more than these were read.',
  ]);
  expect(audited.isWhole).toBe(false);
});

test('what several reports lack is said once', async () => {
  const lacking = { missing: ['Nobody is called prdo.'] };
  const { missing } = await merged([
    report([account(A)], { ...part(1, 2), ...lacking }),
    report([account(B)], { ...part(2, 2), ...lacking }),
  ]);
  expect(missing).toEqual(['Nobody is called prdo.']);
});

test('what was audited beside one organisation goes on in that one’s tracker', async () => {
  const audited = await merged([
    report([account(A)], part(1, 1)),
    report([account(B)], { scope: B }),
  ]);
  expect(audited.scope).toBe('o-abc');
});

test('what a root session could not be asked is told on', async () => {
  const { accounts } = await merged([
    report([{ ...account(A), verdicts: [verdict('root-mfa', 'not-checked')] }]),
    report([{ ...account(B), verdicts: [verdict('root-mfa', 'not-applicable')] }]),
  ]);
  expect(accounts.map(({ verdicts }) => verdicts[0]?.outcome)).toEqual([
    'not-checked',
    'not-applicable',
  ]);
});

test('who is not in a list, or has no report of its own, was not seen to be gone', async () => {
  const list = (index: number) => part(index, 2, `accounts-of-${C}`);
  for (const reports of [
    [report([account(A)], list(1)), report([account(B)], list(2))],
    [report([account(A)], { scope: A }), report([account(B)], { scope: B })],
    [report([account(A)])],
  ]) {
    expect(await merged(reports)).toMatchObject({ missing: [], isWhole: false });
  }
});

test('accounts beside an organisation that nobody named are told, for nobody would miss their reports', async () => {
  const reports = [report([account(A)], part(1, 1)), report([account(B)], { scope: B })];
  expect((await merged(reports)).warnings).toEqual([
    expect.stringContaining(`there are reports of ${B}: name these accounts in the input accounts`),
  ]);
  expect((await merged(reports, [B])).warnings).toEqual([]);
});

describe('a report from elsewhere', () => {
  const bad = '```\n# <img src=x>';
  test.each<[string, object]>([
    ['the version', { tool: { version: bad } }],
    ['a check', { accounts: [{ ...account(A), verdicts: [verdict(bad)] }] }],
    [
      'a permission',
      {
        accounts: [
          { ...account(A), verdicts: [{ ...verdict('root-mfa'), missingPermissions: [bad] }] },
        ],
      },
    ],
    [
      'an exposure',
      {
        accounts: [
          { ...account(A), verdicts: [{ ...verdict('root-mfa'), exposure: { [bad]: 1 } }] },
        ],
      },
    ],
    ['an account that is left out', { skipped: [{ id: bad, why: 'so' }] }],
    ['a number of parts that nobody could list', part(1, 1e9)],
    [
      'a reason without end',
      {
        accounts: [
          { ...account(A), verdicts: [{ ...verdict('root-mfa'), reason: 'x'.repeat(1e5) }] },
        ],
      },
    ],
    [
      'a fact whose name has no end',
      {
        accounts: [
          {
            ...account(A),
            verdicts: [{ ...verdict('root-mfa'), facts: { ['x'.repeat(1e5)]: 1 } }],
          },
        ],
      },
    ],
  ])('is not read where it names %s that is none', async (_, parts) => {
    const { missing } = await merged([report([account(B)]), report([account(A)], parts)]);
    expect(missing).toEqual([
      expect.stringMatching(/1\.json (is none of this tool|shows no full account ids)/),
    ]);
  });

  test('may have been judged by another configuration file, and that is said', async () => {
    const by = (sha256: string) => ({ configuration: { path: 'x', state: 'read', sha256 } });
    const two = [report([account(A)], by('aa')), report([account(B)], by('bb'))];
    expect((await merged(two)).warnings).toEqual([
      'The reports were judged by different versions of the configuration file.',
    ]);
    const same = [report([account(A)], by('aa')), report([account(B)], by('aa'))];
    expect((await merged(same)).warnings).toEqual([]);
  });
});

describe('two reports that judge one account', () => {
  const at = (minute: number) => ({
    generatedAt: new Date(Date.parse('2026-11-22T05:00:00Z') + minute * 60_000).toISOString(),
  });
  const says = (outcome: string, parts: object = {}, minute = 0): object =>
    report(
      [{ ...account(A), verdicts: [{ ...verdict('root-mfa', outcome), ...parts }] }],
      at(minute),
    );
  const together = async (...reports: readonly object[]) => {
    const { accounts } = await merged(reports, [], ['root-mfa']);
    return accounts[0]?.verdicts[0];
  };

  test.each([
    ['the newer one a minute in the future', 0, 1],
    ['the newer one days in the future', 0, 10_000],
    ['at the same time', 0, 0],
    ['the older one first', -60, 0],
  ])('and contradict each other leave it unknown, both named: %s', async (_, first, second) => {
    for (const [one, other] of [
      ['fail', 'pass'],
      ['pass', 'fail'],
    ] as const) {
      // A report from the far future that finds nothing is not heard at all.
      const isUnheard = second > 5 && other === 'pass';
      const found = await together(says(one, {}, first), says(other, {}, second));
      expect(found?.outcome).toBe(isUnheard ? 'fail' : 'unknown');
      if (isUnheard) continue;
      expect(found?.reason).toContain('The reports contradict each other: ');
      expect(found?.reason).toContain(`0.json says ${one}`);
      expect(found?.reason).toContain(`1.json says ${other}`);
      expect(found?.exposure).toEqual({});
    }
  });

  test('a report from the future is told, whatever it says', async () => {
    const { missing } = await merged([says('pass'), says('pass', {}, 10_000)], [], ['root-mfa']);
    expect(missing).toEqual([
      expect.stringMatching(
        /^Dated in the future, so what they say overrules no other report: .*1\.json\.$/,
      ),
    ]);
  });

  test('one that could read it settles what the older one could not, and the newer one does not', async () => {
    expect((await together(says('unknown', {}, -1), says('pass')))?.outcome).toBe('pass');
    expect((await together(says('pass', {}, -1), says('unknown')))?.outcome).toBe('unknown');
  });

  test('a finding is a finding, whatever another could not read or not ask', async () => {
    const silent = [says('unknown', {}, 1), says('not-checked', {}, 1)];
    for (const other of silent) {
      expect((await together(says('fail'), other))?.outcome).toBe('fail');
      expect((await together(other, says('fail', {}, 2)))?.outcome).toBe('fail');
    }
  });

  test('the worst of two findings counts', async () => {
    const big = { severity: 'critical', exposure: { keys: 2, used: 0 } };
    const small = { severity: 'low', exposure: { keys: 1, used: 9 } };
    for (const order of [
      [says('fail', big), says('fail', small, 1)],
      [says('fail', small), says('fail', big, 1)],
    ]) {
      expect(await together(...order)).toMatchObject({
        severity: 'critical',
        exposure: { keys: 2, used: 9 },
      });
    }
  });
});
