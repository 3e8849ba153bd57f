import type { Check } from '../model/check.ts';
import { fail, notApplicable, pass, unknown, unreadable } from '../model/judgement.ts';
import {
  existingCertificates,
  hasMoreCredentials,
  hasNoRoot,
  NO_ROOT,
  reportLags,
  rootCounters,
  rootRow,
} from './support/root-facts.ts';
import { amount, amountOrNo } from '../model/text.ts';

export const rootSigningCertificate: Check = {
  id: 'root-signing-certificate',
  title: 'Root has no signing certificate',
  theme: 'credentials',
  severity: 'high',
  exposes: ['certificates', 'activeCertificates'],
  judges:
    'Root has no X.509 signing certificate, active or not, as the account summary counts them.',
  why: 'A signing certificate is a forgotten kind of root credential, made for SOAP interfaces that AWS has been switching off; AWS does not say which still accept it. It needs no MFA, and nobody rotates it.',
  remediation: {
    console: [
      'In a member whose root is managed centrally: management account → **IAM → Root access management → Delete root user credentials**.',
      'Elsewhere sign in as root, open the account menu at the top right and choose **Security credentials**.',
      'Scroll to **X.509 certificates**.',
      'For each certificate choose **Deactivate**, watch for a day that nothing breaks, then **Delete**.',
    ],
    cli: [
      '# As root, or for a member account with a root session of the task IAMDeleteRootUserCredentials, which can delete and not deactivate:',
      'aws iam list-signing-certificates',
      'aws iam delete-signing-certificate --certificate-id TA7SMP42TDN5Z26OBPJE7EXAMPLE',
    ],
  },
  references: [
    {
      title: 'Root user best practices',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
    },
    {
      title: 'DeleteSigningCertificate',
      url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteSigningCertificate.html',
    },
  ],
  frameworks: { cis: {}, securityHub: [], config: [], prowler: [] },
  sources: ['account-summary', 'credential-report'],
  judge: (evidence) => {
    const summary = evidence.readings['account-summary'];
    if (summary.state !== 'known') return unreadable(summary);
    const counters = rootCounters(summary.value);
    const row = rootRow(evidence);
    if (hasNoRoot(evidence.account, counters, row)) return notApplicable(NO_ROOT);
    const { certificates } = counters;
    if (certificates === undefined) {
      return unknown('The account summary does not say whether root has a signing certificate.');
    }
    const report = evidence.readings['credential-report'];
    const shown = existingCertificates(row);
    if (certificates === 0) {
      const note =
        shown.length > 0
          ? reportLags(report, amountOrNo(shown.length, 'signing certificate'))
          : undefined;
      return pass('Root has no signing certificate.', { facts: { certificates: 0 }, note });
    }
    const count = Math.max(certificates, shown.length);
    const active = shown.filter((each) => each.active === true).length;
    const readable =
      shown.length === count &&
      !hasMoreCredentials(row) &&
      shown.every((each) => typeof each.active === 'boolean');
    const state = !readable ? '' : active === 0 ? ', inactive' : `, ${String(active)} active`;
    return fail(`Root has ${amount(count, 'signing certificate')}${state}.`, {
      facts: { certificates: count, activeCertificates: readable ? active : null },
      exposure: {
        certificates: shown.length === count || count > 1 ? count : null,
        activeCertificates: readable ? active : null,
      },
      note:
        shown.length === count
          ? undefined
          : reportLags(report, amountOrNo(shown.length, 'signing certificate')),
    });
  },
};
