import { headline } from '../parts/headline.ts';
import { blocks, prose } from '../text/markdown.ts';
import { isEarlier, readWhen } from '../view/reading-time.ts';
import { minute } from '../../model/time.ts';
import type { View } from '../view/view.ts';

/** What the issue shows besides the posture. */
export interface IssueContext {
  readonly assignees: readonly string[];
}

const HOW_IT_WORKS =
  '**Accept it?** If this is a risk you take, say why in a comment and close the issue as *not planned*: it stays closed until something new or worse is found. For one finding and a limited time, write an exception into `.github/root-guard.yml`. Otherwise leave it: it is edited when something changes and closed when everything is fixed.';

const mentions = ({ assignees }: IssueContext): string =>
  assignees.length === 0
    ? 'Nobody is named for this issue; the input `issue-assignees` names people.'
    : `For: ${assignees.map((login) => `@${login}`).join(' ')}`;

// For merged reports, the time when they were made is more important than the time of the merge.
const asOf = ({ judgedAt, readAt }: View): string =>
  isEarlier(readAt, judgedAt) ? `${minute(judgedAt)}, ${readWhen(readAt)}` : minute(judgedAt);

/** The notice on an issue that was cut. */
export const ISSUE_CUT =
  '_Shortened to fit an issue: the whole report is in the job summary and the JSON report of the run._';

const title = (view: View): string => {
  const { icon, text } = headline(view);
  return `## ${icon} ${text}`;
};

/** Only the answer, for an issue with no room for more. */
export const bareIssue = (view: View, budget: number): string =>
  title(view).slice(0, Math.max(0, budget));

/** The body of an issue: the answer first, then the given parts, then how the issue works and who it is for. */
export const frameIssue = (
  view: View,
  context: IssueContext,
  body: readonly (string | undefined)[],
): string =>
  blocks(
    title(view),
    ...body,
    view.counts.fail > 0 ? HOW_IT_WORKS : undefined,
    mentions(context),
    `<sub>As of the last change, ${asOf(view)}${view.judgedBy === undefined ? '' : `, ${prose(view.judgedBy)}`}. Text above and below this report is yours and is kept.</sub>`,
  );
