import type { Evidence } from '../model/evidence.ts';
import type { Check } from '../model/check.ts';
import {
  fail,
  type Facts,
  type Judgement,
  notApplicable,
  pass,
  unknown,
  unreadable,
} from '../model/judgement.ts';

/** Unless the summary counts the users, nobody knows whether there is one at all: then this may not apply. */
const usersUnknown = (
  summary: Evidence['readings']['account-summary'],
  facts: Facts,
): Judgement | undefined => {
  if (summary.state !== 'known') return unreadable(summary, { facts });
  return summary.value['Users'] === undefined
    ? unknown('The account summary does not count the IAM users whom the password policy binds.', {
        facts,
      })
    : undefined;
};

export const iamPasswordPolicy: Check = {
  id: 'iam-password-policy',
  title: 'IAM users have a strong password policy',
  theme: 'credentials',
  severity: 'medium',
  exposes: ['weaknesses'],
  judges:
    'An account that has IAM users has a password policy of its own, which asks for 14 characters or more and for 24 other passwords before one comes again (`password-policy` sets both numbers). What else such a policy may ask for is not looked at, and it never binds root.',
  why: 'Without a policy of its own the account takes eight-character passwords. The policy binds IAM users only; root’s password is bound by nothing but its owner.',
  remediation: {
    console: [
      'Open **IAM → Account settings** and under **Password policy** choose **Edit**.',
      'Choose **Custom**, set the minimum length to 14 and **Prevent password reuse** to 24.',
      'Save. Existing passwords are checked at their next change.',
    ],
    cli: [
      '# This call replaces the whole policy: repeat here what yours already asks for.',
      'aws iam update-account-password-policy --minimum-password-length 14 --password-reuse-prevention 24 --require-symbols --require-numbers --require-uppercase-characters --require-lowercase-characters --allow-users-to-change-password',
    ],
  },
  references: [
    {
      title: 'Set a password policy for IAM users',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
    },
  ],
  frameworks: {
    cis: {
      '1.2': '1.9, 1.10',
      '1.3': '1.8, 1.9',
      '1.4': '1.8, 1.9',
      '1.5': '1.8, 1.9',
      '2.0': '1.8, 1.9',
      '3.0': '1.8, 1.9',
      '4.0.1': '1.8, 1.9',
      '5.0': '1.7, 1.8',
      '6.0': '2.7, 2.8',
      '7.0': '2.8, 2.9',
    },
    securityHub: ['IAM.7', 'IAM.15', 'IAM.16'],
    config: ['IAM_PASSWORD_POLICY'],
    prowler: ['iam_password_policy_minimum_length_14', 'iam_password_policy_reuse_24'],
  },
  sources: ['account-summary', 'password-policy'],
  judge: (evidence, settings) => {
    const summary = evidence.readings['account-summary'];
    if (summary.state === 'known' && summary.value['Users'] === 0) {
      return notApplicable('The account has no IAM user whom a password policy could bind.');
    }
    const policy = evidence.readings['password-policy'];
    if (policy.state !== 'known') return unreadable(policy, {}, summary);
    const wanted = settings.passwordPolicy;
    const { value } = policy;
    if (value === 'none') {
      const facts = { passwordPolicy: false };
      return (
        usersUnknown(summary, facts) ??
        fail('The account has no password policy of its own.', {
          facts,
          exposure: { weaknesses: 2 },
        })
      );
    }
    const { minimumLength, reusePrevention } = value;
    const facts = {
      minimumLength: minimumLength ?? null,
      reusePrevention: reusePrevention ?? null,
    };
    const weaknesses = [
      ...((minimumLength ?? 0) < wanted.minimumLength
        ? [
            minimumLength === undefined
              ? 'passwords of any length'
              : `passwords of ${String(minimumLength)} characters, not ${String(wanted.minimumLength)}`,
          ]
        : []),
      ...((reusePrevention ?? 0) < wanted.reusePrevention
        ? [
            reusePrevention === undefined
              ? 'any old password again'
              : `a password again after ${String(reusePrevention)} others, not ${String(wanted.reusePrevention)}`,
          ]
        : []),
    ];
    if (weaknesses.length === 0) {
      return pass('The password policy meets the configured minimum.', { facts });
    }
    return (
      usersUnknown(summary, facts) ??
      fail(`The password policy allows ${weaknesses.join(' and ')}.`, {
        facts,
        exposure: { weaknesses: weaknesses.length },
      })
    );
  },
};
