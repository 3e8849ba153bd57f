export interface RepositoryFacts {
  /** `owner/name`. */
  readonly fullName: string;
  readonly id?: number;
  readonly ownerId?: number;
  readonly visibility?: 'public' | 'private' | 'internal';
  readonly defaultBranch?: string;
  /** The commit that a pull request or a merge group starts from. */
  readonly baseSha?: string;
}

/** What set a run going: the payload, and what the runner's variables take from it. */
export interface RunnerEvent {
  readonly name: string;
  readonly payload: object;
  /** GITHUB_REF; the default branch if absent. */
  readonly ref?: string;
  readonly headRef?: string;
  readonly baseRef?: string;
  readonly actor?: string;
}

const SHA = 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00';
const BEFORE = '0ddba11000000000000000000000000000000000';
const AT = '2026-11-21T06:17:00Z';
const PULL = 7;
const DEPENDABOT = { login: 'dependabot[bot]', id: 49_699_333, type: 'Bot', site_admin: false };

const branchOf = ({ defaultBranch = 'main' }: RepositoryFacts): string => defaultBranch;

const person = (login: string, id = 583_231, type = 'User'): object => ({
  login,
  id,
  type,
  site_admin: false,
  url: `https://api.github.com/users/${login}`,
  html_url: `https://github.com/${login}`,
});

const repositoryOf = (facts: RepositoryFacts, fork = false): object => {
  const [owner = '', name = ''] = facts.fullName.split('/');
  const visibility = facts.visibility ?? 'private';
  return {
    id: facts.id ?? 740_120_033,
    name,
    full_name: facts.fullName,
    private: visibility !== 'public',
    visibility,
    owner: person(owner, facts.ownerId ?? 65_432_101, 'Organization'),
    html_url: `https://github.com/${facts.fullName}`,
    url: `https://api.github.com/repos/${facts.fullName}`,
    fork,
    default_branch: branchOf(facts),
    archived: false,
    disabled: false,
    has_issues: true,
    topics: [],
  };
};

const around = (facts: RepositoryFacts, sender: object = person('octocat')): object => {
  const [login = ''] = facts.fullName.split('/');
  return {
    repository: repositoryOf(facts),
    organization: { login, id: facts.ownerId ?? 65_432_101 },
    sender,
  };
};

/** All that GitHub sends is the schedule: no repository, no sender. */
export const schedule = (cron = '17 6 * * *'): RunnerEvent => ({
  name: 'schedule',
  payload: { schedule: cron },
});

export const workflowDispatch = (
  facts: RepositoryFacts,
  inputs: Record<string, string> | null = null,
): RunnerEvent => {
  const ref = `refs/heads/${branchOf(facts)}`;
  return {
    name: 'workflow_dispatch',
    payload: { inputs, ref, workflow: '.github/workflows/root-guard.yml', ...around(facts) },
    ref,
    actor: 'octocat',
  };
};

export const push = (facts: RepositoryFacts, branch = branchOf(facts)): RunnerEvent => {
  const ref = `refs/heads/${branch}`;
  const author = { name: 'Octo Cat', email: 'octocat@example.com', username: 'octocat' };
  const commit = {
    id: SHA,
    message: 'Change something',
    timestamp: AT,
    author,
    committer: author,
    added: [],
    removed: [],
    modified: ['main.tf'],
  };
  return {
    name: 'push',
    payload: {
      ref,
      before: BEFORE,
      after: SHA,
      base_ref: null,
      created: false,
      deleted: false,
      forced: false,
      compare: `https://github.com/${facts.fullName}/compare/${BEFORE.slice(0, 12)}...${SHA.slice(0, 12)}`,
      commits: [commit],
      head_commit: commit,
      pusher: { name: 'octocat', email: 'octocat@example.com' },
      ...around(facts),
    },
    ref,
    actor: 'octocat',
  };
};

interface Head {
  readonly branch: string;
  readonly user: object;
  readonly repository: object | null;
  readonly label: string;
}

const pull = (facts: RepositoryFacts, head: Head, actor: string): RunnerEvent => {
  const base = branchOf(facts);
  const [owner = ''] = facts.fullName.split('/');
  return {
    name: 'pull_request',
    payload: {
      action: 'synchronize',
      number: PULL,
      pull_request: {
        number: PULL,
        state: 'open',
        draft: false,
        merged: false,
        title: 'Change something',
        body: null,
        user: head.user,
        html_url: `https://github.com/${facts.fullName}/pull/${String(PULL)}`,
        head: {
          label: `${head.label}:${head.branch}`,
          ref: head.branch,
          sha: SHA,
          user: head.user,
          repo: head.repository,
        },
        base: {
          label: `${owner}:${base}`,
          ref: base,
          sha: facts.baseSha ?? BEFORE,
          user: person(owner),
          repo: repositoryOf(facts),
        },
        created_at: AT,
        updated_at: AT,
      },
      before: BEFORE,
      after: SHA,
      ...around(facts, head.user),
    },
    ref: `refs/pull/${String(PULL)}/merge`,
    headRef: head.branch,
    baseRef: base,
    actor,
  };
};

export const pullRequest = (facts: RepositoryFacts, branch = 'change'): RunnerEvent => {
  const [label = ''] = facts.fullName.split('/');
  return pull(
    facts,
    { branch, user: person('octocat'), repository: repositoryOf(facts), label },
    'octocat',
  );
};

/** From a stranger's fork; with `deleted` the fork is gone and GitHub sends null for it. */
export const forkPullRequest = (facts: RepositoryFacts, deleted = false): RunnerEvent => {
  const [, name = ''] = facts.fullName.split('/');
  const fork = { ...facts, fullName: `stranger/${name}`, id: 900_000_001, ownerId: 7_654_321 };
  const repository = deleted ? null : repositoryOf(fork, true);
  return pull(
    facts,
    { branch: 'patch-1', user: person('stranger', 7_654_321), repository, label: 'stranger' },
    'stranger',
  );
};

/** From a branch of the same repository, yet with a fork's rights. */
export const dependabotPullRequest = (facts: RepositoryFacts): RunnerEvent => {
  const [label = ''] = facts.fullName.split('/');
  const head = {
    branch: 'dependabot/npm_and_yarn/yaml-2.9.1',
    user: DEPENDABOT,
    repository: repositoryOf(facts),
    label,
  };
  return pull(facts, head, DEPENDABOT.login);
};

export const mergeGroup = (facts: RepositoryFacts): RunnerEvent => {
  const ref = `refs/heads/gh-readonly-queue/${branchOf(facts)}/pr-${String(PULL)}-${BEFORE}`;
  return {
    name: 'merge_group',
    payload: {
      action: 'checks_requested',
      merge_group: {
        head_sha: SHA,
        head_ref: ref,
        base_sha: facts.baseSha ?? BEFORE,
        base_ref: `refs/heads/${branchOf(facts)}`,
        head_commit: { id: SHA, tree_id: BEFORE, message: 'Merge pull request #7', timestamp: AT },
      },
      ...around(facts),
    },
    ref,
    actor: 'octocat',
  };
};

/** What set the first workflow going: the default branch, unless it says otherwise. */
export interface WorkflowHead {
  readonly branch?: string;
  readonly fullName?: string;
}

/** Runs on the default branch whatever set the first workflow going. */
export const workflowRun = (
  facts: RepositoryFacts,
  conclusion = 'success',
  head: WorkflowHead = {},
): RunnerEvent => ({
  name: 'workflow_run',
  payload: {
    action: 'completed',
    workflow_run: {
      id: 987_654_321,
      name: 'deploy',
      event: 'push',
      status: 'completed',
      conclusion,
      head_branch: head.branch ?? branchOf(facts),
      head_sha: SHA,
      path: '.github/workflows/deploy.yml',
      run_number: 12,
      run_attempt: 1,
      pull_requests: [],
      repository: repositoryOf(facts),
      head_repository: repositoryOf({ ...facts, fullName: head.fullName ?? facts.fullName }),
      created_at: AT,
      updated_at: AT,
    },
    workflow: { id: 55_001, name: 'deploy', path: '.github/workflows/deploy.yml', state: 'active' },
    ...around(facts),
  },
  ref: `refs/heads/${branchOf(facts)}`,
  actor: 'octocat',
});
