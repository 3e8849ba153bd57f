import { CallFailure, unavailable } from '../../src/aws/failure.ts';
import { readRootRow } from '../../src/aws/sources/support/root-row.ts';
import type { IamAction } from '../../src/aws/source.ts';
import type { AccountSummary } from '../../src/aws/sources/account-summary.ts';
import type { PasswordPolicyAnswer } from '../../src/aws/sources/password-policy.ts';
import type { VirtualMfaDevices } from '../../src/aws/sources/virtual-mfa-devices.ts';
import { sources } from '../../src/aws/sources/index.ts';
import type { AccountKind, Caller, Evidence, Readings } from '../../src/model/evidence.ts';
import type { Reading, Unavailable } from '../../src/model/reading.ts';
import {
  ACCOUNT_ID,
  HEADER,
  reportCsv,
  rootArn,
  userLine,
  type Cells,
} from '../sandbox/credential-report-csv.ts';

/** When the checks judge, unless a case says otherwise. */
export const NOW = new Date('2026-11-21T12:00:00Z');

/** When the credential report was generated, unless a case says otherwise. */
export const GENERATED = new Date('2026-11-21T10:00:00Z');

/** Counters of the account summary by AWS's own names; `undefined` removes one. */
export type Counters = Readonly<Partial<Record<string, number | undefined>>>;

/** A healthy account: a root password with MFA, some users in groups, one identity provider. */
const healthyCounters: Counters = {
  AccountMFAEnabled: 1,
  AccountAccessKeysPresent: 0,
  AccountPasswordPresent: 1,
  AccountSigningCertificatesPresent: 0,
  Users: 3,
  Groups: 1,
  Providers: 1,
  MFADevices: 4,
  MFADevicesInUse: 4,
};

/** The counters of a root without credentials. */
export const credentialLess: Counters = {
  AccountMFAEnabled: 0,
  AccountAccessKeysPresent: 0,
  AccountPasswordPresent: 0,
};

/** The root counters of an account as old partitions and emulators count it: not at all. */
export const noRootCounters: Counters = {
  AccountMFAEnabled: undefined,
  AccountAccessKeysPresent: undefined,
  AccountPasswordPresent: undefined,
  AccountSigningCertificatesPresent: undefined,
};

/** What a denied call leaves: the reading names the missing action. */
export const denied = (action: IamAction): Unavailable =>
  unavailable(
    new CallFailure(action, { name: 'AccessDenied', $metadata: { httpStatusCode: 403 } }),
  );

/** What a throttled call leaves. */
export const throttled = (action: IamAction): Unavailable =>
  unavailable(new CallFailure(action, { name: 'Throttling', $metadata: { httpStatusCode: 400 } }));

/** What is particular about one piece of evidence; the rest is healthy. */
export interface EvidenceParts {
  readonly partition?: string;
  readonly summary?: Counters | Unavailable;
  /** Cells of root's row that differ, `undefined` for a column that is not there; or a report without that row. */
  readonly report?: Cells | 'missing' | Unavailable;
  readonly reportAsOf?: Date;
  readonly devices?: Partial<VirtualMfaDevices> | Unavailable;
  readonly policy?: PasswordPolicyAnswer | Unavailable;
  readonly caller?: Partial<Caller>;
  readonly kind?: AccountKind;
  /** The other sources' readings; those that are not given were not read. */
  readonly readings?: Partial<Readings>;
}

const isUnavailable = (part: object): part is Unavailable =>
  'state' in part && part.state === 'unavailable';

/** A source's answer, as of `NOW`. */
export const known = <Value>(value: Value, asOf = NOW): Reading<Value> => ({
  state: 'known',
  value,
  asOf,
});

const summaryReading = (part: Counters | Unavailable): Readings['account-summary'] => {
  if (isUnavailable(part)) return part;
  const value: Record<string, number> = {};
  for (const [name, count] of Object.entries({ ...healthyCounters, ...part })) {
    if (count !== undefined) value[name] = count;
  }
  return known<AccountSummary>(value);
};

// The row comes out of CSV as AWS serves it, so that a check is judged on what the parser really says.
const reportReading = (
  part: Cells | 'missing' | Unavailable,
  partition: string,
  asOf: Date,
): Readings['credential-report'] => {
  if (part !== 'missing' && isUnavailable(part)) return part;
  const arn = rootArn(partition);
  const csv = part === 'missing' ? `${HEADER}\n${userLine('anna')}` : reportCsv({ arn, ...part });
  const root = readRootRow(Buffer.from(csv), arn);
  return known({ root, notRenewed: undefined }, asOf);
};

/** What a source says that no chosen check needs. */
export const NOT_READ: Unavailable = {
  state: 'unavailable',
  cause: 'not-read',
  reason: 'No chosen check needs this source.',
};

const orKnown = <Value extends object | string>(part: Value | Unavailable): Reading<Value> =>
  typeof part === 'object' && isUnavailable(part) ? part : known(part);

const hasAll = (readings: Partial<Readings>): readings is Readings =>
  sources.every(({ name }) => readings[name] !== undefined);

/** Every source's reading: those given, and `not-read` for the others. */
export const completeReadings = (given: Partial<Readings>): Readings => {
  const unread = Object.fromEntries(sources.map(({ name }) => [name, NOT_READ]));
  const readings: Partial<Readings> = { ...unread, ...given };
  if (!hasAll(readings)) throw new Error('a source has no reading');
  return readings;
};

/** Evidence about a healthy account in which only `parts` is different. */
export const evidence = (parts: EvidenceParts = {}): Evidence => {
  const partition = parts.partition ?? 'aws';
  const devices = parts.devices ?? {};
  return {
    account: { id: ACCOUNT_ID, partition, kind: parts.kind ?? 'unknown' },
    caller: {
      arn: `arn:${partition}:sts::${ACCOUNT_ID}:assumed-role/root-guard/audit`,
      credentials: 'temporary',
      ...parts.caller,
    },
    readings: completeReadings({
      'account-summary': summaryReading(parts.summary ?? {}),
      'credential-report': reportReading(
        parts.report ?? {},
        partition,
        parts.reportAsOf ?? GENERATED,
      ),
      'virtual-mfa-devices': isUnavailable(devices)
        ? devices
        : known({ ofRoot: [], withoutUser: 0, ...devices }),
      'password-policy': orKnown(parts.policy ?? { minimumLength: 14, reusePrevention: 24 }),
      ...parts.readings,
    }),
  };
};
