import { OrganizationsClient, paginateListAccounts } from '@aws-sdk/client-organizations';
import { afterEach, describe, expect, test } from '@jest/globals';

import type { SeededOrganization, SeedOptions } from '../../sandbox/aws/organization-seed.ts';
import { seedOrganization } from '../../sandbox/aws/organization-seed.ts';
import { completeScenario } from '../../sandbox/aws/scenario.ts';
import { startAws } from '../../sandbox/aws/server.ts';
import { NOW } from './organization.ts';

import { closers, closeSeeded, counts, daysAgo, start } from './seeded.ts';

afterEach(closeSeeded);

describe('a seed', () => {
  const made = ({ accounts }: SeededOrganization) => accounts.map(({ make }) => make());

  test('always makes the same organisation', () => {
    const [first, second] = [seedOrganization(5, 200), seedOrganization(5, 200)];
    expect(second.organization).toEqual(first.organization);
    expect(second.truth).toEqual(first.truth);
    expect(made(second)).toEqual(made(first));
    expect(seedOrganization(6, 200).truth).not.toEqual(first.truth);
  });

  test('makes the same accounts however many', () => {
    const few = seedOrganization(5, 20, { denied: 0.5, throttled: 0.5 });
    const many = seedOrganization(5, 60, { denied: 0.5, throttled: 0.5 });
    expect(many.truth.slice(0, 20)).toEqual(few.truth);
  });

  test('has the same roots whatever goes wrong', () => {
    const roots = (options: SeedOptions) =>
      seedOrganization(5, 60, options).truth.map(({ root, email }) => [root, email]);
    expect(roots({ denied: 1, throttled: 1, withoutRole: 1 })).toEqual(roots({}));
  });

  test('has some of everything', () => {
    const { truth } = seedOrganization(1, 5000);
    const profiles = counts(truth.map(({ root }) => root.profile));
    expect(Object.keys(profiles)).toHaveLength(13);
    expect(profiles['credential-less']).toBeGreaterThan(3300);
    expect(profiles['credential-less']).toBeLessThan(3700);
    expect(Object.keys(counts(truth.map(({ state }) => state))).sort()).toEqual([
      'ACTIVE',
      'CLOSED',
      'PENDING_CLOSURE',
      'SUSPENDED',
    ]);
    expect(Object.keys(counts(truth.map(({ rootDenial }) => rootDenial))).sort()).toEqual([
      'exempt',
      'none',
      'plain',
    ]);
    expect(Math.max(...truth.map(({ unitIds }) => unitIds.length))).toBe(3);
    expect(new Set(truth.map(({ id }) => id)).size).toBe(5000);
    expect(truth.every(({ id }) => /^[1-9]\d{11}$/.test(id))).toBe(true);
  });

  test.each([1, 2, 3])('makes an organisation of %d', async (count) => {
    const { aws, truth } = await start(9, count);
    expect(truth).toHaveLength(count);
    expect(aws.organization().scenario.managementAccountId).toBe(truth[0]?.id);
  });

  test('makes scenarios that are complete and contradict nothing', () => {
    for (const scenario of made(seedOrganization(2, 1000, { denied: 0.2, throttled: 0.2 }))) {
      expect(() => completeScenario(scenario, NOW)).not.toThrow();
    }
  });
});

test('a seed may have every report expired', async () => {
  const { aws, truth } = await start(9, 3, { reports: { state: 'expired', makingMs: 2500 } });
  for (const { id } of truth) {
    expect(aws.account(id).scenario.credentialReport).toMatchObject({
      state: 'expired',
      makingMs: 2500,
    });
  }
});

describe('ten thousand accounts', () => {
  test('start at once, and are made one by one', async () => {
    const { organization, accounts, truth } = seedOrganization(3, 10_000);
    const makings: string[] = [];
    const aws = await startAws({
      organization,
      accounts: accounts.map(({ id, make }) => ({
        id,
        make: () => {
          makings.push(id);
          return make();
        },
      })),
    });
    closers.push(() => aws.close());
    expect(makings).toEqual([]);

    const { id = '' } = truth[7777] ?? {};
    aws.account(id).credentials();
    aws.account(id).change({ groups: 2 });
    expect(makings).toEqual([id]);
  });

  test('are as old as the sandbox, whenever they are made', async () => {
    const { organization, accounts, truth } = seedOrganization(3, 10);
    let now = NOW;
    const aws = await startAws({ organization, accounts, clock: () => now });
    closers.push(() => aws.close());
    now = new Date(NOW.getTime() + 30 * 86_400_000);
    const [, , { id, root } = { id: '', root: { createdDaysAgo: 0 } }] = truth;
    expect(Date.parse(aws.account(id).scenario.root?.creationTime ?? '')).toBe(
      daysAgo(root.createdDaysAgo)?.getTime(),
    );
  });

  test('are listed in pages, in order', async () => {
    const { aws, client, truth } = await start(3, 2000);
    const listed = [];
    const paginator = paginateListAccounts({ client: client(OrganizationsClient) }, {});
    for await (const { Accounts = [] } of paginator) {
      listed.push(...Accounts.map(({ Id, Name, Email, State }) => [Id, Name, Email, State]));
    }
    expect(listed).toEqual(truth.map(({ id, name, email, state }) => [id, name, email, state]));
    expect(aws.requests).toHaveLength(100);
  });
});
