import { createHash } from 'node:crypto';

import type { ArnAccount } from './arn.ts';
import type { CompleteScenario } from './scenario.ts';

type Root = NonNullable<CompleteScenario['root']>;

/** One of root's access keys, with its id. */
export type RootKey = Root['keys'][number] & { readonly id: string };

/** One of root's signing certificates, with its id. */
export type RootCertificate = Root['certificates'][number] & { readonly id: string };

export const rootKeys = (scenario: CompleteScenario): readonly RootKey[] =>
  (scenario.root?.keys ?? []).map((key, index) => ({
    ...key,
    id: key.id ?? madeUpId('AKIA', 20, scenario, index),
  }));

export const rootCertificates = (scenario: CompleteScenario): readonly RootCertificate[] =>
  (scenario.root?.certificates ?? []).map((certificate, index) => ({
    ...certificate,
    id: madeUpId('', 32, scenario, index),
  }));

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Always the same for one account and place. */
function madeUpId(prefix: string, length: number, { id }: ArnAccount, index: number): string {
  const digest = createHash('sha256').update(`${prefix}/${id}/${index}`).digest();
  const letters = Array.from(digest, (byte) => BASE32.charAt(byte % 32)).join('');
  return (prefix + letters).slice(0, length);
}
