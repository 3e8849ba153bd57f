export type Visibility = 'public' | 'private' | 'internal';

export interface RepositoryOptions {
  readonly owner: string;
  readonly repo: string;
  /** Private unless this is false or `visibility` says otherwise. */
  readonly private?: boolean;
  readonly visibility?: Visibility;
  readonly hasIssues?: boolean;
  readonly defaultBranch?: string;
  /** Whether the token under test may use it. A workflow's own token reaches only its own repository. */
  readonly reachable?: boolean;
}

export interface Repository {
  readonly owner: string;
  readonly name: string;
  readonly fullName: string;
  readonly defaultBranch: string;
  readonly reachable: boolean;
  visibility: Visibility;
  hasIssues: boolean;
}

export const toRepository = (options: RepositoryOptions, reachable: boolean): Repository => ({
  owner: options.owner,
  name: options.repo,
  fullName: `${options.owner}/${options.repo}`,
  defaultBranch: options.defaultBranch ?? 'main',
  reachable: options.reachable ?? reachable,
  visibility: options.visibility ?? (options.private === false ? 'public' : 'private'),
  hasIssues: options.hasIssues ?? true,
});

export interface RepositoryPath {
  readonly repository: Repository;
  /** What follows `/repos/OWNER/NAME`: empty, or starting with a slash. */
  readonly rest: string;
}

/** GitHub compares owner and name without case; emulate does not, so callers go on with the canonical spelling. */
export const findRepository = (
  repositories: readonly Repository[],
  path: string,
): RepositoryPath | undefined => {
  const match = /^\/repos\/([^/]+\/[^/]+)(\/.*)?$/.exec(path);
  const wanted = match?.[1]?.toLowerCase();
  const repository = repositories.find(({ fullName }) => fullName.toLowerCase() === wanted);
  return repository && { repository, rest: match?.[2] ?? '' };
};
