import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { generate } from 'selfsigned';

/** A certificate for servers on this machine, made for one run. */
export interface TlsCertificate {
  /** PEM. */
  readonly key: string;
  /** PEM; its own certificate authority. */
  readonly cert: string;
  /** A file with the authority, for a child process to trust: `NODE_EXTRA_CA_CERTS`. */
  readonly caPath: string;
  /** Deletes the file. */
  remove(): Promise<void>;
}

/** Makes a certificate for 127.0.0.1, ::1, localhost, and names that a proxy leads to them. */
export async function createTls(names: readonly string[] = []): Promise<TlsCertificate> {
  const { private: key, cert } = await generate(
    [{ name: 'commonName', value: 'AWS Root Guard sandbox' }],
    {
      keyType: 'ec',
      algorithm: 'sha256',
      extensions: [
        { name: 'basicConstraints', cA: true, critical: true },
        { name: 'keyUsage', digitalSignature: true, keyCertSign: true, critical: true },
        { name: 'extKeyUsage', serverAuth: true },
        {
          name: 'subjectAltName',
          altNames: [
            { type: 2, value: 'localhost' },
            { type: 7, ip: '127.0.0.1' },
            { type: 7, ip: '::1' },
            ...names.map((value) => ({ type: 2 as const, value })),
          ],
        },
      ],
    },
  );
  const directory = await mkdtemp(join(tmpdir(), 'root-guard-tls-'));
  const caPath = join(directory, 'ca.pem');
  await writeFile(caPath, cert);
  return { key, cert, caPath, remove: () => rm(directory, { recursive: true, force: true }) };
}
