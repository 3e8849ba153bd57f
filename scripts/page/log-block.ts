import { ansiHtml } from './ansi-html.ts';
import { escapeHtml } from './escape-html.ts';
import type { LogMeta } from './section.ts';

const annotations: Readonly<Record<string, string>> = {
  error: 'Error',
  warning: 'Warning',
  notice: 'Notice',
};
const unseen = new Set([
  'debug',
  'add-mask',
  'set-output',
  'save-state',
  'stop-commands',
  'add-matcher',
  'remove-matcher',
]);

/** A step's log as the run's page shows it: workflow commands obeyed, colours kept. */
export function logBlock(heading: string, text: string, meta: LogMeta = {}): string {
  const note = meta.note === undefined ? '' : `<span class="muted">${escapeHtml(meta.note)}</span>`;
  return `<section class="log">
<p class="log-head"><strong>${escapeHtml(heading)}</strong>${note}</p>
<div class="log-lines">${logLines(text, meta.openGroups === true)}</div>
</section>`;
}

function logLines(text: string, open: boolean): string {
  const html: string[] = [];
  const masks: string[] = [];
  let inGroup = false;
  const endGroup = (): void => {
    if (inGroup) html.push('</details>');
    inGroup = false;
  };
  for (const line of text.replace(/\n$/, '').split(/\r?\n/)) {
    const [, command, data = ''] = /^(?:::|##\[)([a-z-]+)(?: .*?)?(?:::|\])(.*)$/.exec(line) ?? [];
    const shown = masked(unescapeData(data), masks);
    if (command === 'add-mask' && data !== '') masks.push(unescapeData(data));
    if (command === 'group') {
      endGroup();
      inGroup = true;
      html.push(`<details${open ? ' open' : ''}><summary>${ansiHtml(shown)}</summary>`);
    } else if (command === 'endgroup') {
      endGroup();
    } else if (command !== undefined && command in annotations) {
      html.push(
        `<div class="line line-${command}"><strong>${annotations[command] ?? ''}:</strong> ${ansiHtml(shown)}</div>`,
      );
    } else if (command === undefined || !unseen.has(command)) {
      html.push(`<div class="line">${ansiHtml(masked(line, masks))}</div>`);
    }
  }
  endGroup();
  return html.join('\n');
}

function unescapeData(data: string): string {
  return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function masked(text: string, masks: readonly string[]): string {
  return masks.reduce((shown, mask) => shown.replaceAll(mask, '***'), text);
}
