import type { ReportKey } from '../aws/sources/support/root-row.ts';
import type { Check } from '../model/check.ts';
import { fail, notApplicable, pass, unknown, unreadable } from '../model/judgement.ts';
import {
  existingKeys,
  hasNoRoot,
  NO_ROOT,
  reportLags,
  rootCounters,
  rootRow,
} from './support/root-facts.ts';
import { amountOrNo } from '../model/text.ts';
import { DAY_MS, minute } from '../model/time.ts';

// There were no access keys before AWS: an earlier date, epoch zero above all, is none.
const KEYS_BEGAN = new Date('2006-01-01T00:00:00Z');

const byDate = (left: Date, right: Date): number => left.getTime() - right.getTime();

const rotationDates = (keys: readonly ReportKey[]): readonly Date[] =>
  keys
    .map((key) => key.lastRotated)
    .filter((date) => date instanceof Date)
    .filter((date) => date >= KEYS_BEGAN)
    .sort(byDate);

export const rootAccessKeyAge: Check = {
  id: 'root-access-key-age',
  title: 'A root access key that still exists was rotated recently',
  theme: 'credentials',
  severity: 'high',
  exposes: ['oldKeys'],
  judges:
    'Every access key that root has, active or not, was made or last changed within the last 90 days (`root-access-key-max-age-days`), by the credential report. A key that the report does not know yet is younger than the report.',
  why: 'Every month a root key lives it is copied to one more place. If it cannot go today, it must at least be new.',
  remediation: {
    console: [
      'Better than rotating: replace the key by an IAM role and delete it (see `root-access-key`). In a member without a root password that is the only way: a root session can delete a key, not make or deactivate one.',
      'If it must stay for now, sign in as root, open **Security credentials** and create a second access key.',
      'Move every use of the old key to the new one.',
      'Deactivate the old key, watch for a day that nothing breaks, then delete it.',
    ],
    cli: [
      '# As root:',
      'aws iam create-access-key',
      'aws iam update-access-key --access-key-id AKIAIOSFODNN7EXAMPLE --status Inactive',
      'aws iam delete-access-key --access-key-id AKIAIOSFODNN7EXAMPLE',
    ],
  },
  references: [
    {
      title: 'Rotate access keys',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html',
    },
    {
      title: 'The credential report',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html',
    },
  ],
  frameworks: { cis: {}, securityHub: [], config: [], prowler: [] },
  sources: ['account-summary', 'credential-report'],
  judge: (evidence, settings, now) => {
    const summary = evidence.readings['account-summary'];
    const report = evidence.readings['credential-report'];
    if (summary.state !== 'known') return unreadable(summary, {}, report);
    const counters = rootCounters(summary.value);
    const row = rootRow(evidence);
    if (hasNoRoot(evidence.account, counters, row)) return notApplicable(NO_ROOT);
    const shown = existingKeys(row);
    if (counters.keys === undefined) {
      return unknown('The account summary does not say whether root has an access key.');
    }
    if (counters.keys === 0) {
      const note =
        shown.length > 0 ? reportLags(report, amountOrNo(shown.length, 'access key')) : undefined;
      return notApplicable('Root has no access key.', { note });
    }
    if (report.state !== 'known') return unreadable(report);
    if (report.value.root === 'missing') {
      return unknown('The credential report has no row for root.');
    }
    const window = settings.keyMaxAgeDays * DAY_MS;
    const dates = rotationDates(shown);
    const old = dates.filter((date) => now.getTime() - date.getTime() > window);
    const [oldest] = dates;
    const facts = {
      oldestKeyRotatedAt: oldest?.toISOString() ?? null,
      maxAgeDays: settings.keyMaxAgeDays,
    };
    if (old.length > 0 && oldest !== undefined) {
      const limit = `more than ${String(settings.keyMaxAgeDays)} days ago`;
      return fail(
        old.length === 1
          ? `A root access key was last rotated ${limit}, on ${minute(oldest)}.`
          : `${String(old.length)} root access keys were last rotated ${limit}, the oldest on ${minute(oldest)}.`,
        { facts, exposure: { oldKeys: old.length } },
      );
    }
    if (dates.length < shown.length || report.value.root.hasMoreCredentials) {
      return unknown('The credential report does not give the date of every root access key.', {
        facts,
      });
    }
    const isEmpty = ({ active, lastRotated }: ReportKey): boolean =>
      active === false && lastRotated === 'none';
    // Only slots that are plainly empty prove that the report did not know the key yet.
    if (!report.value.root.keys.every((key) => shown.includes(key) || isEmpty(key))) {
      return unknown('The credential report does not say of every key slot whether it is in use.', {
        facts,
      });
    }
    if (shown.length < counters.keys) {
      // A key the report does not know yet is younger than the report.
      if (now.getTime() - report.asOf.getTime() > window) {
        return unknown('The credential report is too old to tell the age of a root access key.');
      }
      const reason = `Root's access key was created after the last credential report, so it is younger than ${String(settings.keyMaxAgeDays)} days.`;
      return pass(reason, {
        facts,
        note: reportLags(report, amountOrNo(shown.length, 'access key')),
      });
    }
    return pass(
      `Every root access key was rotated within ${String(settings.keyMaxAgeDays)} days${oldest === undefined ? '' : `, the oldest on ${minute(oldest)}`}.`,
      { facts },
    );
  },
};
