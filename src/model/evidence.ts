import type { Reading } from './reading.ts';

/**
 * What each source says when it can be read, by the source's name. Each file of `aws/sources/` adds its own line
 * by declaring this interface once more, so that no list of sources has to be kept here.
 * https://www.typescriptlang.org/docs/handbook/declaration-merging.html#module-augmentation
 */
export interface SourceValues {}

/** The name of a source, as checks declare it. */
export type SourceName = keyof SourceValues;

/** What every source said. */
export type Readings = { readonly [Name in SourceName]: Reading<SourceValues[Name]> };

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
