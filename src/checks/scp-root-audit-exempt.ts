import type { Check } from '../model/check.ts';
import { fail, notApplicable, pass, unknown, unreadable } from '../model/judgement.ts';
import { withoutSay } from './support/organization-position.ts';
import { firstFew } from '../model/text.ts';

export const scpRootAuditExempt: Check = {
  id: 'scp-root-audit-exempt',
  title: 'Policies that deny root leave the central audit open',
  theme: 'organization',
  severity: 'low',
  exposes: ['policies'],
  judges:
    'No attached service control policy denies central root sessions for the audit anything that they need. Judged where root credentials are managed centrally, and some policy denies root or such a session anything, or may do so. A policy that depends on circumstances of the session that nobody can know in advance, such as MFA, is unknown.',
  why: 'A policy that denies everything to `arn:aws:iam::*:root` denies it to central root sessions too: then nobody can see, or delete, the root credentials of the members it was meant to protect.',
  remediation: {
    console: [
      'In the management account open **AWS Organizations → Policies → Service control policies** and the policy.',
      'Add `"Null": {"aws:AssumedRoot": "true"}` to the condition of the statement that denies root: the key exists in central root sessions only.',
      'In a statement that denies everybody (without MFA, or outside of a network), exempt the audit’s session in the same way, or its actions by `NotAction`.',
      'In AWS Control Tower, reset the control that restricts root with its parameter `ExemptAssumeRoot`.',
    ],
    cli: [
      'aws organizations describe-policy --policy-id p-examplepolicyid --query Policy.Content --output text',
      '# Put the condition into the document, then:',
      'aws organizations update-policy --policy-id p-examplepolicyid --content file://policy.json',
    ],
  },
  references: [
    {
      title: 'The condition key aws:AssumedRoot',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-assumedroot',
    },
    {
      title: 'Perform a privileged task on a member account',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-privileged-task.html',
    },
  ],
  frameworks: { cis: {}, securityHub: [], config: [], prowler: [] },
  isJudgedOnce: true,
  sources: ['organization', 'organization-features', 'service-control-policies'],
  judge: (evidence) => {
    const elsewhere = withoutSay(evidence);
    if (elsewhere !== undefined) return elsewhere;
    const features = evidence.readings['organization-features'];
    const reading = evidence.readings['service-control-policies'];
    if (features.state !== 'known') return unreadable(features, {}, reading);
    const { value } = features;
    if (typeof value !== 'object' || !value.features.includes('RootCredentialsManagement')) {
      return notApplicable(
        'Central management of root credentials is off: there is no central audit to leave open.',
      );
    }
    if (reading.state !== 'known') return unreadable(reading);
    const denying = reading.value.policies.filter(
      ({ targets, aimsAtRoot, root, exemptsAssumedRoot }) =>
        targets.length > 0 && (aimsAtRoot || root === 'unclear' || exemptsAssumedRoot !== true),
    );
    if (denying.length === 0) {
      return notApplicable(
        'No attached service control policy denies root or the central audit anything.',
      );
    }
    const ids = (exempts: boolean | 'unknown'): readonly string[] =>
      denying
        .filter(({ exemptsAssumedRoot }) => exemptsAssumedRoot === exempts)
        .map(({ id }) => id);
    const closing = ids(false);
    const unclear = ids('unknown');
    const facts = { policies: denying.map(({ id }) => id).join(', ') };
    if (closing.length > 0) {
      return fail(
        `Central root sessions for the audit are denied what they need by ${firstFew(closing)}.`,
        { facts, exposure: { policies: closing.length } },
      );
    }
    return unclear.length > 0
      ? unknown(
          `Central root sessions for the audit may be denied what they need by ${firstFew(unclear)}: that depends on conditions or content that could not be judged.`,
          { facts },
        )
      : pass('The service control policies that deny root leave the central audit open.', {
          facts,
        });
  },
};
