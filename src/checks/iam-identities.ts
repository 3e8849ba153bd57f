import type { Check } from '../model/check.ts';
import type { SourceValues } from '../model/evidence.ts';
import { fail, type Facts, type Judgement, pass, unknown, unreadable } from '../model/judgement.ts';
import { amount, amountOrNo, firstFew } from '../model/text.ts';
import { type IssuerKind, issuerKind } from './support/oidc-issuers.ts';

/** Judges an account in which no IAM user is counted, by whom its providers serve. */
const judgeProviders = (
  value: SourceValues['identity-providers'],
  users: number | undefined,
  facts: Facts,
): Judgement => {
  const { saml, oidc } = value === 'not-asked' ? { saml: [], oidc: [] } : value;
  const ofKind = (kind: IssuerKind): readonly string[] =>
    oidc.filter((issuer) => issuerKind(issuer) === kind);
  const forPeople = [...saml, ...ofKind('people')];
  if (forPeople.length > 0) {
    return pass(
      `The account has ${amount(forPeople.length, 'identity provider')} that people can sign in through: ${firstFew(forPeople)}.`,
      { facts: { ...facts, forPeople: forPeople.length } },
    );
  }
  const unclear = ofKind('unclear');
  if (unclear.length > 0) {
    return unknown(
      `No IAM user is counted, and whether people sign in through ${firstFew(unclear)} is not known.`,
      { facts },
    );
  }
  const workloads = ofKind('workloads');
  if (users === undefined || workloads.length === 0) {
    return unknown('Who has an identity in the account could not be told.', { facts });
  }
  return fail(
    `The account has no IAM user, and its identity providers serve workloads only: ${firstFew(workloads)}.`,
    { facts: { ...facts, forPeople: 0 } },
  );
};

export const iamIdentities: Check = {
  id: 'iam-identities',
  title: 'The account has an identity for people besides root',
  theme: 'credentials',
  severity: 'low',
  judges:
    'The account has an IAM user, as the account summary counts them, or an identity provider that people can sign in through: a SAML provider, which IAM Identity Center makes as well, or the OpenID Connect provider of a directory. Providers of workloads, such as GitHub Actions or a Kubernetes cluster, do not count; of an issuer that is not known the check is unknown. Who uses an identity is not checked, nor what it may do.',
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
  sources: ['account-summary', 'identity-providers'],
  judge: (evidence) => {
    const summary = evidence.readings['account-summary'];
    if (summary.state !== 'known') return unreadable(summary);
    const users = summary.value['Users'];
    const providers = summary.value['Providers'];
    const facts = { users: users ?? null, identityProviders: providers ?? null };
    if (users !== undefined && users > 0) {
      const beside =
        providers === undefined ? '' : ` and ${amountOrNo(providers, 'identity provider')}`;
      return pass(`The account has ${amount(users, 'IAM user')}${beside}.`, { facts });
    }
    if (providers === undefined || (providers === 0 && users === undefined)) {
      return unknown('The account summary does not count users and identity providers.', { facts });
    }
    if (providers === 0) {
      return fail('The account has no IAM user and no identity provider.', { facts });
    }
    const reading = evidence.readings['identity-providers'];
    return reading.state === 'known'
      ? judgeProviders(reading.value, users, facts)
      : unreadable(reading, { facts });
  },
};
