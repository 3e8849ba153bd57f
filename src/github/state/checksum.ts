import { createHash } from 'node:crypto';

/** A short hash of a text: tells damage and change, not malice. */
export const checksum = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);
