/** The reasons for which a run stops before it can judge anything. */
export const guardErrorCodes = [
  'credentials-missing',
  'id-token-missing',
  'id-token-refused',
  'role-refused',
  'region-missing',
  'account-refused',
  'aws-unreachable',
  'caller-unknown',
  'partition-unknown',
  'config-invalid',
  'config-unreadable',
  'report-unwritable',
  'accounts-unlisted',
  'reports-missing',
] as const;
export type GuardErrorCode = (typeof guardErrorCodes)[number];

/**
 * An error a user can act on: `message` says what happened, `hint` what to do about it.
 * Nothing secret may be put in either; both end up in the log.
 */
export class GuardError extends Error {
  readonly code: GuardErrorCode;
  readonly hint: string;

  constructor(code: GuardErrorCode, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'GuardError';
    this.code = code;
    this.hint = hint;
  }
}
