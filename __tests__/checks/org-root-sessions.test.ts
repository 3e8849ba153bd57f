import { orgRootSessions } from '../../src/checks/org-root-sessions.ts';
import { denied } from './evidence.ts';
import { describeCheck } from './cases.ts';
import { delegateWith, FEATURES, managementWith, MEMBER, STANDALONE } from './organization.ts';

describeCheck(orgRootSessions, [
  {
    name: 'both features',
    given: { readings: managementWith() },
    outcome: 'pass',
    reason: 'Central root sessions are on.',
  },
  {
    name: 'this feature alone',
    given: { readings: delegateWith(['RootSessions']) },
    outcome: 'pass',
    reason: 'Central root sessions are on.',
  },
  {
    name: 'the other feature',
    given: { readings: managementWith(['RootCredentialsManagement']) },
    outcome: 'fail',
    reason: 'Central root sessions are off.',
    facts: { enabledFeatures: 'RootCredentialsManagement' },
  },
  {
    name: 'no trusted access',
    given: { readings: managementWith('trusted-access-off') },
    outcome: 'fail',
    reason: 'Central root sessions are off: the organisation gives IAM no trusted access.',
  },
  {
    name: 'consolidated billing',
    given: { readings: managementWith('not-all-features', false) },
    outcome: 'not-applicable',
    reason: 'Central root sessions are off and cannot be switched on',
  },
  {
    name: 'a plain member',
    given: { readings: MEMBER },
    outcome: 'not-applicable',
    reason: 'ask from the management account',
  },
  {
    name: 'an account that stands alone',
    given: { readings: STANDALONE },
    outcome: 'not-applicable',
    reason: 'The account stands in no organisation.',
  },
  {
    name: 'the management account may not ask',
    given: { readings: { ...managementWith(), 'organization-features': denied(FEATURES) } },
    outcome: 'unknown',
    reason: FEATURES,
    missing: [FEATURES],
  },
  {
    name: 'GovCloud',
    given: { partition: 'aws-us-gov', readings: managementWith([]) },
    outcome: 'not-applicable',
    reason: 'Central root sessions are not known to be offered in the partition aws-us-gov.',
  },
]);
