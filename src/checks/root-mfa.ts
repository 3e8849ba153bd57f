import type { Evidence } from '../model/evidence.ts';
import type { Check } from '../model/check.ts';
import { fail, notApplicable, pass, unknown, unreadable } from '../model/judgement.ts';
import {
  hasNoConsoleRoot,
  hasNoRoot,
  NO_ROOT,
  type RootCounters,
  reportLags,
  rootCounters,
  rootRow,
} from './support/root-facts.ts';
import { amount } from '../model/text.ts';

// Without MFA now: what the older report says otherwise of MFA, or of the password that it would protect.
const disagreement = (
  report: Evidence['readings']['credential-report'],
  { password }: RootCounters,
): string | undefined => {
  if (report.state !== 'known' || report.value.root === 'missing') return undefined;
  const { mfaActive, passwordEnabled } = report.value.root;
  if (mfaActive === true) return reportLags(report, 'root with MFA');
  if (password === undefined || typeof passwordEnabled !== 'boolean') return undefined;
  return passwordEnabled === password > 0
    ? undefined
    : reportLags(report, `root with${passwordEnabled ? '' : 'out'} a password`);
};

export const rootMfa: Check = {
  id: 'root-mfa',
  title: 'Root has MFA, or nothing to sign in with',
  theme: 'credentials',
  severity: 'critical',
  exposes: ['password', 'keys'],
  judges:
    'Root has MFA, or neither a password nor an access key, as the account summary counts them. Without MFA an access key is a finding also where there is no password; signing certificates are left to `root-signing-certificate`.',
  why: 'Without MFA, whoever learns the root password, or resets it by the mailbox, signs in as root and can do nearly anything in the account.',
  remediation: {
    console: [
      'Is this a member of an organisation that manages root access centrally? Then remove the root credentials instead: management account → **IAM → Root access management → Delete root user credentials**.',
      'Otherwise sign in as root, open the account menu at the top right and choose **Security credentials**.',
      'Under **Multi-factor authentication (MFA)** choose **Assign MFA device**.',
      'Choose **Passkey or security key** and register a hardware key. Register a second one and store it elsewhere.',
      'Sign out, sign in again with the key, and close the session.',
    ],
    cli: [
      '# MFA for root is set up in the console. To see the result:',
      'aws iam get-account-summary --query SummaryMap.AccountMFAEnabled',
    ],
  },
  references: [
    {
      title: 'MFA for the root user',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/enable-mfa-for-root.html',
    },
    {
      title: 'Manage root access for member accounts centrally',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-access-management.html',
    },
  ],
  frameworks: {
    cis: {
      '1.2': '1.13',
      '1.3': '1.5',
      '1.4': '1.5',
      '1.5': '1.5',
      '2.0': '1.5',
      '3.0': '1.5',
      '4.0.1': '1.5',
      '5.0': '1.4',
      '6.0': '2.4',
      '7.0': '2.5',
    },
    securityHub: ['IAM.9'],
    config: ['ROOT_ACCOUNT_MFA_ENABLED'],
    prowler: ['iam_root_mfa_enabled'],
  },
  isEasedByDenial: true,
  sources: ['account-summary', 'credential-report'],
  judge: (evidence) => {
    if (hasNoConsoleRoot(evidence.account)) {
      return notApplicable('Root cannot have MFA or a console password in AWS GovCloud (US).');
    }
    const summary = evidence.readings['account-summary'];
    if (summary.state !== 'known') return unreadable(summary);
    const counters = rootCounters(summary.value);
    const row = rootRow(evidence);
    if (hasNoRoot(evidence.account, counters, row)) return notApplicable(NO_ROOT);
    const report = evidence.readings['credential-report'];
    const reported = row === undefined || row === 'missing' ? undefined : row;
    const { mfa, keys } = counters;
    if (mfa === undefined) {
      return unknown('The account summary does not say whether root has MFA.');
    }
    if (mfa > 0) {
      const note =
        reported?.mfaActive === false ? reportLags(report, 'root without MFA') : undefined;
      return pass('Root has MFA.', { facts: { mfa: true }, note });
    }
    const note = disagreement(report, counters);
    // The summary's silence about a password is not a "no": only the report may then say "yes".
    const password = counters.password ?? (reported?.passwordEnabled === true ? 1 : undefined);
    const facts = {
      mfa: false,
      password: password === undefined ? null : password > 0,
      accessKey: keys === undefined ? null : keys > 0,
    };
    const exposure = {
      password: password ?? null,
      keys: keys === undefined ? null : Math.min(keys, 1),
    };
    if (password !== undefined && password > 0) {
      const also = keys !== undefined && keys > 0 ? ' and an access key' : '';
      return fail(`Root has a password${also} and no MFA.`, { facts, exposure, note });
    }
    if (keys !== undefined && keys > 0) {
      const reason = 'Root has an access key and no MFA; a key needs no password.';
      return fail(reason, { facts, exposure, note });
    }
    if (password === 0 && keys === 0) {
      const certificates = counters.certificates ?? 0;
      const rest =
        certificates > 0
          ? ` Its ${amount(certificates, 'signing certificate')} is judged by root-signing-certificate.`
          : '';
      const reason = `Root has no password and no access key, so there is nothing for MFA to protect.${rest}`;
      return pass(reason, { facts, note });
    }
    const silent = password === undefined ? 'a password' : 'an access key';
    return unknown(
      `Root has no MFA, and the account summary does not say whether it has ${silent}.`,
      {
        facts,
        note,
      },
    );
  },
};
