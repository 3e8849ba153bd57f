import { accountSummary } from './one.ts';
import type { AccountView } from '../view/one.ts';
import { accountsSummary } from './many.ts';
import { alarm, blocks, prose } from '../text/markdown.ts';
import { inBytes } from '../text/budget.ts';
import type { SummaryContext } from './head.ts';
import type { View } from '../view/view.ts';

/** GitHub rejects a step summary over 1 MiB. The rest is for what other tools append in the same step. */
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

/** The job summary. What does not fit into the budget is omitted, and the summary says so. */
export const renderSummary = (
  view: View,
  context: SummaryContext,
  budget = SUMMARY_BUDGET_BYTES,
): string => `${render(view, context, budget - 1)}\n`;

/** The summary in a public repository: only whether the gate held, and why there is nothing more. */
export const renderWithheldSummary = (gate: string, why: readonly string[]): string =>
  `${blocks('# 🔒 AWS Root Guard', gate, alarm('NOTE', why.map(prose).join(' ')))}\n`;
