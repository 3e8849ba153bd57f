import { orgRootDelegate } from '../../src/checks/org-root-delegate.ts';
import { denied, known, type EvidenceParts } from './evidence.ts';
import { describeCheck } from './cases.ts';
import {
  delegateWith,
  managementWith,
  MEMBER,
  STANDALONE,
  UNKNOWN_PLACES,
} from './organization.ts';

const LIST = 'organizations:ListDelegatedAdministrators';
const [ONE, TWO, THREE] = ['111111111111', '222222222222', '333333333333'];

const delegates = (...ids: readonly string[]): EvidenceParts => ({
  readings: { ...managementWith(), 'iam-delegates': known(ids) },
});

describeCheck(orgRootDelegate, [
  {
    name: 'none, and nothing configured',
    given: delegates(),
    outcome: 'pass',
    reason: 'No member administers IAM for the organisation.',
    facts: { delegates: 'none', configured: null },
  },
  {
    name: 'one, and nothing configured',
    given: delegates(ONE),
    outcome: 'pass',
    reason: 'One member administers IAM for the organisation: 111111111111.',
    facts: { delegates: ONE, configured: null },
  },
  {
    name: 'two, and nothing configured',
    given: delegates(ONE, TWO),
    outcome: 'fail',
    reason: /111111111111 and 222222222222.*iam-delegates in the config file/,
    exposure: { unexpected: 1, missing: 0 },
    facts: { delegates: `${ONE}, ${TWO}` },
  },
  {
    name: 'many, and nothing configured: the first few are named',
    given: delegates(...[1, 2, 3, 4, 5, 6, 7].map((digit) => String(digit).repeat(12))),
    outcome: 'fail',
    reason: '555555555555 and 2 more',
    exposure: { unexpected: 6, missing: 0 },
  },
  {
    name: 'those that are configured, in any order',
    given: delegates(ONE, TWO),
    settings: { iamDelegates: [TWO, ONE] },
    outcome: 'pass',
    reason: 'As configured, 111111111111 and 222222222222 are delegated administrators for IAM.',
    facts: { configured: `${ONE}, ${TWO}` },
  },
  {
    name: 'the one that is configured, twice',
    given: delegates(ONE),
    settings: { iamDelegates: [ONE, ONE] },
    outcome: 'pass',
    reason: 'As configured, 111111111111 is a delegated administrator for IAM.',
  },
  {
    name: 'none, as configured',
    given: delegates(),
    settings: { iamDelegates: [] },
    outcome: 'pass',
    reason: 'No member administers IAM for the organisation, as configured.',
    facts: { configured: 'none' },
  },
  {
    name: 'one, where none is configured',
    given: delegates(ONE),
    settings: { iamDelegates: [] },
    outcome: 'fail',
    reason: '111111111111 is a delegated administrator for IAM and not configured.',
    exposure: { unexpected: 1, missing: 0 },
  },
  {
    name: 'none, where one is configured',
    given: delegates(),
    settings: { iamDelegates: [ONE] },
    outcome: 'fail',
    reason: '111111111111 is configured and not delegated.',
    exposure: { unexpected: 0, missing: 1 },
  },
  {
    name: 'others than are configured',
    given: delegates(ONE, TWO),
    settings: { iamDelegates: [THREE, ONE] },
    outcome: 'fail',
    reason: /222222222222 is a delegated .* not configured; 333333333333 is configured and not/,
    exposure: { unexpected: 1, missing: 1 },
  },
  {
    name: 'asked by the delegated administrator itself',
    given: { readings: { ...delegateWith(), 'iam-delegates': known([ONE]) } },
    outcome: 'pass',
    reason: 'One member',
  },
  {
    name: 'GovCloud: one, as configured',
    given: { ...delegates(ONE), partition: 'aws-us-gov' },
    settings: { iamDelegates: [ONE] },
    outcome: 'pass',
    reason: 'As configured',
  },
  {
    name: 'China has no root to administer',
    given: { ...delegates(ONE, TWO), partition: 'aws-cn' },
    outcome: 'not-applicable',
    reason: 'China',
  },
  {
    name: 'a plain member',
    given: { readings: MEMBER },
    settings: { iamDelegates: [ONE] },
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
    name: 'denied',
    given: { readings: { ...managementWith(), 'iam-delegates': denied(LIST) } },
    outcome: 'unknown',
    reason: LIST,
    missing: [LIST],
  },
  ...UNKNOWN_PLACES.map(({ name, place, missing }) => ({
    name,
    given: { readings: { ...place, 'iam-delegates': known([]) } },
    outcome: 'unknown' as const,
    reason: /\.$/,
    missing,
  })),
]);
