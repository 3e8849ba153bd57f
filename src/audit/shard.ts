import { createHash } from 'node:crypto';
import type { Shard } from '../config/accounts.ts';

/** True where an account falls into this part: by its id alone, so that accounts that come or go move no other. */
export const isInShard = (accountId: string, { index, count }: Shard): boolean =>
  createHash('sha256').update(accountId).digest().readUInt32BE(0) % count === index - 1;
