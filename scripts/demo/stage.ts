import type { AccountScenario } from '../../sandbox/aws/scenario.ts';
import { type Stage as SandboxStage, setStage } from '../../sandbox/stage/stage.ts';

/** The sandbox's stage with one account and one repository, whose workflow runs each time. */
export interface Stage extends SandboxStage {
  /** Puts a file on the repository's default branch, where every later run finds it. */
  readonly commit: (path: string, text: string) => Promise<void>;
  /** Text as a reader of github.com would have it, without the address of the pretend one. */
  readonly asOnGitHub: (text: string) => string;
}

const REPOSITORY = { owner: 'acme', repo: 'cloud-baseline' };

/** The first account of the story: everything is in good order. */
export const healthyAccount: AccountScenario = {
  id: '482915067334',
  aliases: ['acme-platform'],
  root: { password: { lastUsed: { daysAgo: 412 }, lastChanged: { daysAgo: 903 } } },
  users: 3,
  groups: 2,
  passwordPolicy: { MinimumPasswordLength: 16 },
  roles: ['root-guard'],
  trust: {
    audience: 'sts.amazonaws.com',
    subjects: [`repo:${REPOSITORY.owner}/${REPOSITORY.repo}:ref:refs/heads/main`],
  },
};

/** Opens the stage; whoever opened it closes it. */
export const openStage = async (scenario: AccountScenario): Promise<Stage> => {
  const stage = await setStage({ accounts: [scenario], github: REPOSITORY });
  const inputs = {
    'allowed-account-ids': scenario.id,
    'issue-assignees': stage.github.asHuman().login,
  };
  return {
    ...stage,
    run: (step = {}) =>
      stage.run({
        ...step,
        inputs: { ...inputs, ...step.inputs },
      }),
    commit: async (path, text) => {
      await stage.github.asHuman().commit(path, text);
    },
    asOnGitHub: (text) => text.replaceAll(stage.github.url, 'https://github.com'),
  };
};
