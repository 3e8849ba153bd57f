import { setTimeout as sleep } from 'node:timers/promises';
import { createAgents } from '../aws/agents.ts';
import { openAmbientSession } from '../aws/session/ambient-session.ts';
import { environmentRegion } from '../aws/session/environment.ts';
import type { Environment } from '../model/environment.ts';
import type { Config } from '../config/config.ts';
import { type FoundFile, loadConfigFile } from '../config/file/load.ts';
import { readWorkspaceFile } from '../files/workspace-file.ts';
import type { World } from '../run.ts';
import { print } from './presentation.ts';

// The folder one stands in is the checkout, and there is no GitHub to ask.
const findLocally = async (path: string): Promise<FoundFile> => ({
  answer: await readWorkspaceFile(process.cwd(), path),
  at: undefined,
  advice: 'Correct the file; docs/configuration.md tells what it may hold.',
});

/** The outer ends of a run at a terminal. */
export const createWorld = (config: Config, env: Environment): World => {
  const region = config.region ?? environmentRegion(env) ?? 'us-east-1';
  const connection = { region, agents: createAgents(env) };
  return {
    clock: { now: () => new Date(), sleep: async (milliseconds) => sleep(milliseconds) },
    connection,
    openSession: () => openAmbientSession(env, connection, () => undefined),
    openTracker: () => undefined,
    readConfigFile: () => loadConfigFile(config.configFile, findLocally),
    memberSessionName: 'root-guard',
    listener: { say: print, mayHearOutcomes: () => true },
  };
};
