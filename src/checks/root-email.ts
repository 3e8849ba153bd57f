import type { Check } from '../model/check.ts';
import { fail, notApplicable, pass, unreadable } from '../model/judgement.ts';
import { organizationPosition, withoutSay } from './support/organization-position.ts';
import { NO_ROOT } from './support/root-facts.ts';

export const rootEmail: Check = {
  id: 'root-email',
  title: 'The root e-mail matches the company pattern',
  theme: 'contacts',
  severity: 'medium',
  judges:
    'Root’s e-mail address, as AWS Organizations tells it, matches `root-email-pattern` of the configuration file, upper and lower case alike. Without a pattern, or outside of an organisation, there is nothing to judge.',
  why: 'Whoever reads root’s mailbox can ask for a new root password. An address of one person leaves with that person; a group mailbox under the organisation’s own domain stays.',
  remediation: {
    console: [
      'Create a group mailbox that several people read and that only they may change.',
      'For a member account: management account → **AWS Organizations → the account → Update email**.',
      'For the management account: sign in as root, open **Account** and edit the e-mail address.',
    ],
    cli: [
      '# For a member account, from the management account or the delegated administrator for Account Management:',
      'aws account start-primary-email-update --account-id 888877776666 --primary-email aws-root-888877776666@example.com',
      'aws account accept-primary-email-update --account-id 888877776666 --primary-email aws-root-888877776666@example.com --otp 123456',
    ],
  },
  references: [
    {
      title: 'Update the root user e-mail address',
      url: 'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-root-user-email.html',
    },
    {
      title: 'Use a group e-mail address for root',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html#ru-bp-group',
    },
  ],
  frameworks: { cis: { '7.0': '2.2' }, securityHub: [], config: [], prowler: [] },
  sources: ['organization', 'organization-features', 'account-email'],
  judge: (evidence, { rootEmailPattern }) => {
    if (evidence.account.partition === 'aws-cn') return notApplicable(NO_ROOT);
    if (rootEmailPattern === undefined) {
      return notApplicable('No pattern is configured: set root-email-pattern in the config file.');
    }
    const position = organizationPosition(evidence);
    if (position === 'standalone') {
      return notApplicable(
        'The account stands in no organisation, and only an organisation is told root’s e-mail address.',
      );
    }
    const email = evidence.readings['account-email'];
    const elsewhere = withoutSay(evidence);
    // In a run over the organisation its list tells the address of every member.
    const isListed = position === 'member' && email.state === 'known';
    if (elsewhere !== undefined && !isListed) return elsewhere;
    if (email.state !== 'known') return unreadable(email);
    const matches = email.value.matches(rootEmailPattern);
    const facts = { matches };
    return matches
      ? pass('Root’s e-mail address matches the configured pattern.', { facts })
      : fail('Root’s e-mail address does not match the configured pattern.', { facts });
  },
};
