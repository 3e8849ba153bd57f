import type { Account } from '../account.ts';
import type { Caller } from '../authentication.ts';
import type { Cloud } from '../cloud.ts';
import type { Call, Protocol } from '../protocol/protocol.ts';
import type { Structure } from '../protocol/value.ts';

export type ServiceName = 'sts' | 'iam';

/** A call by a known caller, about the account the caller is in. */
export interface SignedCall extends Call {
  readonly caller: Caller;
  readonly account: Account;
}

/** undefined: the operation answers nothing but that it was done. Errors are thrown. */
export type SignedOperation = (call: SignedCall, cloud: Cloud) => Structure | undefined;

/** An operation that takes no signature. */
export type UnsignedOperation = (call: Call, cloud: Cloud) => Structure | undefined;

export interface Service {
  /** As the scope of a signature names it. */
  readonly name: ServiceName;
  /** The calls it takes: those whose `api` is this. */
  readonly api: string;
  readonly xmlNamespace: string;
  readonly protocol: Protocol;
  readonly operations: ReadonlyMap<string, SignedOperation>;
  readonly unsignedOperations: ReadonlyMap<string, UnsignedOperation>;
}
