import { octicon, type OcticonName } from './octicons.ts';
import type { IssueState } from './section.ts';

const looks: Readonly<
  Record<IssueState, readonly [icon: OcticonName, text: string, className: string]>
> = {
  open: ['issue-opened', 'Open', 'open'],
  completed: ['issue-closed', 'Closed', 'completed'],
  'not planned': ['skip', 'Closed as not planned', 'not-planned'],
};

/** The pill that says whether an issue is open. */
export function stateBadge(state: IssueState): string {
  const [icon, text, className] = looks[state];
  return `<span class="state state-${className}" title="${state}">${octicon(icon)}${text}</span>`;
}
