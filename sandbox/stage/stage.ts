import type { LazyScenario } from '../aws/accounts.ts';
import { type AccountScenario, loadScenario } from '../aws/scenario.ts';
import {
  type AccountHandle,
  type LoggedRequest,
  type OrganizationScenario,
  type SandboxAws,
  startAws,
} from '../aws/server.ts';
import type { IdTokenRequest } from '../github/id-token.ts';
import { isWrite } from '../github/log.ts';
import type { RequestRecord, SandboxIssue } from '../github/server.ts';
import type { ActionResult, RunnerEvent } from '../runner/run-action.ts';
import { type RepositoryOptions, startRepository } from './repository.ts';
import { roleIn, runStep, type Step, type Surroundings } from './step.ts';

/** A finished step, with what it asked of the world. */
export interface StepResult extends ActionResult {
  readonly event: RunnerEvent;
  readonly aws: readonly LoggedRequest[];
  readonly github: readonly RequestRecord[];
  readonly writes: readonly RequestRecord[];
  readonly idTokens: readonly IdTokenRequest[];
}

/** AWS, GitHub and the runner's ID tokens, all on loopback, and the bundle to run between them. */
export interface Stage extends Surroundings {
  readonly aws: SandboxAws;
  /** The one that the steps' role is in. */
  readonly account: AccountHandle;
  run(step?: Step): Promise<StepResult>;
  /** undefined: there is none. Fails when there are more. */
  issue(repository?: string): Promise<SandboxIssue | undefined>;
  /** How long AWS, GitHub and the runner take for each answer from now on, up to the next reset. */
  setLatency(latencyMs: number): void;
  /** Everything as it was when the stage was set. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** What is on a stage. */
export interface StageOptions extends RepositoryOptions {
  /** `healthy.json` where nothing is said. */
  readonly accounts?: readonly (AccountScenario | LazyScenario)[];
  /** The steps are about its management account; without one, about the first of the accounts. */
  readonly organization?: OrganizationScenario;
}

/** Sets the stage; `close` ends everything on it. */
export const setStage = async (options: StageOptions = {}): Promise<Stage> => {
  const { accounts = [loadScenario('healthy')], organization } = options;
  const repository = await startRepository(options);
  const { github, idToken, tls } = repository;
  const aws = await startAws({
    accounts,
    ...(organization && { organization }),
    ...(tls && { tls: { key: tls.key, cert: tls.cert } }),
  });
  const account = aws.account(organization?.managementAccountId ?? accounts[0]?.id ?? '');
  const setLatency = (latencyMs: number): void => {
    aws.setLatency(latencyMs);
    repository.setLatency(latencyMs);
  };
  const stage: Stage = {
    ...repository,
    aws,
    awsUrl: aws.url,
    account,
    roleArn: roleIn(account.id, account.scenario.partition),
    run: async (step) => {
      const before = [aws.requests, github.requests(), idToken.requests()].map(
        ({ length }) => length,
      );
      const result = await runStep(stage, step);
      const asked = github.requests().slice(before[1]);
      return {
        ...result,
        aws: aws.requests.slice(before[0]),
        github: asked,
        writes: asked.filter(isWrite),
        idTokens: idToken.requests().slice(before[2]),
      };
    },
    issue: async (name) => {
      const [issue, ...more] = await github.issues(name);
      if (more.length > 0) throw new Error(`there are ${String(more.length + 1)} issues`);
      return issue;
    },
    setLatency,
    reset: async () => {
      aws.reset();
      idToken.reset();
      await github.reset();
      setLatency(0);
    },
    close: async () => {
      await Promise.all([aws.close(), repository.close()]);
    },
  };
  return stage;
};
