import type { Check } from '../../model/check.ts';
import { code } from '../text/markdown.ts';

/** A check's title with its id. */
export const checkTitle = ({ title, id }: Check): string => `**${title}** (${code(id)})`;
