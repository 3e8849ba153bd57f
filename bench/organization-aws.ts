/** A pretend AWS with an organisation that a seed made up. Runs in a process of its own, and ends with the one that started it. */
import * as v from 'valibot';
import { seedOrganization } from '../sandbox/aws/organization-seed.ts';
import { startAws } from '../sandbox/aws/server.ts';
import { type Opening, Order, type Tally } from './organization-order.ts';
import { trafficOf } from './traffic.ts';

const tell = (message: object): void => {
  process.send?.(message);
};

const perform = async ({ seed, count, latencyMs, key, cert }: Order): Promise<void> => {
  const seeded = seedOrganization(seed, count);
  const aws = await startAws({ ...seeded, latencyMs, tls: { key, cert } });
  let cpuBefore = process.cpuUsage();
  let loopBefore = performance.eventLoopUtilization();
  process.on('message', (message) => {
    if (message === 'clear') {
      aws.requests.length = 0;
      cpuBefore = process.cpuUsage();
      loopBefore = performance.eventLoopUtilization();
      tell({ cleared: true });
      return;
    }
    const { user, system } = process.cpuUsage(cpuBefore);
    const tally: Tally = {
      ...trafficOf(aws.requests.map(({ at, endedAt }) => ({ start: at, end: endedAt }))),
      serverCpuMs: (user + system) / 1000,
      serverBusy: performance.eventLoopUtilization(loopBefore).utilization,
    };
    tell(tally);
  });
  const active = seeded.truth.filter(({ state }) => state === 'ACTIVE');
  const opening: Opening = {
    url: aws.url,
    managementAccountId: seeded.organization.managementAccountId,
    active: active.length,
    withoutRootSessions: active.filter(({ rootDenial }) => rootDenial === 'plain').length,
  };
  tell(opening);
};

process.on('disconnect', () => process.exit());
process.once('message', (message) => {
  perform(v.parse(Order, message)).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
