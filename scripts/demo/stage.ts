import { join } from 'node:path';
import { startAws } from '../../sandbox/aws/server.ts';
import type { AccountHandle, LoggedRequest } from '../../sandbox/aws/server.ts';
import type { AccountScenario } from '../../sandbox/aws/scenario.ts';
import { startIdToken } from '../../sandbox/github/id-token.ts';
import { startGitHub } from '../../sandbox/github/server.ts';
import type { RequestRecord, SandboxGitHub, SandboxIssue } from '../../sandbox/github/server.ts';
import { schedule } from '../../sandbox/runner/events.ts';
import { runAction } from '../../sandbox/runner/run-action.ts';
import type { ActionResult } from '../../sandbox/runner/run-action.ts';

/** One run of the bundle: how it ended, and what AWS and GitHub saw of it. */
export interface Performance {
  readonly result: ActionResult;
  readonly aws: readonly LoggedRequest[];
  readonly github: readonly RequestRecord[];
  readonly writes: readonly RequestRecord[];
}

/** A pretend AWS with one account, a pretend GitHub with one repository, and the bundle to run between them. */
export interface Stage {
  readonly account: AccountHandle;
  readonly github: SandboxGitHub;
  readonly issue: () => Promise<SandboxIssue | undefined>;
  /** Puts a file into the repository, as every later run finds it checked out. */
  readonly commit: (path: string, text: string) => void;
  /** Runs dist/index.js as a scheduled job would. */
  readonly perform: (inputs?: Readonly<Record<string, string>>) => Promise<Performance>;
  /** Text as a reader of github.com would have it, without the address of the pretend one. */
  readonly asOnGitHub: (text: string) => string;
  readonly close: () => Promise<void>;
}

const ACTION_YML = join(import.meta.dirname, '../../action.yml');
const REPOSITORY = { owner: 'acme', repo: 'cloud-baseline' };
const REGION = 'eu-west-1';
const ROLE = 'root-guard';

/** The first account of the story: everything is in good order. */
export const healthyAccount: AccountScenario = {
  id: '482915067334',
  aliases: ['acme-platform'],
  root: { password: { lastUsed: { daysAgo: 412 }, lastChanged: { daysAgo: 903 } } },
  users: 3,
  groups: 2,
  passwordPolicy: { MinimumPasswordLength: 16 },
  roles: [ROLE],
  trust: {
    audience: 'sts.amazonaws.com',
    subjects: [`repo:${REPOSITORY.owner}/${REPOSITORY.repo}:ref:refs/heads/main`],
  },
};

/** Opens the stage; whoever opened it closes it. */
export const openStage = async (scenario: AccountScenario): Promise<Stage> => {
  const aws = await startAws({ accounts: [scenario] });
  const github = await startGitHub(REPOSITORY);
  const idToken = await startIdToken({ repository: github.repository });
  const account = aws.account(scenario.id);
  const files = new Map<string, string>();

  const perform: Stage['perform'] = async (inputs = {}) => {
    aws.requests.length = 0;
    github.clearRequests();
    const result = await runAction({
      actionYml: ACTION_YML,
      event: schedule(),
      repository: github.repository,
      apiUrl: github.url,
      graphqlUrl: github.graphqlUrl,
      token: github.token,
      idToken,
      env: { AWS_ENDPOINT_URL: aws.url },
      files: Object.fromEntries(files),
      inputs: {
        'role-to-assume': `arn:aws:iam::${account.id}:role/${ROLE}`,
        'aws-region': REGION,
        'allowed-account-ids': account.id,
        'issue-assignees': github.asHuman().login,
        ...inputs,
      },
    });
    return {
      result,
      aws: [...aws.requests],
      github: github.requests(),
      writes: github.writes(),
    };
  };

  return {
    account,
    github,
    perform,
    issue: async () => (await github.issues()).at(0),
    commit: (path, text) => {
      files.set(path, text);
    },
    asOnGitHub: (text) => text.replaceAll(github.url, 'https://github.com'),
    close: async () => {
      await Promise.all([aws.close(), github.close(), idToken.close()]);
    },
  };
};
