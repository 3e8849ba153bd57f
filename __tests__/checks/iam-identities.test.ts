import { iamIdentities } from '../../src/checks/iam-identities.ts';
import type { IdentityProviders } from '../../src/aws/sources/identity-providers.ts';
import { denied, type EvidenceParts, known, throttled } from './evidence.ts';
import { describeCheck } from './cases.ts';

const OIDC = 'iam:ListOpenIDConnectProviders';

const providers = (
  saml: readonly string[],
  oidc: readonly string[],
  users?: number,
): EvidenceParts => ({
  summary: { Users: users ?? 0, Providers: saml.length + oidc.length },
  readings: { 'identity-providers': known<IdentityProviders>({ saml, oidc }) },
});

const GITHUB = 'token.actions.githubusercontent.com';

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
    given: providers(['AWSSSO_0123_DO_NOT_DELETE'], [GITHUB]),
    outcome: 'pass',
    reason:
      'The account has 1 identity provider that people can sign in through: AWSSSO_0123_DO_NOT_DELETE.',
    facts: { users: 0, identityProviders: 2, forPeople: 1 },
  },
  {
    name: 'no user, and a directory by OpenID Connect',
    given: providers([], [GITHUB, 'acme.okta.com']),
    outcome: 'pass',
    reason: 'people can sign in through: acme.okta.com.',
  },
  {
    name: 'no user, and the provider that our own set-up makes',
    given: providers([], [GITHUB]),
    outcome: 'fail',
    reason:
      'The account has no IAM user, and its identity providers serve workloads only: token.actions.githubusercontent.com.',
    facts: { users: 0, identityProviders: 1, forPeople: 0 },
  },
  {
    name: 'no user, and an issuer of which nobody knows whom it serves',
    given: providers([], [GITHUB, 'sso.example.com']),
    outcome: 'unknown',
    reason:
      'No IAM user is counted, and whether people sign in through sso.example.com is not known.',
  },
  {
    name: 'no user, and the providers may not be listed',
    given: {
      summary: { Users: 0, Providers: 1 },
      readings: { 'identity-providers': denied(OIDC) },
    },
    outcome: 'unknown',
    reason: OIDC,
    missing: [OIDC],
  },
  {
    name: 'no user, and providers that were gone when they were listed',
    given: { ...providers([], []), summary: { Users: 0, Providers: 1 } },
    outcome: 'unknown',
    reason: 'could not be told',
  },
  {
    name: 'users, whatever the providers serve',
    given: providers([], [GITHUB], 2),
    outcome: 'pass',
    reason: 'The account has 2 IAM users and 1 identity provider.',
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
    name: 'providers are counted, users are not: a provider for people is enough',
    given: { ...providers(['directory'], []), summary: { Users: undefined, Providers: 1 } },
    outcome: 'pass',
    reason: /^(?!.*no IAM user).*1 identity provider/,
    facts: { users: null },
  },
  {
    name: 'a provider for workloads is counted, users are not',
    given: { ...providers([], [GITHUB]), summary: { Users: undefined, Providers: 1 } },
    outcome: 'unknown',
    reason: 'could not be told',
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
