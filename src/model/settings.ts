import type { Severity } from './judgement.ts';

/** What an exposure may be called under `covers`: `keys`, or `off:eu-west-1` where it is one Region's. */
export const EXPOSURE_NAME = /^[a-z][A-Za-z]{0,39}(:[a-z0-9-]{1,30})?$/;

/** The largest number that may stand under `covers`. */
export const LARGEST_EXPOSURE = 9_999_999_999;

/** A failing check whose owner accepted it, for one account or all, until it expires. */
export interface Exception {
  readonly check: string;
  readonly account: string;
  readonly reason: string;
  readonly owner: string;
  /** The last moment on which it counts. */
  readonly expires: Date;
  readonly link: string | undefined;
  /** The exposure it was given for; whatever is above these numbers it does not cover. */
  readonly covers: Readonly<Record<string, number>>;
}

/** A person's dated word for a practice that no API shows. */
export interface Attestation {
  /** The practice: the check's id without `attest-`. */
  readonly practice: string;
  readonly account: string;
  readonly by: string;
  readonly on: Date;
  /** The last moment on which it counts. */
  readonly expires: Date;
  readonly link: string | undefined;
}

/** Accounts chosen by any of these; names take `*` and `?`, an OU counts with everything below it. */
export interface AccountSelection {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly ous: readonly string[];
  readonly tags: readonly { readonly key: string; readonly value: string | undefined }[];
}

/** Which accounts of an organisation are audited: those included (all, where nothing is) and not excluded. */
export interface AccountFilter {
  readonly include: AccountSelection;
  readonly exclude: AccountSelection;
}

/** What root's e-mail address has to look like. */
export interface EmailPattern {
  /** As the owner wrote it. */
  readonly source: string;
  readonly matches: (address: string) => boolean;
}

/** An exception or attestation for every account. */
export const EVERY_ACCOUNT = 'all';

/** The thresholds checks judge by, and what the owner said about what no API knows. */
export interface Settings {
  /** Root counts as recently used within so many days. */
  readonly rootUseWindowDays: number;
  /** Root's activity is looked at for so many days; CloudTrail's event history has 90. */
  readonly rootActivityWindowDays: number;
  /** A root access key older than so many days fails. */
  readonly keyMaxAgeDays: number;
  /** What the password policy for IAM users must at least ask for. */
  readonly passwordPolicy: { readonly minimumLength: number; readonly reusePrevention: number };
  /** Regions where GuardDuty has to be on; empty: the sign-in Region and the run's own. */
  readonly guardDutyRegions: readonly string[];
  /** Regions where root's activity is looked for besides those that are enabled. */
  readonly activityRegions: readonly string[];
  /** What the e-mail address of root has to match; `undefined`: nobody said. */
  readonly rootEmailPattern: EmailPattern | undefined;
  /** The accounts that may administer IAM for the organisation; `undefined`: nobody said. */
  readonly iamDelegates: readonly string[] | undefined;
  /** Severities that replace a check's own, by check id. */
  readonly severities: Readonly<Partial<Record<string, Severity>>>;
  /** The same, where a service control policy denies root's actions in the account. */
  readonly severitiesWhereRootIsDenied: Readonly<Partial<Record<string, Severity>>>;
  readonly exceptions: readonly Exception[];
  readonly attestations: readonly Attestation[];
  readonly accountFilter: AccountFilter;
  /** What member roles ask for besides a trusted caller. */
  readonly externalId: string | undefined;
}

const nobody: AccountSelection = { ids: [], names: [], ous: [], tags: [] };

/** CIS AWS Foundations asks for 14 characters and 24 remembered passwords. */
export const defaultSettings: Settings = {
  rootUseWindowDays: 90,
  rootActivityWindowDays: 90,
  keyMaxAgeDays: 90,
  passwordPolicy: { minimumLength: 14, reusePrevention: 24 },
  guardDutyRegions: [],
  activityRegions: [],
  rootEmailPattern: undefined,
  iamDelegates: undefined,
  severities: {},
  severitiesWhereRootIsDenied: {},
  exceptions: [],
  attestations: [],
  accountFilter: { include: nobody, exclude: nobody },
  externalId: undefined,
};
