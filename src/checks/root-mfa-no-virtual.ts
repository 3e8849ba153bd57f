import type { Check } from '../model/check.ts';
import { fail, notApplicable, pass, unknown, unreadable } from '../model/judgement.ts';
import { hasNoConsoleRoot, hasNoRoot, NO_ROOT, rootCounters } from './support/root-facts.ts';
import { amount } from '../model/text.ts';

export const rootMfaNoVirtual: Check = {
  id: 'root-mfa-no-virtual',
  title: 'No virtual MFA device is assigned to root',
  theme: 'credentials',
  severity: 'medium',
  exposes: ['virtualDevices'],
  judges:
    'Root has MFA, and none of its devices is virtual, such as an app on a phone. That it is hardware is not proved: a synced passkey looks the same as a security key. Without MFA there is nothing to judge here.',
  why: 'A code from an authenticator app can be phished, and its secret copied from a phone or a backup. A security key or passkey answers only to the site that it was registered for.',
  remediation: {
    console: [
      'Sign in as root, open the account menu at the top right and choose **Security credentials**.',
      'Under **Multi-factor authentication (MFA)** choose **Assign MFA device**, then **Passkey or security key**, and register a hardware key.',
      'Sign out and sign in once with the new key.',
      'Back under **Multi-factor authentication (MFA)**, select the virtual device and choose **Remove**.',
    ],
    cli: [
      '# To see which virtual devices belong to root (the user ARN ends in :root):',
      'aws iam list-virtual-mfa-devices --assignment-status Assigned',
    ],
  },
  references: [
    {
      title: 'Passkeys and security keys for the root user',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/enable-fido-mfa-for-root.html',
    },
    {
      title: 'Security Hub control IAM.6',
      url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-6',
    },
  ],
  frameworks: {
    cis: {
      '1.2': '1.14',
      '1.3': '1.6',
      '1.4': '1.6',
      '1.5': '1.6',
      '2.0': '1.6',
      '3.0': '1.6',
      '4.0.1': '1.6',
      '5.0': '1.5',
      '6.0': '2.5',
      '7.0': '2.6',
    },
    securityHub: ['IAM.6'],
    config: ['ROOT_ACCOUNT_HARDWARE_MFA_ENABLED'],
    prowler: ['iam_root_hardware_mfa_enabled'],
  },
  sources: ['account-summary', 'virtual-mfa-devices'],
  judge: (evidence) => {
    if (hasNoConsoleRoot(evidence.account)) {
      return notApplicable('Root cannot have MFA or a console password in AWS GovCloud (US).');
    }
    const devices = evidence.readings['virtual-mfa-devices'];
    if (devices.state === 'known' && devices.value.ofRoot.length > 0) {
      const count = devices.value.ofRoot.length;
      return fail(`Root has ${amount(count, 'virtual MFA device')}.`, {
        facts: { virtualDevices: count, serialNumbers: devices.value.ofRoot.join(', ') },
        exposure: { virtualDevices: count },
      });
    }
    const summary = evidence.readings['account-summary'];
    if (summary.state !== 'known') return unreadable(summary, {}, devices);
    const counters = rootCounters(summary.value);
    if (hasNoRoot(evidence.account, counters, undefined)) return notApplicable(NO_ROOT);
    if (counters.mfa === undefined) {
      return unknown('The account summary does not say whether root has MFA.');
    }
    if (counters.mfa === 0) {
      return notApplicable('Root has no MFA device of any kind.');
    }
    if (devices.state !== 'known') return unreadable(devices);
    if (devices.value.withoutUser > 0) {
      const count = devices.value.withoutUser;
      return unknown(
        `AWS does not say whose ${amount(count, 'assigned virtual MFA device is', 'assigned virtual MFA devices are')}.`,
      );
    }
    return pass('Root has MFA, and no virtual device is assigned to it.', {
      facts: { virtualDevices: 0 },
    });
  },
};
