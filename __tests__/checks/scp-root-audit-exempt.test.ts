import { scpRootAuditExempt } from '../../src/checks/scp-root-audit-exempt.ts';
import { denied, type EvidenceParts } from './evidence.ts';
import { describeCheck } from './cases.ts';
import {
  aPolicy,
  delegateWith,
  FEATURES,
  managementWith,
  MEMBER,
  policiesOf,
  STANDALONE,
  UNKNOWN_PLACES,
} from './organization.ts';

const LIST = 'organizations:ListPolicies';
const coverage = { elsewhere: { root: 'all', leavesOpen: [] }, accounts: {} } as const;

const policies = (...given: Parameters<typeof aPolicy>[0][]): EvidenceParts => ({
  readings: {
    ...managementWith(),
    'service-control-policies': policiesOf(coverage, given.map(aPolicy)),
  },
});

const CLOSING = { id: 'p-closing1', exemptsAssumedRoot: false } as const;

describeCheck(scpRootAuditExempt, [
  {
    name: 'a policy that leaves the audit open',
    given: policies({}),
    outcome: 'pass',
    reason: 'The service control policies that deny root leave the central audit open.',
    facts: { policies: 'p-denyroot1' },
  },
  {
    name: 'a policy that does not',
    given: policies({}, CLOSING),
    outcome: 'fail',
    reason: 'Central root sessions for the audit are denied what they need by p-closing1.',
    exposure: { policies: 1 },
    facts: { policies: 'p-denyroot1, p-closing1' },
  },
  {
    name: 'several that do not, and one that cannot be told',
    given: policies(CLOSING, { ...CLOSING, id: 'p-closing2' }, { exemptsAssumedRoot: 'unknown' }),
    outcome: 'fail',
    reason: 'by p-closing1 and p-closing2.',
    exposure: { policies: 2 },
  },
  {
    name: 'one that cannot be told',
    given: policies({}, { id: 'p-unclear1', exemptsAssumedRoot: 'unknown' }),
    outcome: 'unknown',
    reason: 'may be denied what they need by p-unclear1:',
  },
  {
    name: 'one that could not be understood, and may aim at anybody',
    given: policies({ root: 'unclear', aimsAtRoot: false, exemptsAssumedRoot: 'unknown' }),
    outcome: 'unknown',
    reason: 'may be denied what they need by p-denyroot1:',
  },
  {
    name: 'one that denies everything to everybody, as in quarantine',
    given: policies({ ...CLOSING, aimsAtRoot: false }),
    outcome: 'fail',
    reason: 'Central root sessions for the audit are denied what they need by p-closing1.',
    exposure: { policies: 1 },
  },
  {
    name: 'one that may deny it, as a denial of everybody without MFA does, beside a good one',
    given: policies(
      {},
      { id: 'p-mfa12345', aimsAtRoot: false, root: 'none', exemptsAssumedRoot: 'unknown' },
    ),
    outcome: 'unknown',
    reason:
      'Central root sessions for the audit may be denied what they need by p-mfa12345: that depends on conditions or content that could not be judged.',
    facts: { policies: 'p-denyroot1, p-mfa12345' },
  },
  {
    name: 'one that may deny it, and is attached to nothing',
    given: policies({
      targets: [],
      aimsAtRoot: false,
      root: 'none',
      exemptsAssumedRoot: 'unknown',
    }),
    outcome: 'not-applicable',
    reason: 'No attached service control policy denies root or the central audit anything.',
  },
  {
    name: 'one that is attached to nothing',
    given: policies({ ...CLOSING, targets: [] }),
    outcome: 'not-applicable',
    reason: 'No attached service control policy',
  },
  {
    name: 'no policy',
    given: policies(),
    outcome: 'not-applicable',
    reason: 'No attached service control policy',
  },
  {
    name: 'central management is off',
    given: {
      readings: {
        ...managementWith(['RootSessions']),
        'service-control-policies': policiesOf(coverage, [aPolicy(CLOSING)]),
      },
    },
    outcome: 'not-applicable',
    reason: 'Central management of root credentials is off',
  },
  {
    name: 'no trusted access',
    given: { readings: managementWith('trusted-access-off') },
    outcome: 'not-applicable',
    reason: 'Central management of root credentials is off',
  },
  {
    name: 'asked by a delegated administrator',
    given: {
      readings: {
        ...delegateWith(),
        'service-control-policies': policiesOf(coverage, [aPolicy(CLOSING)]),
      },
    },
    outcome: 'fail',
    reason: 'by p-closing1.',
    exposure: { policies: 1 },
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
    name: 'the policies are denied',
    given: { readings: { ...managementWith(), 'service-control-policies': denied(LIST) } },
    outcome: 'unknown',
    reason: LIST,
    missing: [LIST],
  },
  {
    name: 'the features and the policies are denied',
    given: {
      readings: {
        ...managementWith(),
        'organization-features': denied(FEATURES),
        'service-control-policies': denied(LIST),
      },
    },
    outcome: 'unknown',
    reason: FEATURES,
    missing: [FEATURES, LIST],
  },
  ...UNKNOWN_PLACES.map(({ name, place, missing }) => ({
    name,
    given: { readings: { ...place, 'service-control-policies': policiesOf(coverage) } },
    outcome: 'unknown' as const,
    reason: /\.$/,
    missing,
  })),
]);
