import type { NeededAccess } from './posture.ts';

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
  /** All that the audit has to be allowed, where it is a permission that it lacks. */
  readonly needs: NeededAccess | undefined;

  constructor(
    code: GuardErrorCode,
    message: string,
    hint: string,
    cause?: unknown,
    needs?: NeededAccess,
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'GuardError';
    this.code = code;
    this.hint = hint;
    this.needs = needs;
  }

  /** The same error, which also tells all that has to be allowed. */
  needing(needs: NeededAccess): GuardError {
    return new GuardError(this.code, this.message, this.hint, this.cause, needs);
  }
}
