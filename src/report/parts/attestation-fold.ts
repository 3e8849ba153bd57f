import { folded } from '../text/markdown.ts';

/** The practices that await attestation, folded. */
export const attestationFold = (count: number, list: string): string =>
  folded(`<b>✍️ ${String(count)} for a person to attest</b>`, list);
