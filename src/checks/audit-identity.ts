import type { Check } from '../model/check.ts';
import { fail, pass, unknown } from '../model/judgement.ts';

export const auditIdentity: Check = {
  id: 'audit-identity',
  title: 'The audit runs on temporary credentials, and not as root',
  theme: 'credentials',
  severity: 'critical',
  exposes: ['root'],
  judges:
    'The audit runs on temporary credentials, and not as the root user. Running as root is critical; a long-lived access key of an IAM user is a finding of medium severity.',
  why: 'An audit that holds a root key is the exposure it looks for. A long-lived key stored as a secret is one leak away from being somebody else’s.',
  remediation: {
    console: [
      'Create an IAM OIDC provider for `token.actions.githubusercontent.com` and a role that trusts this repository (see docs/setup.md).',
      'Give the role the read-only policy of docs/permissions.md.',
      'Set `role-to-assume` to the role’s ARN and add `id-token: write` to the job’s permissions.',
      'Delete the access key that the audit used until now, and its secret in the repository.',
    ],
    cli: [
      'aws iam list-access-keys --user-name AUDIT_USER',
      'aws iam delete-access-key --user-name AUDIT_USER --access-key-id AKIAIOSFODNN7EXAMPLE',
    ],
  },
  references: [
    {
      title: 'OpenID Connect in AWS',
      url: 'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
    },
    {
      title: 'Unique identifiers and key prefixes',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
    },
  ],
  frameworks: { cis: {}, securityHub: [], config: [], prowler: [] },
  isJudgedOnce: true,
  sources: [],
  judge: ({ account, caller }) => {
    const facts = { callerArn: caller.arn, credentials: caller.credentials };
    if (caller.arn === `arn:${account.partition}:iam::${account.id}:root`) {
      return fail('The audit runs as the root user itself.', { facts, exposure: { root: 1 } });
    }
    switch (caller.credentials) {
      case 'temporary':
        return pass('The audit runs on temporary credentials, and not as root.', { facts });
      case 'long-lived':
        return fail('The audit runs on a long-lived access key of an IAM user.', {
          facts,
          exposure: { root: 0 },
          severity: 'medium',
        });
      case 'unknown':
        return unknown('The kind of the audit’s own credentials could not be told.', { facts });
    }
  },
};
