import type { RepositoryName } from '../../config/config.ts';
import type { TrackerStatus } from '../../posture/tracker-decision.ts';
import type { Octokit } from '../api/octokit.ts';
import type { LastEdit, Viewer } from '../api/viewer.ts';
import { parseBody, type TrackerBody } from './body.ts';

/** An issue that bears a tracker's marker and was written by this token's own login. */
export interface TrackerIssue {
  readonly number: number;
  readonly url: string;
  readonly status: Exclude<TrackerStatus, 'none'>;
  readonly body: TrackerBody;
  /** It bears our label or our title: any workflow of the same login could have written the marker. */
  readonly isFamiliar: boolean;
  /** Who edited its first comment last: `undefined` where nobody did, or where GitHub does not say. */
  readonly lastEdit: LastEdit | undefined;
}

/** The part of a listed issue that matters here. */
interface ListedIssue {
  readonly number: number;
  readonly html_url: string;
  readonly state: string;
  readonly state_reason?: string | null;
  readonly pull_request?: object;
  readonly user: { readonly login: string } | null;
  readonly body?: string | null;
  readonly title?: string;
  readonly labels?: readonly (string | { readonly name?: string })[];
}

/** What a tracker is known by besides its marker. */
export interface Signs {
  readonly label: string;
  readonly title: string;
}

const statusOf = (issue: ListedIssue): TrackerIssue['status'] | 'duplicate' => {
  if (issue.state === 'open') return 'open';
  if (issue.state_reason === 'not_planned') return 'not-planned';
  return issue.state_reason === 'duplicate' ? 'duplicate' : 'completed';
};

const isFamiliar = ({ title, labels = [] }: ListedIssue, signs: Signs): boolean =>
  title === signs.title ||
  labels.some((label) => (typeof label === 'string' ? label : label.name) === signs.label);

const toTrackerIssue = (
  issue: ListedIssue,
  { login, edits }: Viewer,
  signs: Signs,
): readonly TrackerIssue[] => {
  // The listing holds pull requests too, and anyone may write a marker into an issue of their own.
  if (issue.pull_request !== undefined || issue.user?.login !== login) return [];
  const body = parseBody(issue.body ?? '');
  const status = statusOf(issue);
  if (body === undefined || status === 'duplicate') return [];
  return [
    {
      number: issue.number,
      url: issue.html_url,
      status,
      body,
      isFamiliar: isFamiliar(issue, signs),
      lastEdit: edits.get(issue.number),
    },
  ];
};

const list = async (
  octokit: Octokit,
  { owner, name }: RepositoryName,
  filter: { readonly labels: string } | { readonly creator: string },
): Promise<readonly ListedIssue[]> =>
  octokit.paginate('GET /repos/{owner}/{repo}/issues', {
    owner,
    repo: name,
    state: 'all',
    per_page: 100,
    ...filter,
  });

/** What a listing found, and what it takes to make sure that there is nothing more. */
export interface Listing {
  /** The login that this token writes as. */
  readonly login: string;
  readonly issues: readonly TrackerIssue[];
  /** Lists again without the label: labels can be removed, and GitHub's label filter can lag behind. */
  readonly thorough: () => Promise<readonly TrackerIssue[]>;
  /** The newest hundred only: enough to see what another run created at the same moment. */
  readonly newest: () => Promise<readonly TrackerIssue[]>;
}

/**
 * Lists the trackers in a repository, never by search: search lags by minutes.
 * The label narrows the first listing while the login is still being asked.
 */
export const listTrackers = async (
  octokit: Octokit,
  repository: RepositoryName,
  signs: Signs,
  asking: Promise<Viewer>,
): Promise<Listing> => {
  const [labelled, viewer] = await Promise.all([
    list(octokit, repository, { labels: signs.label }),
    asking,
  ]);
  const { login } = viewer;
  const toTrackers = (listed: readonly ListedIssue[]): readonly TrackerIssue[] =>
    listed.flatMap((issue) => toTrackerIssue(issue, viewer, signs));
  const issues = toTrackers(labelled);
  const listAll = async (): Promise<readonly TrackerIssue[]> => {
    const own = await list(octokit, repository, { creator: login });
    return toTrackers(own);
  };
  // Where the label shows nothing open the rest will be asked for: then it is asked for now, beside AWS.
  const early = issues.some(({ status }) => status === 'open') ? undefined : listAll();
  early?.catch(() => undefined);
  return {
    login,
    issues,
    thorough: async () => early ?? listAll(),
    newest: async () => {
      const { data } = await octokit.request('GET /repos/{owner}/{repo}/issues', {
        owner: repository.owner,
        repo: repository.name,
        state: 'all',
        per_page: 100,
        creator: login,
      });
      return toTrackers(data);
    },
  };
};
