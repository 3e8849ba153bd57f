import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, deflateRawSync } from 'node:zlib';

const sumOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/** With the right checksum, whatever is packed. */
export const summed = (packed: string): string => {
  const text = `0123456789abcdef fedcba9876543210 ${packed}`;
  return `v3 ${sumOf(text)} ${text}`;
};

/** A state around any bytes, with everything right but the bytes. */
export const aroundBytes = (bytes: Uint8Array): string =>
  summed(Buffer.from(bytes).toString('base64'));

/** A state around any JSON, with everything right but the JSON. */
export const around = (json: string): string =>
  aroundBytes(brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }));

/** The same of version 1. */
export const aroundVersion1 = (json: string): string =>
  `v1 ${sumOf(json)} ${deflateRawSync(json).toString('base64')}`;
