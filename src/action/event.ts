import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { RepositoryName } from '../config/config.ts';

/** Who may see a repository. */
export type Visibility = 'public' | 'private' | 'internal';

/** The workflow run this action is a step of. */
export interface Workflow {
  readonly event: string;
  readonly repository: RepositoryName | undefined;
  /** As the event tells it; a schedule's event tells nothing. */
  readonly visibility: Visibility | undefined;
  /** The run is about the default branch; where another workflow set it going, so was that one. */
  readonly isDefaultBranch: boolean;
  /** A pull request from a fork or by Dependabot, where GitHub gives no ID token. */
  readonly outsider: 'fork' | 'dependabot' | undefined;
  readonly runId: string | undefined;
  readonly apiUrl: string;
}

const Repository = v.object({
  full_name: v.optional(v.string()),
  visibility: v.optional(v.string()),
  private: v.optional(v.boolean()),
  default_branch: v.optional(v.string()),
});

/**
 * The parts of an event that matter here; every one may be missing.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
const Event = v.object({
  repository: v.optional(Repository),
  ref: v.optional(v.nullable(v.string())),
  pull_request: v.optional(
    v.object({
      head: v.optional(v.object({ repo: v.optional(v.nullable(Repository)) })),
      user: v.optional(v.nullable(v.object({ login: v.optional(v.string()) }))),
    }),
  ),
  workflow_run: v.optional(
    v.object({
      head_branch: v.optional(v.nullable(v.string())),
      head_repository: v.optional(v.nullable(Repository)),
    }),
  ),
});
type Event = v.InferOutput<typeof Event>;

const readEvent = (path: string | undefined): Event => {
  if (path === undefined || path === '') return {};
  try {
    const parsed = v.safeParse(Event, JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.output : {};
  } catch {
    // Without its event a run still knows its name, which decides the most.
    return {};
  }
};

const visibilityOf = (event: Event): Visibility | undefined => {
  switch (event.repository?.visibility) {
    case 'public':
      return 'public';
    case 'private':
      return 'private';
    case 'internal':
      return 'internal';
    default:
      switch (event.repository?.private) {
        case true:
          return 'private';
        case false:
          return 'public';
        case undefined:
          return undefined;
      }
  }
};

const outsiderOf = (
  name: string,
  event: Event,
  actor: string | undefined,
): Workflow['outsider'] => {
  if (!name.startsWith('pull_request')) return undefined;
  const pull = event.pull_request;
  if (actor === 'dependabot[bot]' || pull?.user?.login === 'dependabot[bot]') return 'dependabot';
  // A fork that has been deleted since leaves no head repository behind.
  if (pull?.head !== undefined && pull.head.repo?.full_name !== event.repository?.full_name) {
    return 'fork';
  }
  return undefined;
};

/**
 * Whether a run is about the default branch. A workflow that another one set going always runs there itself, so that
 * one's head decides: it may be a pull request's, and a fork may have a branch of the same name.
 */
const isOfDefaultBranch = (name: string, event: Event, ref: string | undefined): boolean => {
  const branch = event.repository?.default_branch;
  if (branch === undefined || ref !== `refs/heads/${branch}`) return false;
  if (name !== 'workflow_run') return true;
  const head = event.workflow_run;
  return (
    head?.head_branch === branch && head.head_repository?.full_name === event.repository?.full_name
  );
};

/** Reads what the runner says of the run. */
export const readWorkflow = (env: Readonly<Record<string, string | undefined>>): Workflow => {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  const event = readEvent(env['GITHUB_EVENT_PATH']);
  const [owner, repository] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  return {
    event: name,
    repository:
      owner === undefined || owner === '' || repository === undefined
        ? undefined
        : { owner, name: repository },
    visibility: visibilityOf(event),
    isDefaultBranch: isOfDefaultBranch(name, event, env['GITHUB_REF']),
    outsider: outsiderOf(name, event, env['GITHUB_ACTOR']),
    runId: env['GITHUB_RUN_ID'],
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
  };
};

/** A role session name that tells repository and run, within STS's 64 characters. */
export const roleSessionName = (workflow: Workflow): string => {
  const run = `-${workflow.runId ?? 'local'}`;
  const { owner = 'unknown', name = 'unknown' } = workflow.repository ?? {};
  const repository = `root-guard-${owner}-${name}`.replace(/[^\w+=,.@-]/g, '-');
  return `${repository.slice(0, 64 - run.length)}${run}`;
};
