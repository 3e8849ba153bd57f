import { folded } from '../text/markdown.ts';

/** What waits for a person's word, folded. */
export const attestationFold = (count: number, list: string): string =>
  folded(`<b>✍️ ${String(count)} for a person to attest</b>`, list);
