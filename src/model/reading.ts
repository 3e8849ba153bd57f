/**
 * Why a source could not be read. `not-read` means no chosen check asked for it, `not-offered` that this
 * way into the account has no such call.
 */
export type UnavailableCause =
  | 'denied'
  | 'throttled'
  | 'unreachable'
  | 'timed-out'
  | 'malformed'
  | 'failed'
  | 'not-read'
  | 'not-offered';

/** True of what may be gone by the next run without anybody doing anything. */
export const isTransient = (cause: UnavailableCause): boolean => {
  switch (cause) {
    case 'throttled':
    case 'unreachable':
    case 'timed-out':
      return true;
    case 'denied':
    case 'malformed':
    case 'failed':
    case 'not-read':
    case 'not-offered':
      return false;
  }
};

/** A source's answer and the moment it describes: now for live calls, generation time for the credential report. */
export interface Known<Value> {
  readonly state: 'known';
  readonly value: Value;
  readonly asOf: Date;
}

/** A source that gave no answer. `reason` is a stable sentence: no request ids, no times, no AWS message text. */
export interface Unavailable {
  readonly state: 'unavailable';
  readonly cause: UnavailableCause;
  readonly reason: string;
  /** The IAM actions to allow, when a denial is the cause. */
  readonly missingPermissions?: readonly string[];
}

/** What one source said about one account. */
export type Reading<Value> = Known<Value> | Unavailable;
