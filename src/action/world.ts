import { setTimeout as sleep } from 'node:timers/promises';
import { info, warning } from '@actions/core';
import { createAgents } from '../aws/agents.ts';
import { environmentRegion } from '../aws/session/environment.ts';
import type { Environment } from '../model/environment.ts';
import type { Config } from '../config/config.ts';
import { loadConfigFile } from '../config/file/load.ts';
import { issueAccess } from '../config/issue-access.ts';
import type { Publicity } from '../config/privacy.ts';
import { connect } from '../github/api/octokit.ts';
import { openTracker, type OpenTracker } from '../github/tracker/open-tracker.ts';
import type { World } from '../run.ts';
import { findConfigFile } from './config-file.ts';
import { roleSessionName, type Workflow } from './event.ts';
import { openSession } from './session.ts';

/** Who may see the repository, as the event tells it. */
export const publicityOf = ({ visibility }: Workflow): Publicity => {
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

const trackerOf = (config: Config, workflow: Workflow): (() => OpenTracker) | undefined => {
  const { repository } = workflow;
  if (repository === undefined) return undefined;
  return () =>
    openTracker({
      apiUrl: workflow.apiUrl,
      token: config.issueToken,
      repositoryToken: config.githubToken,
      access: issueAccess(config.issue.mode, workflow.event, workflow.isDefaultBranch),
      repository,
      publicity: publicityOf(workflow),
      issue: config.issue,
      allowPublic: config.allowPublic,
      display: config.accountDisplay,
      warn: warning,
    });
};

/** The outer ends of a run that is a step of a job. */
export const createWorld = (config: Config, workflow: Workflow, env: Environment): World => {
  const { githubToken: token } = config;
  const agents = createAgents(env);
  // Without a Region only the commercial partition can be meant; its STS answers for every account there.
  const connection = { region: config.region ?? environmentRegion(env) ?? 'us-east-1', agents };
  const open = trackerOf(config, workflow);
  // Only who says so proves that the log is not public: the event, or GitHub when it is asked.
  let mayHearOutcomes = config.allowPublic || publicityOf(workflow) === 'not-public';
  const openAndListen = (): OpenTracker | undefined => {
    const tracker = open?.();
    void tracker?.privacy.then(({ showsDetails }) => {
      mayHearOutcomes = showsDetails;
    });
    return tracker;
  };
  const octokit =
    token === undefined ? undefined : connect({ apiUrl: workflow.apiUrl, token, warn: warning });
  return {
    clock: { now: () => new Date(), sleep: async (milliseconds) => sleep(milliseconds) },
    connection,
    openSession: () => openSession(config, workflow, env, connection),
    openTracker: openAndListen,
    readConfigFile: () => loadConfigFile(config.configFile, findConfigFile(workflow, octokit)),
    memberSessionName: config.role?.sessionName ?? roleSessionName(workflow),
    listener: { say: info, mayHearOutcomes: () => mayHearOutcomes },
  };
};
