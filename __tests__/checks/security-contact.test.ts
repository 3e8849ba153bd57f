import { expect, test } from '@jest/globals';
import { CallFailure, unavailable } from '../../src/aws/failure.ts';
import { securityContact } from '../../src/checks/security-contact.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { denied, evidence, known, NOW } from './evidence.ts';
import { describeCheck } from './cases.ts';

const GET = 'account:GetAlternateContact';

describeCheck(securityContact, [
  {
    name: 'registered, and no other',
    given: {
      readings: {
        'alternate-contacts': known({ security: true, billing: false, operations: false }),
      },
    },
    outcome: 'pass',
    reason: 'A security contact is registered.',
    facts: { securityContact: true },
  },
  {
    name: 'every other, but not this one',
    given: {
      readings: {
        'alternate-contacts': known({ security: false, billing: true, operations: true }),
      },
    },
    outcome: 'fail',
    reason: 'The account has no security contact.',
    facts: { securityContact: false },
  },
  {
    name: 'denied',
    given: { readings: { 'alternate-contacts': denied(GET) } },
    outcome: 'unknown',
    reason: `not allowed to call ${GET}.`,
    missing: [GET],
  },
]);

test('a partition without the service is unknown', () => {
  const silent = unavailable(new CallFailure(GET, { code: 'ENOTFOUND' }));
  const given = evidence({ partition: 'aws-us-gov', readings: { 'alternate-contacts': silent } });
  expect(securityContact.judge(given, defaultSettings, NOW)).toMatchObject({
    outcome: 'unknown',
    reason: 'account:GetAlternateContact could not be reached (ENOTFOUND).',
  });
});
