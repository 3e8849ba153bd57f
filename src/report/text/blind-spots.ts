/** The title of what could not be read or was not checked. */
export const NOT_KNOWN = '⚪ Not known';

/** Why the issue stays open where something could not be read. */
export const KEEPS_OPEN =
  'This issue stays open until these can be read: what cannot be read is not taken for well.';

/** What checks that could not be read count as. */
export const COUNTS_NEITHER_WAY = 'These are neither passes nor failures, and they close nothing.';

/** Said above a policy that allows what is missing. */
export const ATTACH_POLICY = 'Attach this policy to the audit role:';

/** The title of the same policy where it is folded. */
export const POLICY_TITLE = 'Policy to attach to the audit role';

/** A finding of an earlier run that this one did not judge: which check, in which account, and since when it failed. */
export const wasFailing = (what: string, since: string): string =>
  `${what} was failing since ${since}`;

/** The same in a list of the issue or the summary. */
export const notCheckedAgain = (what: string, since: string): string =>
  `${wasFailing(what, since)}, and this run did not check it.`;
