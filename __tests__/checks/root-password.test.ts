import { rootPassword } from '../../src/checks/root-password.ts';
import { credentialLess, denied, type EvidenceParts } from './evidence.ts';
import { describeCheck } from './cases.ts';
import {
  BOTH,
  delegateWith,
  DESCRIBE,
  FEATURES,
  featuresOf,
  informedMember,
  managementWith,
  MANAGEMENT,
  MEMBER,
  organizationOf,
  STANDALONE,
} from './organization.ts';

const SUMMARY = 'iam:GetAccountSummary';
const NO_PASSWORD: EvidenceParts = { summary: credentialLess };
const UNCOUNTED: EvidenceParts = { summary: { AccountPasswordPresent: undefined } };

describeCheck(rootPassword, [
  {
    name: 'a member without one',
    given: { ...NO_PASSWORD, readings: MEMBER },
    outcome: 'pass',
    reason: 'Root has no password.',
    facts: { password: false },
  },
  {
    name: 'a delegated administrator without one',
    given: { ...NO_PASSWORD, readings: delegateWith() },
    outcome: 'pass',
    reason: 'Root has no password.',
  },
  {
    name: 'none, wherever the account stands',
    given: {
      ...NO_PASSWORD,
      readings: { organization: denied(DESCRIBE), 'organization-features': denied(FEATURES) },
    },
    outcome: 'pass',
    reason: 'Root has no password.',
  },
  {
    name: 'a delegated administrator that has one',
    given: { readings: delegateWith() },
    outcome: 'fail',
    reason: 'Root has a password, although the organisation manages root credentials centrally.',
    exposure: { password: 1 },
    facts: { password: true },
  },
  {
    name: 'a member that has one, audited from elsewhere',
    given: { readings: informedMember(BOTH) },
    outcome: 'fail',
    reason: 'although the organisation manages root credentials centrally.',
    exposure: { password: 1 },
  },
  {
    name: 'a delegated administrator, and nothing is managed',
    given: { readings: delegateWith(['RootSessions']) },
    outcome: 'not-applicable',
    reason: 'the organisation does not manage root credentials centrally.',
  },
  ...(['trusted-access-off', 'not-all-features'] as const).map((features) => ({
    name: `a member: ${features}`,
    given: {
      readings: {
        organization: organizationOf(MANAGEMENT),
        'organization-features': featuresOf(features),
      },
    },
    outcome: 'not-applicable' as const,
    reason: 'the organisation does not manage root credentials centrally.',
  })),
  {
    name: 'a plain member that has one',
    given: { readings: MEMBER },
    outcome: 'not-applicable',
    reason: 'is told to its management account and its delegated administrator for IAM only.',
    facts: { password: true },
  },
  {
    name: 'a member that has one, and may not ask',
    given: {
      readings: {
        organization: organizationOf(MANAGEMENT),
        'organization-features': denied(FEATURES),
      },
    },
    outcome: 'unknown',
    reason: FEATURES,
    missing: [FEATURES],
  },
  {
    name: 'one, in an account of which nothing may be asked',
    given: {
      readings: { organization: denied(DESCRIBE), 'organization-features': denied(FEATURES) },
    },
    outcome: 'unknown',
    reason: DESCRIBE,
    missing: [DESCRIBE, FEATURES],
  },
  {
    name: 'a plain member, as IAM alone knows',
    given: { readings: { ...MEMBER, organization: denied(DESCRIBE) } },
    outcome: 'not-applicable',
    reason: 'is told to its management account',
  },
  {
    name: 'the management account',
    given: { readings: managementWith() },
    outcome: 'not-applicable',
    reason: 'The management account keeps its root password',
  },
  {
    name: 'an account that stands alone',
    given: { readings: STANDALONE },
    outcome: 'not-applicable',
    reason: 'The account stands in no organisation',
  },
  {
    name: 'a summary that does not count passwords',
    given: { ...UNCOUNTED, readings: delegateWith() },
    outcome: 'unknown',
    reason: 'The account summary does not say whether root has a password.',
  },
  {
    name: 'a summary that is denied',
    given: { summary: denied(SUMMARY), readings: delegateWith() },
    outcome: 'unknown',
    reason: SUMMARY,
    missing: [SUMMARY],
  },
  {
    name: 'GovCloud: root can have none',
    given: { partition: 'aws-us-gov', summary: denied(SUMMARY), readings: delegateWith() },
    outcome: 'not-applicable',
    reason: 'GovCloud',
  },
  {
    name: 'China: there is no root',
    given: {
      partition: 'aws-cn',
      summary: { ...credentialLess, AccountSigningCertificatesPresent: undefined },
      readings: MEMBER,
    },
    outcome: 'not-applicable',
    reason: 'China',
  },
  {
    name: 'China: a password that is counted all the same',
    given: { partition: 'aws-cn', readings: delegateWith() },
    outcome: 'fail',
    reason: 'Root has a password',
    exposure: { password: 1 },
  },
]);
