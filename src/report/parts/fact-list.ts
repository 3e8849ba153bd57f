import { bullets, code, prose } from '../text/markdown.ts';
import type { FindingView } from '../view/one.ts';

/** The facts behind a finding, one per line. */
export const factList = (facts: FindingView['facts']): string =>
  bullets(facts.map(({ label, value }) => `${prose(label)}: ${code(value)}`));
