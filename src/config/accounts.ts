/** Which accounts are audited: the one of the credentials, some, or a whole organisation. */
export type AccountsChoice =
  | { readonly kind: 'self' }
  | { readonly kind: 'list'; readonly ids: readonly string[] }
  | { readonly kind: 'organization' };

/** One of so many parts of an organisation, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** How many accounts are reached, and how. */
export interface AccountsConfig {
  readonly choice: AccountsChoice;
  readonly access: 'assume-role' | 'assume-root';
  /** Name of the role in each account, with its path where it has one. */
  readonly roleName: string;
  readonly concurrency: number;
  readonly shard: Shard | undefined;
}
