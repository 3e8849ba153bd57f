import type { sources } from '../aws/sources/index.ts';
import type { Known, Reading } from './reading.ts';

type AnySource = (typeof sources)[number];

/** The name of a source, as checks declare it. */
export type SourceName = AnySource['name'];

type ValueOf<Name extends SourceName> =
  Awaited<ReturnType<Extract<AnySource, { name: Name }>['read']>> extends Known<infer Value>
    ? Value
    : never;

/** What every source said. */
export type Readings = { readonly [Name in SourceName]: Reading<ValueOf<Name>> };

/** Whether the audited account stands in an organisation; `unknown` until something tells. */
export type AccountKind = 'standalone' | 'management' | 'member' | 'unknown';

/** The audited account. The partition comes from the caller's ARN, never from a Region's name. */
export interface Account {
  readonly id: string;
  readonly partition: string;
  readonly kind: AccountKind;
}

/** Who runs the audit. */
export interface Caller {
  readonly arn: string;
  /** Told by the access key's prefix: ASIA is temporary, AKIA long-lived. */
  readonly credentials: 'temporary' | 'long-lived' | 'unknown';
}

/** All that is known about one account in one run: plain data between collect and judge. */
export interface Evidence {
  readonly account: Account;
  readonly caller: Caller;
  readonly readings: Readings;
}
