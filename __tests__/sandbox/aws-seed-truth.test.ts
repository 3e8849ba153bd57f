import {
  GetAccountSummaryCommand,
  GetLoginProfileCommand,
  GetUserCommand,
  IAMClient,
  ListAccessKeysCommand,
  ListMFADevicesCommand,
  ListOrganizationsFeaturesCommand,
  ListSigningCertificatesCommand,
  ListVirtualMFADevicesCommand,
} from '@aws-sdk/client-iam';
import {
  ListParentsCommand,
  ListPoliciesForTargetCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import { AssumeRoleCommand, AssumeRootCommand, STSClient } from '@aws-sdk/client-sts';
import { afterEach, describe, expect, test } from '@jest/globals';

import type { AccountTruth } from '../../sandbox/aws/organization-seed.ts';
import { refusalOf } from './organization.ts';
import { AUDIT, task } from './root-session.ts';

import { closeSeeded, counts, daysAgo, issued, start } from './seeded.ts';

afterEach(closeSeeded);

/** What can be read of an account’s root in a root session. */
const rootReadings = async (iam: IAMClient) => {
  const [user, profile, keys, certificates, devices, summary] = await Promise.all([
    iam.send(new GetUserCommand({})),
    iam.send(new GetLoginProfileCommand({})).catch((error: unknown) => error as Error),
    iam.send(new ListAccessKeysCommand({})),
    iam.send(new ListSigningCertificatesCommand({})),
    iam.send(new ListMFADevicesCommand({})),
    iam.send(new GetAccountSummaryCommand({})),
  ]);
  return {
    lastUsed: user.User?.PasswordLastUsed,
    password: !('name' in profile),
    keys: keys.AccessKeyMetadata?.map(({ Status }) => Status === 'Active'),
    certificates: certificates.Certificates?.map(({ Status }) => Status === 'Active'),
    mfa: devices.MFADevices?.map(({ SerialNumber }) => SerialNumber),
    summary: summary.SummaryMap,
  };
};

const summaryOf = ({ root }: AccountTruth) => ({
  AccountMFAEnabled: root.mfaDevices.length > 0 ? 1 : 0,
  AccountPasswordPresent: root.password ? 1 : 0,
  AccountAccessKeysPresent: root.keys.length > 0 ? 1 : 0,
  AccountSigningCertificatesPresent: root.certificates.length > 0 ? 1 : 0,
});

describe('the truth of a seed', () => {
  test('is what root sessions show, and where there are none', async () => {
    const { client, truth } = await start(4, 80);
    const sts = client(STSClient);
    const read = async (account: AccountTruth) => {
      const command = new AssumeRootCommand({
        TargetPrincipal: account.id,
        TaskPolicyArn: task(AUDIT),
      });
      if (account.kind === 'management' || account.state !== 'ACTIVE') {
        expect(await refusalOf(sts.send(command))).toMatchObject({ name: 'AccessDenied' });
        return 'no session';
      }
      const iam = client(IAMClient, issued(await sts.send(command)));
      if (account.rootDenial === 'plain') {
        const refusal = await refusalOf(iam.send(new GetAccountSummaryCommand({})));
        expect(refusal.message).toContain('explicit deny in a service control policy');
        return 'no reading';
      }
      const { root } = account;
      expect(await rootReadings(iam)).toEqual({
        lastUsed: daysAgo(root.passwordUsedDaysAgo),
        password: root.password,
        keys: root.keys.map(({ active }) => active),
        certificates: root.certificates.map(({ active }) => active),
        mfa: root.mfaDevices.map(({ serial }) => serial),
        summary: expect.objectContaining(summaryOf(account)),
      });
      return root.profile;
    };
    const results = counts(await Promise.all(truth.map(read)));
    expect(results['no session']).toBeGreaterThan(1);
    expect(results['no reading']).toBeGreaterThan(5);
    expect(Object.keys(results).length).toBeGreaterThan(7);
  });

  test('is what roles in the accounts show', async () => {
    const options = { throttled: 0.4, denied: 0.4, withoutRole: 0.1 };
    const { aws, client, truth } = await start(8, 150, options);
    const sts = client(STSClient);
    const seen: string[] = [];
    await Promise.all(
      truth.map(async (account) => {
        const { id, denials, throttles } = account;
        const assuming = sts.send(
          new AssumeRoleCommand({
            RoleArn: `arn:aws:iam::${id}:role/root-guard`,
            RoleSessionName: 'audit',
          }),
        );
        if (!account.hasRole || account.state !== 'ACTIVE') {
          expect(await refusalOf(assuming)).toMatchObject({ name: 'AccessDenied' });
          seen.push('no role');
          return;
        }
        const iam = client(IAMClient, issued(await assuming));
        const read = () => iam.send(new GetAccountSummaryCommand({}));
        for (let left = throttles['iam:GetAccountSummary'] ?? 0; left > 0; left--) {
          expect(await refusalOf(read())).toMatchObject({ name: 'Throttling' });
          seen.push('throttled');
        }
        if (denials.includes('iam:GetAccountSummary')) {
          expect(await refusalOf(read())).toMatchObject({ name: 'AccessDenied' });
          seen.push('denied');
        } else {
          expect((await read()).SummaryMap).toMatchObject(summaryOf(account));
        }
        if (denials.length === 0 && throttles['iam:ListVirtualMFADevices'] === undefined) {
          const { VirtualMFADevices = [] } = await iam.send(new ListVirtualMFADevicesCommand({}));
          expect(VirtualMFADevices.map(({ SerialNumber }) => SerialNumber)).toEqual(
            account.root.mfaDevices
              .filter(({ kind }) => kind === 'virtual')
              .map(({ serial }) => serial),
          );
        }
      }),
    );
    const { throttled, denied, 'no role': noRole } = counts(seen);
    expect([throttled, denied, noRole].every((count) => (count ?? 0) > 3)).toBe(true);
    // No session acted in an account other than its own.
    const mixed = aws.requests.filter(
      ({ accountId, principal }) => principal?.split(':')[4] !== accountId,
    );
    expect(mixed).toEqual([]);
    expect(new Set(aws.requests.map(({ accountId }) => accountId)).size).toBeGreaterThan(100);
  });

  test('is what the organisation shows', async () => {
    const { client, truth, organization } = await start(4, 25);
    const organizations = client(OrganizationsClient);
    for (const { id, unitIds, rootDenial } of truth) {
      const path = [];
      const denials = [];
      for (let at = id; at !== organization.root?.id; at = path[0] ?? '') {
        const { Parents = [] } = await organizations.send(new ListParentsCommand({ ChildId: at }));
        path.unshift(Parents[0]?.Id ?? '');
        const { Policies = [] } = await organizations.send(
          new ListPoliciesForTargetCommand({ TargetId: at, Filter: 'SERVICE_CONTROL_POLICY' }),
        );
        denials.push(
          ...Policies.map(({ Name = '' }) => Name).filter((name) => name.includes('Root')),
        );
      }
      expect(path.slice(1)).toEqual(unitIds);
      const names = { none: [], plain: ['DenyRootUser'], exempt: ['DenyRootUserExceptAssumeRoot'] };
      expect(denials).toEqual(names[rootDenial]);
    }
  });

  test('has the second account administer IAM', async () => {
    const { aws, client, truth } = await start(4, 10);
    const delegate = aws.account(truth[1]?.id ?? '').credentials('root-guard');
    const answer = await client(IAMClient, delegate).send(new ListOrganizationsFeaturesCommand({}));
    expect(answer.EnabledFeatures).toContain('RootCredentialsManagement');
  });
});
