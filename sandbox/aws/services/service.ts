import type { Account } from '../account.ts';
import type { Caller } from '../authentication.ts';
import type { Cloud } from '../cloud.ts';
import type { Call, ErrorForm, Protocol } from '../protocol/protocol.ts';
import type { Structure } from '../protocol/value.ts';

/** As IAM actions begin. */
export type ServiceName =
  | 'account'
  | 'cloudtrail'
  | 'cloudwatch'
  | 'events'
  | 'guardduty'
  | 'iam'
  | 'logs'
  | 'organizations'
  | 'sns'
  | 'sts';

/** A call by a known caller, about the account the caller is in. */
export interface SignedCall extends Call {
  readonly caller: Caller;
  readonly account: Account;
  /** The Region it is signed for. */
  readonly region: string;
}

/** undefined: the operation answers nothing but that it was done. Errors are thrown. */
export type SignedOperation = (call: SignedCall, cloud: Cloud) => Structure | undefined;

/** An operation that takes no signature. */
export type UnsignedOperation = (call: Call, cloud: Cloud) => Structure | undefined;

/** What a policy is asked about a call, besides its action. */
export interface Authorization {
  readonly resource: string;
  /** The condition keys that the call has, such as `sts:TaskPolicyArn`. */
  readonly conditions?: Readonly<Record<string, string>>;
}

export interface Service {
  /** What stands before the colon in its IAM actions. */
  readonly name: ServiceName;
  /** As the scope of a signature names it, where that is not `name`. */
  readonly signingName?: string;
  readonly protocol: Protocol;
  readonly operations: ReadonlyMap<string, SignedOperation>;
  readonly unsignedOperations?: ReadonlyMap<string, UnsignedOperation>;
  /** The operations that policies allow on something narrower than `*`. Must not throw. */
  readonly authorizations?: ReadonlyMap<string, (call: SignedCall) => Authorization>;
  /** Errors that every service knows, where this one calls them otherwise than its protocol does. */
  readonly errors?: ReadonlyMap<string, ErrorForm>;
}
