import type { AwsError } from '../aws-error.ts';
import { validationError } from '../aws-error.ts';
import type { Call } from '../protocol/protocol.ts';
import { integerParameter } from './parameter.ts';

const DEFAULT_MAX_ITEMS = 100;
const MARKER_PREFIX = 'sandbox-marker:';

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly isTruncated: boolean;
  /** Opaque; only while there is more. */
  readonly marker: string | undefined;
}

/** The page of a list that Marker and MaxItems ask for, no longer than `pageSize`. */
export function page<Item>(all: readonly Item[], call: Call, pageSize: number): Page<Item> {
  const maxItems = integerParameter(call, 'MaxItems', { min: 1, max: 1000 }) ?? DEFAULT_MAX_ITEMS;
  const token = call.params['Marker'];
  const { items, next } = pageAfter(all, token, Math.min(maxItems, pageSize), invalidMarker);
  return { items, isTruncated: next !== undefined, marker: next };
}

const invalidMarker = (): AwsError => validationError('Invalid Marker.');

/**
 * The page that begins where `token` says, and the token of the next one while there is one.
 * A token is good for one `scope` only.
 */
export function pageAfter<Item>(
  all: readonly Item[],
  token: string | undefined,
  size: number,
  invalidToken: () => AwsError,
  scope = '',
): { readonly items: readonly Item[]; readonly next: string | undefined } {
  const start = token === undefined ? 0 : readMarker(token, scope);
  if (start === undefined) throw invalidToken();
  const end = start + size;
  return {
    items: all.slice(start, end),
    next: end < all.length ? writeMarker(end, scope) : undefined,
  };
}

const writeMarker = (start: number, scope: string): string =>
  Buffer.from(`${MARKER_PREFIX}${scope}${start}`).toString('base64');

function readMarker(marker: string, scope: string): number | undefined {
  const text = Buffer.from(marker, 'base64').toString();
  const prefix = `${MARKER_PREFIX}${scope}`;
  const start = text.startsWith(prefix) ? Number(text.slice(prefix.length)) : -1;
  return Number.isInteger(start) && start >= 0 ? start : undefined;
}
