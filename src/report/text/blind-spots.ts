/** The title above checks that could not be read or were not run. */
export const NOT_KNOWN = '⚪ Not known';

/** The title above what the way into the accounts cannot ask, and what the user left out. */
export const NOT_CHECKED = '### ▫️ Not checked';

/** Why the issue stays open while something could not be read. */
export const KEEPS_OPEN =
  'This issue stays open until these can be read: what cannot be read is not taken for well.';

/** How checks that could not be read are counted. */
export const COUNTS_NEITHER_WAY =
  'None of these passes or closes anything. What failed when it was last read still counts as failing.';

/** Introduces the policy with the missing permissions. */
export const ATTACH_POLICY = 'Attach this policy to the audit role:';

/** The title of the same policy when it is folded. */
export const POLICY_TITLE = 'Policy to attach to the audit role';

/** A finding of an earlier run that this run did not check. `what` names the check and, among many, its account. */
export const wasFailing = (what: string, since: string): string =>
  `${what} was failing since ${since}`;

/** The same as a full sentence. */
export const notCheckedAgain = (what: string, since: string): string =>
  `${wasFailing(what, since)}, and this run did not check it.`;
