import { readdirSync } from 'node:fs';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { AccountScenario, CompleteScenario } from '../../sandbox/aws/scenario.ts';
import { completeScenario, loadScenario } from '../../sandbox/aws/scenario.ts';
import type { AccountHandle, SandboxAws } from '../../sandbox/aws/server.ts';
import { startAws } from '../../sandbox/aws/server.ts';
import { matchesWildcard } from '../../sandbox/aws/wildcard.ts';

const ID = '123456789012';
const NOW = new Date('2026-11-21T12:00:00Z');

const complete = (scenario: Omit<AccountScenario, 'id'>): CompleteScenario =>
  completeScenario({ id: ID, ...scenario }, NOW);

describe('a scenario', () => {
  test('that says nothing is an account in good order', () => {
    expect(complete({})).toMatchObject({
      partition: 'aws',
      root: { mfaActive: true, keys: [], certificates: [] },
      passwordPolicy: { MinimumPasswordLength: 14, PasswordReusePrevention: 24 },
      credentialReport: { state: 'ready', generatedTime: '2026-11-21T12:00:00Z' },
      denials: [],
      faults: {},
    });
  });

  test('is complete once completed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...scenarioNames().map(loadScenario)),
        fc.date({ noInvalidDate: true }),
        (scenario, later) => {
          const once = completeScenario(scenario, NOW);
          expect(completeScenario(once, later)).toEqual(once);
        },
      ),
    );
  });

  test.each([
    ['2026-01-02T03:04:05+01:00', '2026-01-02T02:04:05Z'],
    [{ daysAgo: 200 }, '2026-05-05T12:00:00Z'],
    [{ hoursAgo: 1, minutesAgo: 1, secondsAgo: 1 }, '2026-11-21T10:58:59Z'],
    [{ daysAgo: -1 }, '2026-11-22T12:00:00Z'],
  ])('may give a date as %j', (creationTime, expected) => {
    expect(complete({ root: { creationTime } }).root?.creationTime).toBe(expected);
  });

  test.each([
    [{ id: '123' }, 'twelve digits'],
    [{ id: ID, roots: {} }, 'roots'],
    [{ id: ID, root: { creationTime: 'yesterday' } }, 'root.creationTime'],
    [{ id: ID, throttles: { GetAccountSummary: 1 } }, 'throttles'],
    [{ id: ID, faults: { 'iam:GetUser': { status: 200, code: 'X' } } }, 'faults'],
    [{ id: ID, credentialReport: { rootCells: { nonsense: 'x' } } }, 'rootCells'],
  ])('of %j is refused', (scenario, message) => {
    expect(() => completeScenario(scenario, NOW)).toThrow(message);
  });
});

describe('the scenario file', () => {
  test.each(scenarioNames())('of the name %s is a scenario, with an id of its own', (name) => {
    const { id } = completeScenario(loadScenario(name), NOW);
    const others = scenarioNames().filter((other) => other !== name);
    expect(others.map((other) => loadScenario(other).id)).not.toContain(id);
  });

  test('has to be there', () => {
    expect(() => loadScenario('nobody')).toThrow('nobody.json');
  });
});

describe('a change', () => {
  let aws: SandboxAws;
  let account: AccountHandle;
  let now: Date;

  beforeEach(async () => {
    now = NOW;
    aws = await startAws({
      accounts: [{ id: ID, root: { keys: [{}] }, throttles: { 'iam:GetUser': 3 } }],
      clock: () => now,
    });
    account = aws.account(ID);
  });

  afterEach(() => aws.close());

  test('merges objects, replaces lists, and counts relative dates from its own time', () => {
    now = new Date('2026-11-30T12:00:00Z');
    account.change({ root: { keys: [], password: { lastUsed: { minutesAgo: 5 } } } });
    expect(account.scenario.root).toMatchObject({
      creationTime: '2022-10-13T12:00:00Z',
      password: { enabled: true, lastUsed: '2026-11-30T11:55:00Z' },
      keys: [],
    });
  });

  test('knows null as a value and undefined as "as it would be"', () => {
    account.change({ root: null, passwordPolicy: null, throttles: { 'iam:GetUser': undefined } });
    expect(account.scenario).toMatchObject({ root: null, passwordPolicy: null, throttles: {} });
    account.change({ root: undefined });
    expect(account.scenario.root?.mfaActive).toBe(true);
    account.change({ root: null });
    account.change({ root: { mfaActive: false } });
    expect(account.scenario.root).toMatchObject({ mfaActive: false, keys: [] });
  });

  test('that is wrong changes nothing', () => {
    const before = account.scenario;
    expect(() => account.change({ id: '210987654321' })).toThrow('cannot become');
    expect(() => account.change({ groups: -1 })).toThrow('groups');
    expect(account.scenario).toBe(before);
  });

  test('may be of everything', () => {
    account.replace({ ...loadScenario('exposed'), id: ID });
    expect(account.scenario).toMatchObject({ passwordPolicy: null, throttles: {} });
  });
});

test.each([
  ['repo:acme/*', 'repo:acme/infra:ref:refs/heads/main', true],
  ['repo:acme/*', 'repo:acme-evil/infra', false],
  ['repo:acme/infra:*:main', 'repo:acme/infra:environment:main', true],
  ['a.c', 'abc', false],
  ['a?c', 'abc', true],
  ['(a+)*', '(a+)(', true],
])('the pattern %s matches the text %s: %j', (pattern, text, expected) => {
  expect(matchesWildcard(pattern, text)).toBe(expected);
});

function scenarioNames(): string[] {
  const directory = new URL('../../sandbox/aws/scenarios/', import.meta.url);
  return readdirSync(directory).map((file) => file.replace(/\.json$/, ''));
}
