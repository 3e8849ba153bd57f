import { setTimeout as sleep } from 'node:timers/promises';
import { info, notice, setSecret, warning } from '@actions/core';
import { createAgents } from '../aws/agents.ts';
import type { Config } from '../config/config.ts';
import type { ConfigFile } from '../config/file/config-file.ts';
import { parseInputs } from '../config/inputs/inputs.ts';
import { issueAccess } from '../config/issue-access.ts';
import type { Publicity } from '../config/privacy.ts';
import { GuardError } from '../model/errors.ts';
import type { Octokit } from '../github/api/octokit.ts';
import type { OpenTracker } from '../github/tracker/open-tracker.ts';
import { createDisplay } from '../report/text/display.ts';
import { couldNotRun, wrongInputs } from '../report/text/sentences.ts';
import { renderFailureSummary } from '../report/summary/failure.ts';
import type { RunResult } from '../run-result.ts';
import { preload } from '../preload.ts';
import type { World } from '../world.ts';
import { ambientRegion, type Environment } from './environment.ts';
import type { Ending } from './step-result.ts';
import { readInputs } from './inputs.ts';
import { writeSummary } from './job-summary.ts';
import { openSession } from './session.ts';
import { setUnknownOutputs } from './unknown-outputs.ts';
import { readWorkflow, roleSessionName, type Workflow } from './event.ts';
import { holdYoungHeap } from './young-heap.ts';

/** One audit, as `run` does it. */
export type Audit = (config: Config, world: World) => Promise<RunResult>;

const publicityOf = ({ visibility }: Workflow): Publicity => {
  switch (visibility) {
    case 'public':
      return 'public';
    case 'private':
    case 'internal':
      return 'not-public';
    case undefined:
      return 'unknown';
  }
};

const trackerOpener = (
  config: Config,
  workflow: Workflow,
): (() => Promise<OpenTracker>) | undefined => {
  const { repository } = workflow;
  if (repository === undefined) return undefined;
  return async () => {
    const { openTracker } = await import('../github/tracker/open-tracker.ts');
    return openTracker({
      apiUrl: workflow.apiUrl,
      token: config.githubToken,
      access: issueAccess(config.issue.mode, workflow.event, workflow.isDefaultBranch),
      repository,
      publicity: publicityOf(workflow),
      issue: config.issue,
      allowPublic: config.allowPublic,
      display: config.accountDisplay,
      warn: warning,
    });
  };
};

const configFileReader =
  (config: Config, workflow: Workflow, env: Environment): (() => Promise<ConfigFile>) =>
  async () => {
    const { loadConfigFile } = await import('./config-file.ts');
    const { githubToken: token } = config;
    const open = async (asked: string): Promise<Octokit> => {
      const { connect } = await import('../github/api/octokit.ts');
      return connect({ apiUrl: workflow.apiUrl, token: asked, warn: warning });
    };
    return loadConfigFile(
      config.configFile,
      workflow,
      env,
      token === undefined ? undefined : { token, open: async () => open(token) },
    );
  };

const createWorld = (config: Config, workflow: Workflow, env: Environment): World => {
  const agents = createAgents(env);
  // Without a Region only the commercial partition can be meant; its STS answers for every account there.
  const connection = { region: config.region ?? ambientRegion(env) ?? 'us-east-1', agents };
  const openTracker = trackerOpener(config, workflow);
  // Only who says so proves that the log is not public: the event, or GitHub when it is asked.
  let mayHearOutcomes = config.allowPublic || publicityOf(workflow) === 'not-public';
  const listening = async (open: () => Promise<OpenTracker>): Promise<OpenTracker> => {
    const tracker = await open();
    void tracker.privacy.then(
      ({ showsDetails }) => {
        mayHearOutcomes = showsDetails;
      },
      () => undefined,
    );
    return tracker;
  };
  return {
    clock: { now: () => new Date(), sleep: async (milliseconds) => sleep(milliseconds) },
    connection,
    openSession: async (waits) => {
      const forSession = async (): Promise<void> => {
        await waits.forSession();
        await preload(import('./presentation.ts'));
      };
      return openSession(config, workflow, env, connection, { ...waits, forSession });
    },
    openTracker: openTracker === undefined ? undefined : async () => listening(openTracker),
    readConfigFile: configFileReader(config, workflow, env),
    memberSessionName: config.role?.sessionName ?? roleSessionName(workflow),
    listener: { say: info, mayHearOutcomes: () => mayHearOutcomes, warmedUp: holdYoungHeap },
  };
};

const isMissingCredentials = ({ code }: GuardError): boolean =>
  code === 'id-token-missing' || code === 'credentials-missing';

const endWithoutAudit = async (
  error: GuardError,
  config: Config,
  workflow: Workflow,
  env: Environment,
): Promise<Ending> => {
  setUnknownOutputs();
  // Before the audit GitHub has not been asked: only an event that says "private" allows account ids.
  const shows = config.allowPublic || publicityOf(workflow) === 'not-public';
  const display = createDisplay(shows ? config.accountDisplay : 'hidden', new Map());
  const sentence = display.text(couldNotRun(error));
  const skips =
    config.onMissingCredentials === 'skip' &&
    workflow.outsider !== undefined &&
    isMissingCredentials(error);
  await writeSummary(renderFailureSummary(sentence), env);
  if (!skips) return { failed: true, sentence };
  notice(`Skipped, as on-missing-credentials says: ${display.text(error.message)}`);
  return { failed: false, sentence: 'The audit was skipped; its outcome is unknown.' };
};

const audited = async (audit: Audit, config: Config, env: Environment): Promise<Ending> => {
  const workflow = readWorkflow(env);
  try {
    const result = await audit(config, createWorld(config, workflow, env));
    const { present } = await import('./presentation.ts');
    return await present(result, config, env);
  } catch (error) {
    if (error instanceof GuardError) return endWithoutAudit(error, config, workflow, env);
    setUnknownOutputs();
    throw error;
  }
};

/** The whole step: inputs, audit, faces. Resolves with how it ends; what it ends with is the last line. */
export const runAction = async (audit: Audit, env: Environment): Promise<Ending> => {
  const parsed = parseInputs(readInputs());
  if ('errors' in parsed) {
    setUnknownOutputs();
    const sentence = wrongInputs(parsed.errors);
    await writeSummary(renderFailureSummary(sentence), env);
    return { failed: true, sentence };
  }
  const { config } = parsed;
  if (config.githubToken !== undefined) setSecret(config.githubToken);
  return audited(audit, config, env);
};
