import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../src/model/check.ts';
import { fail, pass, unreadable } from '../../src/model/judgement.ts';
import { completeReadings } from './evidence.ts';
import { MEMBER, policiesOf, STANDALONE } from './organization.ts';
import { defaultSettings, type Settings } from '../../src/model/settings.ts';
import type { Evidence, Readings } from '../../src/model/evidence.ts';
import { judge } from '../../src/checks/judge.ts';
import type { Reading } from '../../src/model/reading.ts';
import { ACCOUNT, aCheck, NOW } from '../posture/verdicts.ts';

const known = <Value>(value: Value, asOf: string): Reading<Value> => ({
  state: 'known',
  value,
  asOf: new Date(asOf),
});

const evidence: Evidence = {
  account: { id: ACCOUNT, partition: 'aws', kind: 'unknown' },
  caller: { arn: `arn:aws:sts::${ACCOUNT}:assumed-role/audit/x`, credentials: 'temporary' },
  readings: completeReadings({
    'account-summary': known({}, '2026-11-21T09:12:00Z'),
    'credential-report': known({ root: 'missing', notRenewed: undefined }, '2026-11-21T06:00:00Z'),
    'account-alias': known({ alias: 'acme' }, '2026-11-21T09:12:00Z'),
  }),
};

const judged = (...checks: readonly Check[]) => judge(evidence, checks, defaultSettings, NOW);

test('a check that throws is unknown, and the others are judged all the same', () => {
  const broken = aCheck('broken', {
    judge: () => {
      throw new TypeError(`no such thing in ${ACCOUNT}`);
    },
  });
  const { verdicts } = judged(broken, aCheck('sound', { judge: () => pass('Fine.') }));
  expect(verdicts.map(({ outcome }) => outcome)).toEqual(['unknown', 'pass']);
  expect(verdicts[0]?.reason).toBe('The check itself failed (TypeError). Please report this.');
});

test.each<[string, Check, string]>([
  ['the check’s severity stands', aCheck('a', { judge: () => fail('Bad.') }), 'high'],
  [
    'a verdict may lower it',
    aCheck('a', { judge: () => fail('Bad.', { severity: 'low' }) }),
    'low',
  ],
])('%s', (_sentence, check, severity) => {
  expect(judged(check).verdicts[0]?.severity).toBe(severity);
});

describe('a severity that a service control policy eases', () => {
  const check = aCheck('root-mfa', { isEasedByDenial: true, judge: () => fail('Bad.') });
  const settings = {
    ...defaultSettings,
    severitiesWhereRootIsDenied: { 'root-mfa': 'low' },
  } as const;
  const ALL = { root: 'all', leavesOpen: [] } as const;
  const denying = policiesOf({ elsewhere: ALL, accounts: {} });

  test.each<[string, Partial<Readings>, Check, Settings, string]>([
    ['is eased', { ...MEMBER, 'service-control-policies': denying }, check, settings, 'low'],
    ['is not eased where none denies', STANDALONE, check, settings, 'high'],
    ['is not eased where that cannot be told', {}, check, settings, 'high'],
    ['is not eased unless the configuration says so', {}, check, defaultSettings, 'high'],
    ['is that of what fails', {}, { ...check, judge: () => pass('Fine.') }, settings, 'high'],
  ])('%s', (_sentence, readings, of, by, severity) => {
    const whole = { ...evidence, readings: completeReadings(readings) };
    const [verdict] = judge(whole, [of], by, NOW).verdicts;
    expect(verdict?.severity).toBe(severity);
  });
});

test('a verdict names the sources that were read, oldest first', () => {
  const check = aCheck('a', {
    sources: ['account-summary', 'virtual-mfa-devices', 'credential-report'],
    judge: () => pass('Fine.'),
  });
  expect(judged(check).verdicts[0]?.evidence).toEqual([
    { source: 'credential-report', asOf: new Date('2026-11-21T06:00:00Z') },
    { source: 'account-summary', asOf: NOW },
  ]);
});

test('a posture bears the alias and the report’s time', () => {
  expect(judged()).toMatchObject({
    alias: 'acme',
    reportGeneratedAt: new Date('2026-11-21T06:00:00Z'),
  });
});

describe('what this way into the account cannot ask', () => {
  const NOT_OFFERED = 'A root session cannot ask for this.';
  const notOffered = {
    state: 'unavailable',
    cause: 'not-offered',
    reason: NOT_OFFERED,
  } as const;
  const refused = { state: 'unavailable', cause: 'denied', reason: 'Refused.' } as const;
  const check = aCheck('a', {
    sources: ['account-summary', 'password-policy'],
    judge: ({ readings: { 'account-summary': summary, 'password-policy': policy } }) => {
      if (summary.state === 'known' && summary.value['Users'] === 0) return pass('Nobody.');
      return policy.state === 'known' ? pass('Fine.') : unreadable(policy);
    },
  });

  test.each([
    ['is not checked', known({}, '2026-11-21T09:12:00Z'), notOffered, 'not-checked'],
    ['nor where something else is refused as well', refused, notOffered, 'not-checked'],
    ['but what is refused is unknown', notOffered, refused, 'unknown'],
    [
      'and what can be told is told',
      known({ Users: 0 }, '2026-11-21T09:12:00Z'),
      notOffered,
      'pass',
    ],
  ])('%s', (_sentence, summary, policy, outcome) => {
    const readings = completeReadings({ 'account-summary': summary, 'password-policy': policy });
    const { verdicts } = judge({ ...evidence, readings }, [check], defaultSettings, NOW);
    expect(verdicts[0]?.outcome).toBe(outcome);
    if (outcome === 'not-checked') expect(verdicts[0]?.reason).toBe(NOT_OFFERED);
  });
});
