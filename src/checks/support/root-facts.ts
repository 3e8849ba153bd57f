import type { AccountSummary } from '../../aws/sources/account-summary.ts';
import type { ReportDate, ReportKey, RootRow } from '../../aws/sources/support/root-row.ts';
import type { Account, Evidence } from '../../model/evidence.ts';
import { minute } from '../../model/time.ts';

/** What the fresh account summary says of root's credentials; `undefined` where it says nothing. */
export interface RootCounters {
  readonly mfa: number | undefined;
  readonly keys: number | undefined;
  readonly password: number | undefined;
  readonly certificates: number | undefined;
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html */
export const rootCounters = (summary: AccountSummary): RootCounters => ({
  mfa: summary['AccountMFAEnabled'],
  keys: summary['AccountAccessKeysPresent'],
  password: summary['AccountPasswordPresent'],
  certificates: summary['AccountSigningCertificatesPresent'],
});

/** Root's row, `missing` from a report that was read, or `undefined` when there was no report to read. */
export const rootRow = (evidence: Evidence): RootRow | 'missing' | undefined => {
  const report = evidence.readings['credential-report'];
  return report.state === 'known' ? report.value.root : undefined;
};

/**
 * True where the partition has no root user at all (aws-cn) and no counter or row says otherwise.
 * https://docs.amazonaws.cn/en_us/aws/latest/userguide/iam.html
 */
export const hasNoRoot = (
  account: Account,
  counters: RootCounters,
  row: RootRow | 'missing' | undefined,
): boolean =>
  account.partition === 'aws-cn' &&
  (row === undefined || row === 'missing') &&
  [counters.mfa, counters.keys, counters.password, counters.certificates].every(
    (count) => count === undefined || count === 0,
  );

export const NO_ROOT = 'Accounts in the China partition have no root user.';

/**
 * True where root can have neither console password nor MFA.
 * https://docs.aws.amazon.com/govcloud-us/latest/UserGuide/govcloud-account-root-user.html
 */
export const hasNoConsoleRoot = (account: Account): boolean => account.partition === 'aws-us-gov';

/** True where the row says that it does not hold every key and certificate. */
export const hasMoreCredentials = (row: RootRow | 'missing' | undefined): boolean =>
  row !== undefined && row !== 'missing' && row.hasMoreCredentials;

const isPresent = (date: ReportDate): boolean => date !== 'none' && date !== 'not-supported';

/** The keys the report shows, inactive ones included: those keep their date when they are switched off. */
export const existingKeys = (row: RootRow | 'missing' | undefined): readonly ReportKey[] =>
  row === undefined || row === 'missing'
    ? []
    : row.keys.filter((key) => key.active === true || isPresent(key.lastRotated));

/** The signing certificates the report shows, inactive ones included. */
export const existingCertificates = (
  row: RootRow | 'missing' | undefined,
): RootRow['certificates'] =>
  row === undefined || row === 'missing'
    ? []
    : row.certificates.filter((each) => each.active === true || isPresent(each.lastRotated));

/** Said when the hours-old report and the fresh summary disagree: the summary decides. */
export const reportLags = (
  report: Evidence['readings']['credential-report'],
  shows: string,
): string | undefined =>
  report.state === 'known' && report.value.root !== 'missing'
    ? `The credential report of ${minute(report.asOf)} still shows ${shows}; it can be four hours behind, the account summary is fresh.`
    : undefined;
