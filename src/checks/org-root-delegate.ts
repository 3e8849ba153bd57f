import type { Check } from '../model/check.ts';
import { fail, notApplicable, pass, unreadable } from '../model/judgement.ts';
import { withoutSay } from './support/organization-position.ts';
import { NO_ROOT } from './support/root-facts.ts';
import { firstFew } from '../model/text.ts';

const isAre = (count: number): string =>
  count === 1 ? 'is a delegated administrator' : 'are delegated administrators';

export const orgRootDelegate: Check = {
  id: 'org-root-delegate',
  title: 'Only the intended accounts administer root access for the organisation',
  theme: 'organization',
  severity: 'low',
  exposes: ['unexpected', 'missing'],
  judges:
    'The delegated administrators for IAM are exactly the accounts under `iam-delegates` in the configuration file. Where it does not say, there is one at most.',
  why: 'A delegated administrator for IAM may begin root sessions in every member, delete root credentials there, and let root passwords be recovered. One such account keeps people out of the management account; each more is one more to guard like it.',
  remediation: {
    console: [
      'In the management account open **IAM → Root access management** and look at **Delegated administrator**.',
      'Remove the accounts that should not be there, or name those that should under `iam-delegates` in the config file.',
    ],
    cli: [
      'aws organizations list-delegated-administrators --service-principal iam.amazonaws.com',
      'aws organizations deregister-delegated-administrator --service-principal iam.amazonaws.com --account-id 888877776666',
    ],
  },
  references: [
    {
      title: 'Centralize root access for member accounts',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-enable-root-access.html',
    },
    {
      title: 'Delegated administrator for AWS services',
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_integrate_delegated_admin.html',
    },
  ],
  frameworks: {
    cis: { '7.0': '2.1.6' },
    securityHub: [],
    config: [],
    prowler: ['organizations_delegated_administrators'],
  },
  isJudgedOnce: true,
  sources: ['organization', 'organization-features', 'iam-delegates'],
  judge: (evidence, { iamDelegates: wanted }) => {
    if (evidence.account.partition === 'aws-cn') return notApplicable(NO_ROOT);
    const elsewhere = withoutSay(evidence);
    if (elsewhere !== undefined) return elsewhere;
    const reading = evidence.readings['iam-delegates'];
    if (reading.state !== 'known') return unreadable(reading);
    const delegates = reading.value;
    const facts = {
      delegates: delegates.join(', ') || 'none',
      configured: wanted === undefined ? null : [...wanted].sort().join(', ') || 'none',
    };
    if (wanted === undefined) {
      if (delegates.length > 1) {
        return fail(
          `More than one account administers IAM for the organisation (${firstFew(delegates)}), and iam-delegates in the config file does not name those that may.`,
          { facts, exposure: { unexpected: delegates.length - 1, missing: 0 } },
        );
      }
      return delegates.length === 0
        ? pass('No member administers IAM for the organisation.', { facts })
        : pass(`One member administers IAM for the organisation: ${firstFew(delegates)}.`, {
            facts,
          });
    }
    const unexpected = delegates.filter((id) => !wanted.includes(id));
    const missing = [...new Set(wanted)].filter((id) => !delegates.includes(id)).sort();
    if (unexpected.length === 0 && missing.length === 0) {
      return delegates.length === 0
        ? pass('No member administers IAM for the organisation, as configured.', { facts })
        : pass(`As configured, ${firstFew(delegates)} ${isAre(delegates.length)} for IAM.`, {
            facts,
          });
    }
    const differences = [
      ...(unexpected.length === 0
        ? []
        : [`${firstFew(unexpected)} ${isAre(unexpected.length)} for IAM and not configured`]),
      ...(missing.length === 0
        ? []
        : [
            `${firstFew(missing)} ${missing.length === 1 ? 'is' : 'are'} configured and not delegated`,
          ]),
    ];
    return fail(
      `The delegated administrators for IAM are not as configured: ${differences.join('; ')}.`,
      { facts, exposure: { unexpected: unexpected.length, missing: missing.length } },
    );
  },
};
