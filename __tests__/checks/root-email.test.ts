import { expect, test } from '@jest/globals';
import { RedactedEmail } from '../../src/model/redacted-email.ts';
import { rootEmail } from '../../src/checks/root-email.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { denied, evidence, known, NOW, type EvidenceParts } from './evidence.ts';
import { describeCheck } from './cases.ts';
import { emailPattern } from '../config/email-patterns.ts';
import {
  BOTH,
  delegateWith,
  informedMember,
  managementWith,
  MEMBER,
  STANDALONE,
  UNKNOWN_PLACES,
} from './organization.ts';

const DESCRIBE_ACCOUNT = 'organizations:DescribeAccount';
const ADDRESS = 'aws-root+123@corp.example';
const PATTERN = { rootEmailPattern: emailPattern('^AWS-root.*@corp\\.example$') };
const email = known(new RedactedEmail(ADDRESS));

const inManagement = (part: EvidenceParts = {}): EvidenceParts => ({
  ...part,
  readings: { ...managementWith(), 'account-email': email, ...part.readings },
});

describeCheck(rootEmail, [
  {
    name: 'an address that matches',
    given: inManagement(),
    settings: PATTERN,
    outcome: 'pass',
    reason: 'Root’s e-mail address matches the configured pattern.',
    facts: { matches: true },
  },
  {
    name: 'an address that does not match',
    given: inManagement({
      readings: { 'account-email': known(new RedactedEmail('jane.doe@gmail.example')) },
    }),
    settings: PATTERN,
    outcome: 'fail',
    reason: 'Root’s e-mail address does not match the configured pattern.',
    facts: { matches: false },
  },
  {
    name: 'told to a delegated administrator, of itself',
    given: { readings: { ...delegateWith(), 'account-email': email } },
    settings: PATTERN,
    outcome: 'pass',
    reason: 'matches',
  },
  {
    name: 'GovCloud',
    given: inManagement({ partition: 'aws-us-gov' }),
    settings: PATTERN,
    outcome: 'pass',
    reason: 'matches',
  },
  {
    name: 'China has no root',
    given: inManagement({ partition: 'aws-cn' }),
    settings: PATTERN,
    outcome: 'not-applicable',
    reason: 'China',
  },
  {
    name: 'no pattern',
    given: inManagement(),
    outcome: 'not-applicable',
    reason: 'No pattern is configured: set root-email-pattern in the config file.',
  },
  {
    name: 'a plain member',
    given: { readings: MEMBER },
    settings: PATTERN,
    outcome: 'not-applicable',
    reason: 'ask from the management account',
  },
  {
    name: 'a member that is audited from elsewhere',
    given: { readings: informedMember(BOTH) },
    settings: PATTERN,
    outcome: 'not-applicable',
    reason: 'ask from the management account',
  },
  {
    name: 'an account that stands alone',
    given: { readings: STANDALONE },
    settings: PATTERN,
    outcome: 'not-applicable',
    reason: 'The account stands in no organisation, and only',
  },
  {
    name: 'denied',
    given: inManagement({ readings: { 'account-email': denied(DESCRIBE_ACCOUNT) } }),
    settings: PATTERN,
    outcome: 'unknown',
    reason: DESCRIBE_ACCOUNT,
    missing: [DESCRIBE_ACCOUNT],
  },
  ...UNKNOWN_PLACES.map(({ name, place, missing }) => ({
    name,
    given: { readings: { ...place, 'account-email': email } },
    settings: PATTERN,
    outcome: 'unknown' as const,
    reason: /\.$/,
    missing,
  })),
]);

test.each(['^aws-root', '^someone-else'])('the address is in no verdict (%s)', (pattern) => {
  const judgement = rootEmail.judge(
    evidence(inManagement()),
    { ...defaultSettings, rootEmailPattern: emailPattern(pattern) },
    NOW,
  );
  expect(JSON.stringify(judgement)).not.toMatch(/corp\.example|\+123/);
});
