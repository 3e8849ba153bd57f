import * as v from 'valibot';
import type { RequestRecord } from '../../sandbox/github/server.ts';

/** What a writing request does to the tracking issue. */
export type WriteKind = 'open' | 'edit' | 'comment' | 'close' | 'reopen';

const Edit = v.object({ state: v.optional(v.string()) });

const kindOf = ({ method, path, body }: RequestRecord): WriteKind | undefined => {
  if (method === 'POST' && path.endsWith('/issues')) return 'open';
  if (method === 'POST' && path.endsWith('/comments')) return 'comment';
  if (method !== 'PATCH' || !/\/issues\/\d+$/.test(path) || !v.is(Edit, body)) return undefined;
  switch (body.state) {
    case undefined:
      return 'edit';
    case 'closed':
      return 'close';
    default:
      return 'reopen';
  }
};

/** A write by its kind. One that is of no kind, or that GitHub refused, is told in full. */
export const nameWrite = (record: RequestRecord): string => {
  const refused = record.status === undefined || record.status >= 300;
  const name = kindOf(record) ?? `${record.method} ${record.path}`;
  return refused ? `${name} (HTTP ${String(record.status ?? 'none')})` : name;
};
