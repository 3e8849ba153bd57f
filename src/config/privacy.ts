/** Who can read what is written to a repository; `unknown` is treated as public. */
export type Publicity = 'public' | 'not-public' | 'unknown';

/** What a run may show and write, so that no weakness is published by accident. */
export interface Privacy {
  /** Findings and account ids in summary, log and annotations. */
  readonly showsDetails: boolean;
  readonly mayWriteIssue: boolean;
  /** Said where something is held back. */
  readonly explanation: string | undefined;
}

const publicly = (publicity: Publicity, subject: string): string =>
  publicity === 'public'
    ? `${subject} is public`
    : `GitHub did not say whether ${subject.toLowerCase()} is public`;

/**
 * Decides from the two repositories: the one the workflow runs in, which shows log and summary,
 * and the one that holds the issue. Only `allow-public` opens a public one.
 */
export const decidePrivacy = (run: Publicity, issue: Publicity, allowPublic: boolean): Privacy => {
  const showsDetails = allowPublic || run === 'not-public';
  const mayWriteIssue = allowPublic || issue === 'not-public';
  if (showsDetails && mayWriteIssue) return { showsDetails, mayWriteIssue, explanation: undefined };
  const reason = showsDetails
    ? publicly(issue, 'The repository of the issue')
    : publicly(run, 'This repository');
  const withheld = showsDetails ? '' : ' Findings and account ids are left out of it.';
  const rest = mayWriteIssue
    ? 'Only the tracking issue may hold them.'
    : 'No issue is written: name a private issue-repository, or set allow-public to true to publish the findings.';
  return { showsDetails, mayWriteIssue, explanation: `${reason}.${withheld} ${rest}` };
};
