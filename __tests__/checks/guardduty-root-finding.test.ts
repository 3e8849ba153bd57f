import type { RootFindings } from '../../src/aws/sources/guardduty-findings.ts';
import { guardDutyRootFinding } from '../../src/checks/guardduty-root-finding.ts';
import type { Unavailable } from '../../src/model/reading.ts';
import { denied, known, throttled, type EvidenceParts } from './evidence.ts';
import { describeCheck } from './cases.ts';

const NONE: RootFindings = { count: 0, firstSeen: undefined, lastSeen: undefined };

const found = (count: number, lastSeen?: string): RootFindings => ({
  count,
  firstSeen: new Date('2026-11-01T08:00:00Z'),
  lastSeen: lastSeen === undefined ? undefined : new Date(lastSeen),
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
    reason: 'GuardDuty has no open finding on the use of root in us-east-1.',
  },
  {
    name: 'none where it is on, and off elsewhere',
    given: given({ 'us-east-1': NONE, 'eu-west-1': 'off' }),
    outcome: 'pass',
    reason: 'no open finding on the use of root in us-east-1.',
  },
  {
    name: 'one',
    given: given({ 'us-east-1': found(1, AT) }),
    outcome: 'fail',
    reason:
      'GuardDuty has 1 open finding on the use of root in us-east-1, last seen on 2026-11-20 09:12 UTC.',
    exposure: { 'findings:us-east-1': 1, 'lastSeen:us-east-1': SECONDS },
    facts: { findings: 1, regions: 'us-east-1', lastSeenAt: '2026-11-20T09:12:00.000Z' },
  },
  {
    name: 'several, here and there, and one Region is denied',
    given: given({
      'us-east-1': found(1, '2026-11-01T08:00:00Z'),
      'eu-west-1': found(2, AT),
      'eu-north-1': denied('guardduty:ListFindings'),
      'eu-south-1': NONE,
    }),
    outcome: 'fail',
    reason:
      '3 open findings on the use of root in us-east-1 and eu-west-1, last seen on 2026-11-20 09:12 UTC.',
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
    given: given({ 'us-east-1': found(1) }),
    outcome: 'fail',
    reason: 'GuardDuty has 1 open finding on the use of root in us-east-1.',
    exposure: { 'findings:us-east-1': 1, 'lastSeen:us-east-1': null },
    facts: { lastSeenAt: null },
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
