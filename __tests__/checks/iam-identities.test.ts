import { iamIdentities } from '../../src/checks/iam-identities.ts';
import { denied, throttled } from './evidence.ts';
import { describeCheck } from './cases.ts';

const SILENT = 'The account summary does not count users and identity providers.';

describeCheck(iamIdentities, [
  {
    name: 'users and a provider',
    given: { summary: { Users: 3, Providers: 1 } },
    outcome: 'pass',
    reason: '3 IAM users and 1 identity provider',
    facts: { users: 3, identityProviders: 1 },
  },
  {
    name: 'one user, no provider',
    given: { summary: { Users: 1, Providers: 0 } },
    outcome: 'pass',
    reason: '1 IAM user and no identity provider',
  },
  {
    name: 'no user, federation only: today the better way',
    given: { summary: { Users: 0, Providers: 2 } },
    outcome: 'pass',
    reason: 'no IAM users and 2 identity providers',
  },
  {
    name: 'neither',
    given: { summary: { Users: 0, Providers: 0 } },
    outcome: 'fail',
    reason: 'The account has no IAM user and no identity provider.',
    facts: { users: 0, identityProviders: 0 },
  },
  {
    name: 'users are counted, providers are not: users are enough',
    given: { summary: { Users: 2, Providers: undefined } },
    outcome: 'pass',
    reason: /^(?!.*no identity provider).*2 IAM users/,
    facts: { identityProviders: null },
  },
  {
    name: 'providers are counted, users are not: providers are enough',
    given: { summary: { Users: undefined, Providers: 1 } },
    outcome: 'pass',
    reason: /^(?!.*no IAM user).*1 identity provider/,
    facts: { users: null },
  },
  {
    name: 'no user, and providers are not counted',
    given: { summary: { Users: 0, Providers: undefined } },
    outcome: 'unknown',
    reason: SILENT,
  },
  {
    name: 'no provider, and users are not counted',
    given: { summary: { Users: undefined, Providers: 0 } },
    outcome: 'unknown',
    reason: SILENT,
  },
  {
    name: 'neither is counted',
    given: { summary: { Users: undefined, Providers: undefined } },
    outcome: 'unknown',
    reason: SILENT,
    facts: { users: null, identityProviders: null },
  },
  {
    name: 'the summary is denied',
    given: { summary: denied('iam:GetAccountSummary') },
    outcome: 'unknown',
    reason: 'iam:GetAccountSummary',
    missing: ['iam:GetAccountSummary'],
  },
  {
    name: 'the summary is throttled: no permission is missing',
    given: { summary: throttled('iam:GetAccountSummary') },
    outcome: 'unknown',
    reason: 'throttling',
  },
]);
