import type { RootFinding, RootFindings } from '../../src/aws/sources/guardduty-findings.ts';
import { guardDutyRootFinding } from '../../src/checks/guardduty-root-finding.ts';
import type { Unavailable } from '../../src/model/reading.ts';
import { denied, known, throttled, type EvidenceParts } from './evidence.ts';
import { expect, test } from '@jest/globals';
import { defaultSettings } from '../../src/model/settings.ts';
import { ACCOUNT_ID } from '../sandbox/credential-report-csv.ts';
import { evidence, NOW } from './evidence.ts';
import { describeCheck } from './cases.ts';

const NONE: RootFindings = { findings: [], isComplete: true };

const USE = 'Policy:IAMUser/RootCredentialUsage';

const finding = (lastSeen?: string, parts: Partial<RootFinding> = {}): RootFinding => ({
  accountId: ACCOUNT_ID,
  type: USE,
  severity: 2,
  lastSeen: lastSeen === undefined ? undefined : new Date(lastSeen),
  ...parts,
});

const found = (...findings: readonly RootFinding[]): RootFindings => ({
  findings,
  isComplete: true,
});

const given = (
  regions: Readonly<Record<string, RootFindings | 'off' | Unavailable>>,
): EvidenceParts => ({
  readings: {
    'guardduty-findings': known(
      Object.entries(regions).map(([region, said]) => ({
        region,
        reading: typeof said === 'object' && 'state' in said ? said : known(said),
      })),
    ),
  },
});

const AT = '2026-11-20T09:12:00Z';
const SECONDS = Date.parse(AT) / 1000;

describeCheck(guardDutyRootFinding, [
  {
    name: 'none',
    given: given({ 'us-east-1': NONE }),
    outcome: 'pass',
    reason: 'GuardDuty has no open finding on root in us-east-1.',
  },
  {
    name: 'none where it is on, and off elsewhere',
    given: given({ 'us-east-1': NONE, 'eu-west-1': 'off' }),
    outcome: 'pass',
    reason: 'no open finding on root in us-east-1.',
  },
  {
    name: 'one',
    given: given({ 'us-east-1': found(finding(AT)) }),
    outcome: 'fail',
    reason:
      'GuardDuty has 1 open finding on root, of severity Low, in us-east-1, last seen on 2026-11-20 09:12 UTC.',
    exposure: { 'findings:us-east-1': 1, 'lastSeen:us-east-1': SECONDS },
    facts: { findings: 1, regions: 'us-east-1', lastSeenAt: '2026-11-20T09:12:00.000Z' },
  },
  {
    name: 'several, here and there, and one Region is denied',
    given: given({
      'us-east-1': found(finding('2026-11-01T08:00:00Z')),
      'eu-west-1': found(finding('2026-11-03T08:00:00Z', { severity: 5 }), finding(AT)),
      'eu-north-1': denied('guardduty:ListFindings'),
      'eu-south-1': NONE,
    }),
    outcome: 'fail',
    reason:
      '3 open findings on root, of severity Medium at most, in us-east-1 and eu-west-1, last seen on 2026-11-20 09:12 UTC.',
    note: 'findings in eu-north-1 could not be read',
    exposure: {
      'findings:us-east-1': 1,
      'findings:eu-west-1': 2,
      'findings:eu-north-1': null,
      'findings:eu-south-1': 0,
      'lastSeen:us-east-1': Date.parse('2026-11-01T08:00:00Z') / 1000,
      'lastSeen:eu-west-1': SECONDS,
      'lastSeen:eu-north-1': null,
      'lastSeen:eu-south-1': 0,
    },
  },
  {
    name: 'one that does not say when',
    given: given({ 'us-east-1': found(finding()) }),
    outcome: 'fail',
    reason: 'GuardDuty has 1 open finding on root, of severity Low, in us-east-1.',
    exposure: { 'findings:us-east-1': 1, 'lastSeen:us-east-1': null },
    facts: { lastSeenAt: null },
  },
  {
    name: 'an attack sequence of which a member is the victim, in the administrator’s account',
    given: given({
      'us-east-1': found(
        finding(AT, {
          accountId: '111122223333',
          type: 'AttackSequence:IAM/CompromisedCredentials',
          severity: 9,
        }),
      ),
    }),
    outcome: 'fail',
    reason:
      'GuardDuty has 1 open finding on root of the account 111122223333, of severity Critical, in us-east-1, last seen',
    exposure: { 'findings:us-east-1': 1, 'lastSeen:us-east-1': SECONDS },
    facts: { worstSeverity: 9 },
  },
  {
    name: 'its own and those of members',
    given: given({
      'us-east-1': found(
        finding(AT),
        finding(AT, { accountId: '111122223333', severity: 8 }),
        finding(AT, { accountId: '222233334444', severity: undefined }),
      ),
    }),
    outcome: 'fail',
    reason:
      /3 open findings on root of the accounts 111122223333, .* and .*, of severity High at most,/,
    exposure: { 'findings:us-east-1': 3, 'lastSeen:us-east-1': SECONDS },
  },
  {
    name: 'more than could be listed',
    given: given({ 'us-east-1': { ...found(finding(AT)), isComplete: false } }),
    outcome: 'fail',
    reason: 'GuardDuty has at least 1 open finding on root,',
    exposure: { 'findings:us-east-1': 1, 'lastSeen:us-east-1': SECONDS },
  },
  {
    name: 'GuardDuty is off everywhere',
    given: given({ 'us-east-1': 'off', 'eu-west-1': 'off' }),
    outcome: 'not-applicable',
    reason: 'GuardDuty is off in us-east-1 and eu-west-1.',
  },
  {
    name: 'off in one, and the other is denied',
    given: given({ 'us-east-1': denied('guardduty:ListFindings'), 'eu-west-1': 'off' }),
    outcome: 'unknown',
    reason:
      'GuardDuty’s findings in us-east-1 could not be read. The audit role is not allowed to call guardduty:ListFindings.',
    missing: ['guardduty:ListFindings'],
  },
  {
    name: 'none in one, and the other is throttled',
    given: given({ 'us-east-1': NONE, 'eu-west-1': throttled('guardduty:GetFindings') }),
    outcome: 'unknown',
    reason: 'AWS kept throttling',
  },
  {
    name: 'all is denied',
    given: { readings: { 'guardduty-findings': denied('guardduty:ListDetectors') } },
    outcome: 'unknown',
    reason: 'guardduty:ListDetectors',
    missing: ['guardduty:ListDetectors'],
  },
  {
    name: 'no Region at all',
    given: given({}),
    outcome: 'unknown',
    reason: 'no Region',
  },
]);

test('lists what is open, whose it is and how bad', () => {
  const sequence = { accountId: '111122223333', type: 'AttackSequence:S3/CompromisedData' };
  const { listing } = guardDutyRootFinding.judge(
    evidence(
      given({ 'us-east-1': found(finding(AT), finding(AT, { ...sequence, severity: 9.5 })) }),
    ),
    defaultSettings,
    NOW,
  );
  expect(listing?.rows).toEqual(
    [
      [ACCOUNT_ID, 'us-east-1', 'Low', USE, '2026-11-20 09:12 UTC'],
      ['111122223333', 'us-east-1', 'Critical', sequence.type, '2026-11-20 09:12 UTC'],
    ].sort(),
  );
});
