import type { ActionResult } from '../../sandbox/runner/run-action.ts';

/** The action's last line without the word that the exit code already says. */
export const endingOf = ({ lastLine }: ActionResult): string => lastLine.replace(/^Error: /, '');
