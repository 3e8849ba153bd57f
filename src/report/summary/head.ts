import { changeKinds, recoveryWords } from '../text/change-line.ts';
import { headline } from '../text/headline.ts';
import { blocks, prose } from '../text/markdown.ts';
import { readWhen } from '../view/reading-time.ts';
import type { View } from '../view/view.ts';

/** What the summary says besides the posture. */
export interface SummaryContext {
  readonly gate: string;
  readonly issue: { readonly number: number; readonly url: string } | undefined;
  /** Sentences the reader should see: lost state, an issue that could not be written. */
  readonly warnings: readonly string[];
  readonly reportPath: string | undefined;
}

const changeWord = ({ kind, to }: View['changes'][number]): string => {
  switch (kind) {
    case 'regression':
      return 'new';
    case 'worsened':
      return 'worse';
    case 'recovery':
      return recoveryWords(to).within;
    case 'accepted':
      return 'accepted';
    case 'blind':
      return 'no longer readable';
  }
};

const changeCounts = ({ changes }: View): string => {
  const counts = new Map<string, number>();
  for (const kind of changeKinds) {
    for (const change of changes) {
      if (change.kind !== kind) continue;
      const word = changeWord(change);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return (
    [...counts].map(([word, count]) => `${String(count)} ${word}`).join(', ') || 'nothing changed'
  );
};

/** The answer, what was audited when, the gate's word, and what the reader should be warned of. */
export const summaryHead = (view: View, scope: string, context: SummaryContext): string => {
  const { icon, text } = headline(view);
  const { gate, issue, warnings } = context;
  return blocks(
    `# ${icon} ${text}`,
    [
      scope,
      readWhen(view.readAt),
      `since last time: **${changeCounts(view)}**`,
      ...(issue === undefined ? [] : [`[issue #${String(issue.number)}](${issue.url})`]),
    ].join(' · '),
    `**${gate}**`,
    ...[...warnings, ...view.missing].map((warning) => `> [!WARNING]\n> ${prose(warning)}`),
  );
};
