import { jest } from '@jest/globals';
import { type SandboxAws, type SandboxAwsOptions, startAws } from '../../sandbox/aws/server.ts';
import { type Agents, createAgents } from '../../src/aws/agents.ts';
import { NOW } from '../checks/evidence.ts';

const open: (() => Promise<void>)[] = [];

/** Before each test. The SDK's back-off is a random part of seconds: of nothing, here. */
export const withoutBackOff = (): void => {
  jest.spyOn(Math, 'random').mockReturnValue(0);
};

/** After each test. */
export const closeAll = async (): Promise<void> => {
  jest.restoreAllMocks();
  for (const close of open.splice(0)) await close();
};

/** Starts a pretend AWS whose clock stands still, where the SDK finds it. */
export const startPretendAws = async (
  options: SandboxAwsOptions,
): Promise<{ readonly aws: SandboxAws; readonly agents: Agents }> => {
  const aws = await startAws({ clock: () => NOW, ...options });
  process.env['AWS_ENDPOINT_URL'] = aws.url;
  const agents = createAgents({});
  open.push(async () => {
    agents.http.destroy();
    agents.https.destroy();
    await aws.close();
  });
  return { aws, agents };
};
