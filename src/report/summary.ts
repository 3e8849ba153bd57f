import { accountSummary } from './account-summary.ts';
import type { AccountView } from './account-view.ts';
import { accountsSummary } from './accounts-summary.ts';
import { blocks, code, prose } from './markdown.ts';
import { inBytes } from './room.ts';
import type { SummaryContext } from './summary-head.ts';
import type { View } from './view.ts';

/** GitHub refuses a step summary over 1 MiB; room is left for what other steps' tools append. */
export const SUMMARY_BUDGET_BYTES = 1_000_000;

const shorterAndShorter = (view: AccountView, context: SummaryContext, budget: number): string => {
  const full = accountSummary(view, context, 'everything');
  if (inBytes(full) <= budget) return full;
  const brief = accountSummary(view, context, 'a line each');
  return inBytes(brief) <= budget ? brief : accountSummary(view, context, 'the answer');
};

const render = (view: View, context: SummaryContext, budget: number): string => {
  switch (view.scope) {
    case 'account':
      return shorterAndShorter(view, context, budget);
    case 'accounts':
      return accountsSummary(view, context, budget);
  }
};

/** The job summary. What does not fit into its budget is left out, and it says so. */
export const renderSummary = (
  view: View,
  context: SummaryContext,
  budget = SUMMARY_BUDGET_BYTES,
): string => `${render(view, context, budget - 1)}\n`;

// Two code spans side by side would run into one.
const spaced = (part: string): string =>
  part === ''
    ? ' '
    : `${part.startsWith(' ') ? ' ' : ''}${prose(part)}${part.endsWith(' ') ? ' ' : ''}`;

// What a sentence quotes is there to be copied, so it stands as it is, in a code span.
const withQuotes = (sentence: string): string =>
  sentence
    .split('"')
    .map((part, index) => (index % 2 === 0 ? spaced(part) : code(part)))
    .join('');

/** Why there is no posture to show. The sentence may hold what GitHub or a branch's author chose. */
export const renderFailureSummary = (sentence: string): string =>
  `# ⚪ AWS Root Guard: not audited\n\n${withQuotes(sentence)}\n`;

/** What a public repository's summary may say: that the gate held or not, and where the rest is not. */
export const renderWithheldSummary = (gate: string, why: string): string =>
  `${blocks('# 🔒 AWS Root Guard', gate, `> [!NOTE]\n> ${why}`)}\n`;
