import type { Check } from '../model/check.ts';
import { fail, pass, unknown, unreadable } from '../model/judgement.ts';
import { amountOrNo } from '../model/text.ts';

export const iamIdentities: Check = {
  id: 'iam-identities',
  title: 'People have identities of their own',
  theme: 'credentials',
  severity: 'low',
  judges:
    'The account has an IAM user or an IAM identity provider, as the account summary counts them. Who uses them is not seen: a provider may serve workloads only.',
  why: 'Where nobody has an identity of their own, people share root. Federation is the better answer, IAM users are the older one.',
  remediation: {
    console: [
      'Best: enable **IAM Identity Center** in the organisation and assign people permission sets for this account.',
      'Or add your own identity provider under **IAM → Identity providers** and roles that trust it.',
      'Only where neither is possible, create an IAM user for each person under **IAM → Users**, with MFA.',
    ],
    cli: [
      'aws iam get-account-summary --query "SummaryMap.{Users:Users,Providers:Providers}"',
      'aws iam list-saml-providers',
      'aws iam list-open-id-connect-providers',
    ],
  },
  references: [
    {
      title: 'Require human users to use federation',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-users-federation-idp',
    },
    {
      title: 'What is IAM Identity Center?',
      url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/what-is.html',
    },
  ],
  frameworks: { cis: {}, securityHub: [], config: [], prowler: [] },
  sources: ['account-summary'],
  judge: (evidence) => {
    const summary = evidence.readings['account-summary'];
    if (summary.state !== 'known') return unreadable(summary);
    const users = summary.value['Users'];
    const providers = summary.value['Providers'];
    const facts = { users: users ?? null, identityProviders: providers ?? null };
    if ((users ?? 0) > 0 || (providers ?? 0) > 0) {
      const counted = [
        ...(users === undefined ? [] : [amountOrNo(users, 'IAM user')]),
        ...(providers === undefined ? [] : [amountOrNo(providers, 'identity provider')]),
      ];
      return pass(`The account has ${counted.join(' and ')}.`, { facts });
    }
    if (users === undefined || providers === undefined) {
      return unknown('The account summary does not count users and identity providers.', { facts });
    }
    return fail('The account has no IAM user and no identity provider.', { facts });
  },
};
