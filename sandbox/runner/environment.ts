import { arch, platform } from 'node:process';
import type { RunnerEvent } from './events.ts';
import type { Folders } from './folders.ts';

export interface Run {
  readonly event: RunnerEvent;
  /** `owner/name`. */
  readonly repository: string;
  readonly repositoryId?: string;
  readonly ownerId?: string;
  readonly defaultBranch?: string;
  readonly runId?: string;
  readonly runAttempt?: string;
  readonly workflow?: string;
  readonly job?: string;
  readonly apiUrl: string;
  readonly graphqlUrl?: string;
  readonly serverUrl?: string;
  readonly debug?: boolean;
  readonly idToken?: { readonly url: string; readonly requestToken: string };
  /** A file with a certificate that Node is to trust. */
  readonly extraCa?: string;
}

const SHA = 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00';
const SYSTEMS: Readonly<Record<string, string>> = {
  linux: 'Linux',
  darwin: 'macOS',
  win32: 'Windows',
};

const refType = (ref: string): string => (ref.startsWith('refs/tags/') ? 'tag' : 'branch');

/** The variables that describe the run. */
export const runVariables = (run: Run): Record<string, string> => {
  const { event, repository } = run;
  const [owner = ''] = repository.split('/');
  const ref = event.ref ?? `refs/heads/${run.defaultBranch ?? 'main'}`;
  const workflow = run.workflow ?? 'root-guard';
  const actor = event.actor ?? 'octocat';
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_REF: '',
    GITHUB_ACTION_REPOSITORY: '',
    GITHUB_ACTOR: actor,
    GITHUB_ACTOR_ID: '583231',
    GITHUB_TRIGGERING_ACTOR: actor,
    GITHUB_API_URL: run.apiUrl,
    GITHUB_GRAPHQL_URL: run.graphqlUrl ?? `${run.apiUrl}/graphql`,
    GITHUB_SERVER_URL: run.serverUrl ?? 'https://github.com',
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_JOB: run.job ?? 'audit',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REF_PROTECTED: 'true',
    GITHUB_REF_TYPE: refType(ref),
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: run.repositoryId ?? '740120033',
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: run.ownerId ?? '65432101',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: run.runAttempt ?? '1',
    GITHUB_RUN_ID: run.runId ?? '1234567890',
    GITHUB_RUN_NUMBER: '42',
    GITHUB_SHA: SHA,
    GITHUB_WORKFLOW: workflow,
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/${workflow}.yml@${ref}`,
    GITHUB_WORKFLOW_SHA: SHA,
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'sandbox',
    RUNNER_OS: SYSTEMS[platform] ?? platform,
    RUNNER_ARCH: arch.toUpperCase(),
    ...(run.debug ? { RUNNER_DEBUG: '1' } : {}),
    ...(run.idToken
      ? {
          ACTIONS_ID_TOKEN_REQUEST_URL: run.idToken.url,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: run.idToken.requestToken,
        }
      : {}),
    ...(run.extraCa === undefined ? {} : { NODE_EXTRA_CA_CERTS: run.extraCa }),
  };
};

// Without these a process does not start on Windows, or finds no programs.
const INHERITED = ['PATH', 'Path', 'SystemRoot', 'SystemDrive', 'windir', 'ComSpec', 'PATHEXT'];

/** Where the runner put the step's files. */
export const folderVariables = (folders: Folders): Record<string, string> => ({
  ...folders.variables,
  GITHUB_EVENT_PATH: folders.eventPath,
  GITHUB_WORKSPACE: folders.workspace,
  RUNNER_WORKSPACE: folders.workspace,
  RUNNER_TEMP: folders.temp,
  RUNNER_TOOL_CACHE: folders.temp,
});

/** The variables that describe the machine; of the real one only what a process cannot do without. */
export const machineVariables = (
  { temp, home }: Folders,
  parent: NodeJS.ProcessEnv,
): Record<string, string> => ({
  ...Object.fromEntries(
    INHERITED.flatMap((name): [string, string][] => {
      const value = parent[name];
      return value === undefined ? [] : [[name, value]];
    }),
  ),
  HOME: home,
  USERPROFILE: home,
  APPDATA: home,
  LOCALAPPDATA: home,
  TMPDIR: temp,
  TEMP: temp,
  TMP: temp,
});
