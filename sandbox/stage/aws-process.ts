/** A pretend AWS with an organisation that a seed made up. Runs in a process of its own, and ends with the one that started it. */
import * as v from 'valibot';
import { seedOrganization } from '../aws/organization-seed.ts';
import { type SandboxAws, startAws } from '../aws/server.ts';
import { roundTripsOf } from '../round-trips.ts';
import { type Opening, Order, type Tally } from './order.ts';

const tell = (message: object): void => {
  process.send?.(message);
};

/** Counts from its making on. */
const counter = (aws: SandboxAws): (() => Tally) => {
  const cpuBefore = process.cpuUsage();
  const loopBefore = performance.eventLoopUtilization();
  return () => {
    const { user, system } = process.cpuUsage(cpuBefore);
    return {
      requests: aws.requests.length,
      roundTrips: roundTripsOf(
        aws.requests.map(({ at, endedAt }) => ({ start: at, end: endedAt })),
      ),
      serverCpuMs: (user + system) / 1000,
      serverBusy: performance.eventLoopUtilization(loopBefore).utilization,
    };
  };
};

const perform = async ({ seed, count, latencyMs, reports, key, cert }: Order): Promise<void> => {
  const seeded = seedOrganization(seed, count, reports && { reports });
  const aws = await startAws({ ...seeded, latencyMs, tls: { key, cert } });
  let tally = counter(aws);
  process.on('message', (message) => {
    if (message === 'reset') {
      aws.reset();
      tally = counter(aws);
      tell({ reset: true });
      return;
    }
    tell(tally());
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
