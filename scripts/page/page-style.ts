import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { frameStyle } from './frame-style.ts';

const require = createRequire(import.meta.url);

/** GitHub's own style for Markdown, light and dark, then the frame's. */
export const pageStyle = `${readFileSync(require.resolve('github-markdown-css/github-markdown.css'), 'utf8')}\n${frameStyle}`;
