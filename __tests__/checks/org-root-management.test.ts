import { orgRootManagement } from '../../src/checks/org-root-management.ts';
import { denied } from './evidence.ts';
import { describeCheck } from './cases.ts';
import {
  BOTH,
  delegateWith,
  FEATURES,
  managementWith,
  MEMBER,
  STANDALONE,
  UNKNOWN_PLACES,
} from './organization.ts';

describeCheck(orgRootManagement, [
  {
    name: 'both features',
    given: { readings: managementWith() },
    outcome: 'pass',
    reason: 'Central management of root credentials is on.',
    facts: { enabledFeatures: 'RootCredentialsManagement, RootSessions', trustedAccess: true },
  },
  {
    name: 'this feature alone, told to a delegated administrator',
    given: { readings: delegateWith(['RootCredentialsManagement']) },
    outcome: 'pass',
    reason: 'is on.',
  },
  {
    name: 'told by IAM, where nobody may describe the organisation',
    given: {
      readings: { ...managementWith(), organization: denied('organizations:DescribeOrganization') },
    },
    outcome: 'pass',
    reason: 'is on.',
  },
  {
    name: 'the other feature',
    given: { readings: managementWith(['RootSessions']) },
    outcome: 'fail',
    reason: 'Central management of root credentials is off.',
    facts: { enabledFeatures: 'RootSessions' },
  },
  {
    name: 'no feature, told to a delegated administrator',
    given: { readings: delegateWith([]) },
    outcome: 'fail',
    reason: 'is off.',
    facts: { enabledFeatures: 'none' },
  },
  {
    name: 'no trusted access',
    given: { readings: managementWith('trusted-access-off') },
    outcome: 'fail',
    reason: 'is off: the organisation gives IAM no trusted access.',
    facts: { trustedAccess: false },
  },
  {
    name: 'consolidated billing',
    given: { readings: managementWith('not-all-features', false) },
    outcome: 'not-applicable',
    reason: 'consolidated billing only',
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
    reason: `not allowed to call ${FEATURES}.`,
    missing: [FEATURES],
  },
  // Features that are told are on, wherever the account stands.
  ...UNKNOWN_PLACES.filter(({ name }) => !name.endsWith('with features')).map(
    ({ name, place, missing }) => ({
      name,
      given: { readings: place },
      outcome: 'unknown' as const,
      reason: /\.$/,
      missing,
    }),
  ),
  ...['aws-us-gov', 'aws-cn', 'aws-eusc'].flatMap((partition) => [
    {
      name: `${partition}: on, as AWS says`,
      given: { partition, readings: managementWith(BOTH) },
      outcome: 'pass' as const,
      reason: 'is on.',
    },
    ...[managementWith([]), managementWith('trusted-access-off'), MEMBER, STANDALONE].map(
      (readings, index) => ({
        name: `${partition}: no more than that is known (${String(index)})`,
        given: { partition, readings },
        outcome: 'not-applicable' as const,
        reason: `not known to be offered in the partition ${partition}.`,
      }),
    ),
  ]),
]);
