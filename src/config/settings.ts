/** The thresholds checks judge by. */
export interface Settings {
  /** Root counts as recently used within so many days. */
  readonly rootUseWindowDays: number;
  /** A root access key older than so many days fails. */
  readonly keyMaxAgeDays: number;
  /** What the password policy for IAM users must at least ask for. */
  readonly passwordPolicy: { readonly minimumLength: number; readonly reusePrevention: number };
}

/** CIS AWS Foundations asks for 14 characters and 24 remembered passwords. */
export const defaultSettings: Settings = {
  rootUseWindowDays: 90,
  keyMaxAgeDays: 90,
  passwordPolicy: { minimumLength: 14, reusePrevention: 24 },
};
