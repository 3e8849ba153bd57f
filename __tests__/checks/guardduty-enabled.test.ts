import type { Detection } from '../../src/aws/sources/guardduty-detectors.ts';
import { guardDutyEnabled } from '../../src/checks/guardduty-enabled.ts';
import type { Unavailable } from '../../src/model/reading.ts';
import { denied, known, throttled, type EvidenceParts } from './evidence.ts';
import { describeCheck } from './cases.ts';

const ON: Detection = { detectorIds: ['d1'], on: true };
const SUSPENDED: Detection = { detectorIds: ['d1'], on: false };
const OFF: Detection = { detectorIds: [], on: false };

const given = (regions: Readonly<Record<string, Detection | Unavailable>>): EvidenceParts => ({
  readings: {
    'guardduty-detectors': known(
      Object.entries(regions).map(([region, said]) => ({
        region,
        reading: 'state' in said ? said : known(said),
      })),
    ),
  },
});

describeCheck(guardDutyEnabled, [
  {
    name: 'on in the one Region',
    given: given({ 'us-east-1': ON }),
    outcome: 'pass',
    reason: 'GuardDuty is on in us-east-1.',
    facts: { on: 'us-east-1', off: '' },
  },
  {
    name: 'on in all Regions',
    given: given({ 'us-east-1': ON, 'eu-west-1': ON, 'eu-north-1': ON }),
    outcome: 'pass',
    reason: 'GuardDuty is on in us-east-1, eu-west-1 and eu-north-1.',
  },
  {
    name: 'off in one of them',
    given: given({ 'us-east-1': ON, 'eu-west-1': OFF }),
    outcome: 'fail',
    reason: 'GuardDuty is off in eu-west-1.',
    exposure: { 'off:us-east-1': 0, 'off:eu-west-1': 1 },
    facts: { on: 'us-east-1', off: 'eu-west-1' },
  },
  {
    name: 'suspended',
    given: given({ 'us-east-1': SUSPENDED }),
    outcome: 'fail',
    reason: 'GuardDuty is suspended in us-east-1.',
    exposure: { 'off:us-east-1': 1 },
  },
  {
    name: 'suspended in one, never there in the other',
    given: given({ 'us-east-1': SUSPENDED, 'eu-west-1': OFF }),
    outcome: 'fail',
    reason: 'GuardDuty is off in us-east-1 and eu-west-1.',
    exposure: { 'off:us-east-1': 1, 'off:eu-west-1': 1 },
  },
  {
    name: 'off in one, and the other is denied',
    given: given({ 'us-east-1': denied('guardduty:ListDetectors'), 'eu-west-1': OFF }),
    outcome: 'fail',
    reason: 'GuardDuty is off in eu-west-1.',
    note: 'GuardDuty in us-east-1 could not be read.',
    exposure: { 'off:us-east-1': null, 'off:eu-west-1': 1 },
  },
  {
    name: 'on in one, and the other is denied',
    given: given({ 'us-east-1': ON, 'eu-west-1': denied('guardduty:GetDetector') }),
    outcome: 'unknown',
    reason:
      'GuardDuty in eu-west-1 could not be read. The audit role is not allowed to call guardduty:GetDetector.',
    missing: ['guardduty:GetDetector'],
    facts: { on: 'us-east-1' },
  },
  {
    name: 'one is throttled and another denied: all that is missing is named',
    given: given({
      'us-east-1': throttled('guardduty:ListDetectors'),
      'eu-west-1': denied('guardduty:GetDetector'),
      'eu-north-1': ON,
    }),
    outcome: 'unknown',
    reason: 'GuardDuty in us-east-1 and eu-west-1 could not be read. AWS kept throttling',
    missing: ['guardduty:GetDetector'],
  },
  {
    name: 'all is denied',
    given: { readings: { 'guardduty-detectors': denied('guardduty:ListDetectors') } },
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
