import { createHash, createHmac, createSecretKey } from 'node:crypto';

/** What the SDK gives to be hashed, or as a key. */
type Data = string | ArrayBuffer | ArrayBufferView;
type Hashing = ReturnType<typeof createHash> | ReturnType<typeof createHmac>;

const toBytes = (data: Data): string | Uint8Array => {
  if (typeof data === 'string') return data;
  return data instanceof ArrayBuffer
    ? new Uint8Array(data)
    : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
};

/**
 * SHA-256 and its HMAC as the SDK's signer asks for them. The SDK's own hands Node the key as bytes, which
 * Node 24 takes five times as long for as for a key object: signing is then what a run over hundreds of
 * accounts does most.
 */
export class Sha256 {
  readonly digestLength = 32;
  readonly #secret: Data | undefined;
  #hash: Hashing;

  constructor(secret?: Data) {
    this.#secret = secret;
    this.#hash = this.#begin();
  }

  update(data: Data): void {
    this.#hash.update(toBytes(data));
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest());
  }

  reset(): void {
    this.#hash = this.#begin();
  }

  #begin(): Hashing {
    const secret = this.#secret;
    if (secret === undefined) return createHash('sha256');
    const bytes = toBytes(secret);
    return createHmac(
      'sha256',
      typeof bytes === 'string' ? createSecretKey(bytes, 'utf8') : createSecretKey(bytes),
    );
  }
}
