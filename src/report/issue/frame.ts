import { headline } from '../text/headline.ts';
import { blocks } from '../text/markdown.ts';
import { isEarlier, readWhen } from '../view/reading-time.ts';
import { minute } from '../text/date.ts';
import type { View } from '../view/view.ts';

/** What the issue says besides the posture. */
export interface IssueContext {
  readonly assignees: readonly string[];
}

/** GitHub's boxes for what matters, the most alarming last. */
export type Alarm = 'NOTE' | 'WARNING' | 'CAUTION';

export const alarm = (kind: Alarm, text: string): string => `> [!${kind}]\n> ${text}`;

/** What the sentence that every check holds is not about. */
export const butFor = ({ counts: { accepted, manual } }: View, whatIsAccepted: string): string => {
  const parts = [
    ...(accepted > 0 ? [whatIsAccepted] : []),
    ...(manual > 0 ? ['what only a person can tell'] : []),
  ];
  return parts.length === 0 ? '' : `, but for ${parts.join(' and ')}`;
};

const HOW_IT_WORKS =
  '**Accept it?** If this is a risk you take, say why in a comment and close the issue as *not planned*: it stays closed until something new or worse is found. For one finding and a limited time, write an exception into `.github/root-guard.yml`. Otherwise leave it: it is edited when something changes and closed when everything is fixed.';

const mentions = ({ assignees }: IssueContext): string =>
  assignees.length === 0
    ? 'Nobody is named for this issue; the input `issue-assignees` names people.'
    : `For: ${assignees.map((login) => `@${login}`).join(' ')}`;

// Of reports that were merged it matters more when these were made than when they were put together.
const asOf = ({ judgedAt, readAt }: View): string =>
  isEarlier(readAt, judgedAt) ? `${minute(judgedAt)}, ${readWhen(readAt)}` : minute(judgedAt);

const hasFindings = (view: View): boolean => {
  switch (view.scope) {
    case 'account':
      return view.findings.length > 0;
    case 'accounts':
      return view.counts.fail > 0;
  }
};

export const ISSUE_CUT =
  '_Shortened to fit an issue: the whole report is in the job summary and the JSON report of the run._';

/** The answer alone, for an issue with no room for more. */
export const bareIssue = (view: View, budget: number): string =>
  `## ${headline(view).icon} ${headline(view).text}`.slice(0, Math.max(0, budget));

/** An issue's body: the answer first, then what is given, then how it works and whom it is for. */
export const frameIssue = (
  view: View,
  context: IssueContext,
  body: readonly (string | undefined)[],
): string =>
  blocks(
    `## ${headline(view).icon} ${headline(view).text}`,
    ...body,
    hasFindings(view) ? HOW_IT_WORKS : undefined,
    mentions(context),
    `<sub>As of the last change, ${asOf(view)}. Text above and below this report is yours and is kept.</sub>`,
  );
