import type { Check } from '../../model/check.ts';
import { blocks, fenced, steps } from '../text/markdown.ts';

/** What to do about a failing check: steps, commands, and where to read more. */
export const remedy = ({ remediation: { console, cli }, references }: Check): string =>
  blocks(
    steps(console),
    ...(cli.length === 0 ? [] : ['**With the AWS CLI**', fenced('sh', cli.join('\n'))]),
    references.length === 0
      ? undefined
      : `Read more: ${references.map(({ title, url }) => `[${title}](${url})`).join(' · ')}`,
  );
