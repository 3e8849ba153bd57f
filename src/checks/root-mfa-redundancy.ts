import { NO_ROOT } from './support/root-facts.ts';
import type { Check } from '../model/check.ts';
import { fail, notApplicable, pass, unreadable } from '../model/judgement.ts';
import { amount } from '../model/text.ts';

export const rootMfaRedundancy: Check = {
  id: 'root-mfa-redundancy',
  title: 'Root has a second MFA device',
  theme: 'credentials',
  severity: 'low',
  judges:
    'Root that has an MFA device has a second one. Only a root session (`member-access: assume-root`) can tell how many there are; without any there is nothing to judge here.',
  why: 'One device that is lost or breaks locks the owner out of the root user until AWS Support has checked who is asking. A second one, kept elsewhere, takes minutes to register.',
  remediation: {
    console: [
      'Sign in as the root user, open the account menu and choose **Security credentials**.',
      'Under **Multi-factor authentication (MFA)** choose **Assign MFA device** and register a second security key.',
      'Keep it in another place than the first one.',
    ],
    cli: [
      '# Only root itself can register a device, and only in the console. What there is, from a root session:',
      'aws iam list-mfa-devices',
    ],
  },
  references: [
    {
      title: 'AWS multi-factor authentication in IAM',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html',
    },
    {
      title: 'Multi-factor authentication for the root user',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/enable-mfa-for-root.html',
    },
  ],
  frameworks: { cis: {}, securityHub: [], config: [], prowler: [] },
  isEasedByDenial: true,
  sources: ['root-mfa-devices'],
  judge: ({ account, readings }) => {
    const devices = readings['root-mfa-devices'];
    if (devices.state !== 'known') {
      return account.partition === 'aws-cn' ? notApplicable(NO_ROOT) : unreadable(devices);
    }
    const count = devices.value.length;
    const facts = {
      mfaDevices: count,
      serialNumbers: devices.value.map(({ serialNumber }) => serialNumber).join(', '),
    };
    if (count === 0) return notApplicable('Root has no MFA device of any kind.', { facts });
    return count === 1
      ? fail('Root has one MFA device and no second one.', { facts })
      : pass(`Root has ${amount(count, 'MFA device')}.`, { facts });
  },
};
