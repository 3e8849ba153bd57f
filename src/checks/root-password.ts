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
import { organizationPosition } from './support/organization-position.ts';
import { hasNoConsoleRoot, hasNoRoot, NO_ROOT, rootCounters } from './support/root-facts.ts';

/** A member whose root has a password: that is wrong only where the organisation has taken root access over. */
const withPassword = ({ readings }: Evidence, facts: Facts): Judgement => {
  const features = readings['organization-features'];
  if (features.state !== 'known') return unreadable(features, { facts });
  const { value } = features;
  if (value === 'not-management-or-delegate') {
    return notApplicable(
      'Root has a password; whether the organisation manages root credentials centrally is told to its management account and its delegated administrator for IAM only.',
      { facts },
    );
  }
  return typeof value === 'object' && value.features.includes('RootCredentialsManagement')
    ? fail('Root has a password, although the organisation manages root credentials centrally.', {
        facts,
        exposure: { password: 1 },
      })
    : notApplicable(
        'Root has a password, and the organisation does not manage root credentials centrally.',
        { facts },
      );
};

export const rootPassword: Check = {
  id: 'root-password',
  title: 'Root of a centrally managed member has no password',
  theme: 'credentials',
  severity: 'medium',
  exposes: ['password'],
  judges:
    'Root of an organisation’s member has no password. One that has a password is a finding only where the organisation manages root credentials centrally; elsewhere, and in the management account, there is nothing to judge.',
  why: 'Central management deletes nothing by itself: members keep the root passwords they had, and one that was recovered for a single task stays until it is deleted. A password that does not exist cannot be stolen, guessed or reset.',
  remediation: {
    console: [
      'In the management account, or the delegated administrator for IAM, open **IAM → Root access management**.',
      'Choose the account and **Take privileged action → Delete root user credentials**.',
      'Confirm. The password, keys, certificates and MFA devices of this root are gone; the account is not.',
    ],
    cli: [
      '# From the management account or the delegated administrator for IAM; put the credentials that this prints into the environment:',
      'aws sts assume-root --target-principal 888877776666 --task-policy-arn arn=arn:aws:iam::aws:policy/root-task/IAMDeleteRootUserCredentials',
      'aws iam delete-login-profile',
    ],
  },
  references: [
    {
      title: 'Perform a privileged task on a member account',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-privileged-task.html',
    },
    {
      title: 'Manage root access for member accounts centrally',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-access-management.html',
    },
  ],
  frameworks: { cis: {}, securityHub: [], config: [], prowler: [] },
  sources: ['account-summary', 'organization', 'organization-features'],
  judge: (evidence) => {
    if (hasNoConsoleRoot(evidence.account)) {
      return notApplicable('Root cannot have a console password in AWS GovCloud (US).');
    }
    const summary = evidence.readings['account-summary'];
    if (summary.state !== 'known') return unreadable(summary);
    const counters = rootCounters(summary.value);
    if (hasNoRoot(evidence.account, counters, undefined)) return notApplicable(NO_ROOT);
    const position = organizationPosition(evidence);
    if (position === 'standalone') {
      return notApplicable('The account stands in no organisation that could manage its root.');
    }
    if (position === 'management') {
      return notApplicable(
        'The management account keeps its root password: central management reaches members only.',
      );
    }
    const { password } = counters;
    if (password === undefined) {
      return unknown('The account summary does not say whether root has a password.');
    }
    const facts = { password: password > 0 };
    if (password === 0) return pass('Root has no password.', { facts });
    return typeof position === 'string'
      ? withPassword(evidence, facts)
      : unreadable(
          position,
          { facts },
          evidence.readings.organization,
          evidence.readings['organization-features'],
        );
  },
};
