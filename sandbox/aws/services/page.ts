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
  const start = readMarker(call.params['Marker']);
  const end = start + Math.min(maxItems, pageSize);
  const isTruncated = end < all.length;
  return {
    items: all.slice(start, end),
    isTruncated,
    marker: isTruncated ? writeMarker(end) : undefined,
  };
}

const writeMarker = (start: number): string =>
  Buffer.from(`${MARKER_PREFIX}${start}`).toString('base64');

function readMarker(marker: string | undefined): number {
  if (marker === undefined) return 0;
  const text = Buffer.from(marker, 'base64').toString();
  const start = text.startsWith(MARKER_PREFIX) ? Number(text.slice(MARKER_PREFIX.length)) : -1;
  if (!Number.isInteger(start) || start < 0) throw validationError('Invalid Marker.');
  return start;
}
