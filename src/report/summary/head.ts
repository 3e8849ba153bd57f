import { counted } from '../../model/text.ts';
import { headline } from '../parts/headline.ts';
import { changeKinds, changeWord } from '../text/change-words.ts';
import { alarm, blocks, code, prose } from '../text/markdown.ts';
import { readWhen } from '../view/reading-time.ts';
import type { View } from '../view/view.ts';

/** What the summary shows besides the posture. */
export interface SummaryContext {
  readonly gate: string;
  readonly issue: { readonly number: number; readonly url: string } | undefined;
  /** Warnings for the reader, such as a lost state or an issue that could not be written. */
  readonly warnings: readonly string[];
  readonly reportPath: string | undefined;
}

const changeCounts = ({ changes }: View): string => {
  const counts = new Map<string, number>();
  for (const kind of changeKinds) {
    for (const change of changes) {
      if (change.kind !== kind) continue;
      const word = changeWord(change);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counted([...counts].map(([word, count]) => [count, word])) || 'nothing changed';
};

/** The notice on a summary that was cut: what is missing, and where the whole report is. */
export const shortened = ({ reportPath }: SummaryContext, what = ''): string => {
  const where = reportPath === undefined ? '' : ` The whole report is in ${code(reportPath)}.`;
  return `_Shortened to fit GitHub’s limit of 1 MiB${what}._${where}`;
};

/** The title above the changes. */
export const SINCE_LAST_TIME = '## Since last time';

/** The top of the summary: the answer, what was audited and when, the gate's result, and the warnings. */
export const summaryHead = (view: View, scope: string, context: SummaryContext): string => {
  const { icon, text } = headline(view);
  const { gate, issue, warnings } = context;
  return blocks(
    `# ${icon} ${text}`,
    [
      scope,
      readWhen(view.readAt),
      ...(view.judgedBy === undefined ? [] : [prose(view.judgedBy)]),
      `since last time: **${changeCounts(view)}**`,
      ...(issue === undefined ? [] : [`[issue #${String(issue.number)}](${issue.url})`]),
    ].join(' · '),
    `**${gate}**`,
    ...[...warnings, ...view.missing].map((warning) => alarm('WARNING', prose(warning))),
  );
};
