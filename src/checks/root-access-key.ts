import type { Check } from '../model/check.ts';
import { fail, notApplicable, pass, unknown, unreadable } from '../model/judgement.ts';
import {
  existingKeys,
  hasMoreCredentials,
  hasNoRoot,
  NO_ROOT,
  reportLags,
  rootCounters,
  rootRow,
} from './support/root-facts.ts';
import { amount, amountOrNo } from '../model/text.ts';
import { minute } from '../model/time.ts';

const describe = (count: number, active: number): string => {
  if (active === 0) return 'inactive, but it takes one call to switch it on again';
  if (active === count) return count === 1 ? 'active' : 'all of them active';
  return `${String(active)} of them active`;
};

export const rootAccessKey: Check = {
  id: 'root-access-key',
  title: 'Root has no access key',
  theme: 'credentials',
  severity: 'critical',
  exposes: ['keys', 'activeKeys'],
  judges:
    'Root has no access key, active or not. Whether there is one is the account summary’s word; how many there are and which of them are active comes from the credential report.',
  why: 'A root access key can do nearly anything in the account from anywhere: no identity-based policy applies to it, policies on sign-in do not reach it, and it works without MFA. An inactive key can be switched on again in one call.',
  remediation: {
    console: [
      'Find out what uses the key: in the credential report look at `access_key_1_last_used_service` and the date beside it, and in CloudTrail for events whose `userIdentity.type` is `Root`.',
      'Give that workload an IAM role, or as a last resort an IAM user with only the permissions it needs.',
      'In a member whose root is managed centrally: management account → **IAM → Root access management → Delete root user credentials**. A root session can delete a key, not deactivate it first.',
      'Elsewhere sign in as root, open the account menu at the top right and choose **Security credentials**.',
      'Under **Access keys** choose **Actions → Deactivate** and watch for a day that nothing breaks.',
      'Then choose **Actions → Delete**. A deactivated key still counts: it must be deleted.',
    ],
    cli: [
      '# As root:',
      'aws iam list-access-keys',
      'aws iam update-access-key --access-key-id AKIAIOSFODNN7EXAMPLE --status Inactive',
      'aws iam delete-access-key --access-key-id AKIAIOSFODNN7EXAMPLE',
      '# For a member, from the management account or the delegated administrator for IAM; put the credentials that this prints into the environment. They cannot deactivate a key:',
      'aws sts assume-root --target-principal 888877776666 --task-policy-arn arn=arn:aws:iam::aws:policy/root-task/IAMDeleteRootUserCredentials',
      'aws iam list-access-keys',
      'aws iam delete-access-key --access-key-id AKIAIOSFODNN7EXAMPLE',
    ],
  },
  references: [
    {
      title: 'Root user best practices: do not create access keys',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
    },
    {
      title: 'Delete access keys for the root user',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user_manage_delete-key.html',
    },
  ],
  frameworks: {
    cis: {
      '1.2': '1.12',
      '1.3': '1.4',
      '1.4': '1.4',
      '1.5': '1.4',
      '2.0': '1.4',
      '3.0': '1.4',
      '4.0.1': '1.4',
      '5.0': '1.3',
      '6.0': '2.3',
      '7.0': '2.4',
    },
    securityHub: ['IAM.4'],
    config: ['IAM_ROOT_ACCESS_KEY_CHECK'],
    prowler: ['iam_no_root_access_key'],
  },
  sources: ['account-summary', 'credential-report'],
  judge: (evidence) => {
    const row = rootRow(evidence);
    const shown = existingKeys(row);
    const report = evidence.readings['credential-report'];
    const summary = evidence.readings['account-summary'];
    const hint =
      shown.length > 0 && report.state === 'known'
        ? `The credential report of ${minute(report.asOf)} shows ${amount(shown.length, 'root access key')}.`
        : undefined;
    if (summary.state !== 'known') return unreadable(summary, { note: hint });
    const counters = rootCounters(summary.value);
    if (hasNoRoot(evidence.account, counters, row)) return notApplicable(NO_ROOT);
    const { keys } = counters;
    if (keys === undefined) {
      return unknown('The account summary does not say whether root has an access key.', {
        note: hint,
      });
    }
    if (keys === 0) {
      const note =
        shown.length > 0 ? reportLags(report, amountOrNo(shown.length, 'access key')) : undefined;
      return pass('Root has no access key.', { facts: { accessKeys: 0 }, note });
    }
    const count = Math.max(keys, shown.length);
    // The summary counts inactive keys too; only a row that shows as many can say which are which.
    const lags = shown.length < count || hasMoreCredentials(row);
    if (lags || shown.some((key) => typeof key.active !== 'boolean')) {
      const atLeast = lags ? 'at least ' : '';
      const keysShown = `${atLeast}${amount(count, 'access key')}`;
      return fail(`Root has ${keysShown}; which of them are active is not known.`, {
        facts: { accessKeys: `${atLeast}${String(count)}`, activeAccessKeys: null },
        // A summary of 1 may stand for two keys while the report cannot be asked.
        exposure: { keys: lags && count === 1 ? null : count, activeKeys: null },
        note:
          shown.length < count
            ? reportLags(report, amountOrNo(shown.length, 'access key'))
            : undefined,
      });
    }
    const active = shown.filter((key) => key.active === true).length;
    const state = describe(count, active);
    return fail(`Root has ${amount(count, 'access key')}, ${state}.`, {
      facts: { accessKeys: count, activeAccessKeys: active },
      exposure: { keys: count, activeKeys: active },
    });
  },
};
