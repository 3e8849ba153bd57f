import type { ChangeKind } from '../posture/changes.ts';
import { headline } from './headline.ts';
import { blocks, prose } from './markdown.ts';
import { readWhen } from './reading-time.ts';
import type { View } from './view.ts';

/** What the summary says besides the posture. */
export interface SummaryContext {
  readonly gate: string;
  readonly issue: { readonly number: number; readonly url: string } | undefined;
  /** Sentences the reader should see: lost state, an issue that could not be written. */
  readonly warnings: readonly string[];
  readonly reportPath: string | undefined;
}

const changeWords: readonly (readonly [ChangeKind, string])[] = [
  ['regression', 'new'],
  ['worsened', 'worse'],
  ['recovery', 'fixed'],
  ['accepted', 'accepted'],
  ['blind', 'no longer readable'],
];

const changeCounts = ({ changes }: View): string =>
  changeWords
    .map(([kind, word]) => ({
      word,
      count: changes.reduce((sum, change) => (change.kind === kind ? sum + 1 : sum), 0),
    }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${String(count)} ${word}`)
    .join(', ') || 'nothing changed';

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
