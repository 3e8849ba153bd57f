import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { auditOrganization } from '../../src/audit/organization.ts';
import type { Audited } from '../../src/audit/audited.ts';
import type { Clock } from '../../src/aws/collect.ts';
import { checks } from '../../src/checks/index.ts';
import type { AccountsConfig } from '../../src/config/accounts.ts';
import { GuardError } from '../../src/model/errors.ts';
import type { AccountPosture } from '../../src/model/posture.ts';
import { memberRolesIn, policyFor } from '../../src/report/parts/policy.ts';
import { defaultSettings, type Settings } from '../../src/model/settings.ts';
import {
  type AccountTruth,
  type SeededOrganization,
  seedOrganization,
} from '../../sandbox/aws/organization-seed.ts';
import type { SandboxAws } from '../../sandbox/aws/server.ts';
import { NOW } from '../checks/evidence.ts';
import { emailPattern } from '../config/email-patterns.ts';
import { closeAll, startPretendAws, withoutBackOff } from './pretend-aws.ts';

const CORE = ['root-access-key', 'root-mfa', 'root-signing-certificate', 'root-mfa-redundancy'];

beforeEach(withoutBackOff);
afterEach(closeAll);

interface Run {
  readonly aws: SandboxAws;
  readonly seeded: SeededOrganization;
  readonly audit: (parts?: Parts) => Promise<Audited>;
  readonly said: readonly string[];
}

interface Parts {
  readonly accounts?: Partial<AccountsConfig>;
  readonly settings?: Partial<Settings>;
  readonly checkIds?: readonly string[];
  readonly allowed?: readonly string[];
  readonly deadline?: Date;
  /** Whose credentials: the management account's, unless told otherwise. */
  readonly as?: string;
}

const start = async (seeded: SeededOrganization, latencyMs = 0): Promise<Run> => {
  const { aws, agents } = await startPretendAws({
    accounts: seeded.accounts,
    organization: {
      ...seeded.organization,
      trustedServices: ['iam.amazonaws.com'],
      rootFeatures: ['RootCredentialsManagement'],
    },
    latencyMs: () => (latencyMs === 0 ? 0 : (Date.now() * 7919) % latencyMs),
  });
  const said: string[] = [];
  let now = NOW.getTime();
  const clock: Clock = {
    now: () => new Date(now),
    sleep: async (milliseconds) => {
      now += milliseconds;
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
  const management = seeded.organization.managementAccountId;
  return {
    aws,
    seeded,
    said,
    audit: async ({ accounts, settings, checkIds = CORE, allowed = [], deadline, as } = {}) => {
      const id = as ?? management;
      return auditOrganization({
        session: {
          access: 'role',
          account: { id, partition: 'aws', kind: 'unknown' },
          caller: {
            arn: `arn:aws:sts::${id}:assumed-role/root-guard/audit`,
            credentials: 'temporary',
          },
          credentials: aws.account(id).credentials(),
        },
        connection: { region: 'us-east-1', agents },
        checks: checks.filter((check) => checkIds.includes(check.id)),
        settings: { ...defaultSettings, ...settings },
        clock,
        accounts: {
          choice: { kind: 'organization' },
          access: 'assume-root',
          roleName: 'root-guard',
          concurrency: 32,
          shard: undefined,
          ...accounts,
        },
        sessionName: 'audit',
        allowedAccountIds: allowed,
        deadline: deadline ?? new Date(NOW.getTime() + 3_600_000),
        listener: {
          say: (line) => void said.push(line),
          mayHearOutcomes: () => true,
        },
      });
    },
  };
};

const active = ({ truth }: SeededOrganization): readonly AccountTruth[] =>
  truth.filter(({ state }) => state === 'ACTIVE');

const outcomes = ({ verdicts }: AccountPosture): Readonly<Record<string, string>> =>
  Object.fromEntries(verdicts.map(({ check, outcome }) => [check.id, outcome]));

const redundancy = (devices: number): string => {
  if (devices === 0) return 'not-applicable';
  return devices === 1 ? 'fail' : 'pass';
};

/** What the seed says that each check has to say, entered by a root session. */
const expected = ({ root, kind, rootDenial }: AccountTruth): Readonly<Record<string, string>> => {
  const isOwn = kind === 'management';
  // A service control policy that does not leave root sessions open shuts the audit out.
  if (rootDenial === 'plain' && !isOwn) {
    return Object.fromEntries(CORE.map((id) => [id, 'unknown']));
  }
  const hasCredential = root.password || root.keys.length > 0;
  return {
    'root-access-key': root.keys.length > 0 ? 'fail' : 'pass',
    'root-mfa': root.mfaDevices.length > 0 || !hasCredential ? 'pass' : 'fail',
    'root-mfa-redundancy': isOwn ? 'not-checked' : redundancy(root.mfaDevices.length),
    'root-signing-certificate': root.certificates.length > 0 ? 'fail' : 'pass',
  };
};

/** Requests that were signed as one account and about another. */
const strays = (aws: SandboxAws): readonly string[] =>
  aws.requests
    .filter(({ service, principal, accountId }) => {
      const of = /::(\d{12}):/.exec(principal ?? '')?.[1];
      return service === 'iam' && of !== undefined && of !== accountId;
    })
    .map(({ action, principal, accountId }) => `${action} ${principal ?? ''} ${accountId ?? ''}`);

describe('500 accounts by root sessions, with latency, throttling and denials', () => {
  test('every verdict is what the seed says, no account is missing, none is entered with another’s credentials', async () => {
    const seeded = seedOrganization(7, 500, { throttled: 0.2 });
    const { aws, audit } = await start(seeded, 15);
    const audited = await audit();
    const wanted = new Map(active(seeded).map((truth) => [truth.id, expected(truth)]));
    const got = new Map(audited.accounts.map((posture) => [posture.account.id, outcomes(posture)]));
    expect([...got.keys()].sort()).toEqual([...wanted.keys()].sort());
    const wrong = [...wanted].filter(
      ([id, outcome]) =>
        JSON.stringify(Object.entries(got.get(id) ?? {}).sort()) !==
        JSON.stringify(Object.entries(outcome).sort()),
    );
    const reasons = (id: string): readonly string[] =>
      audited.accounts
        .filter(({ account }) => account.id === id)
        .flatMap(({ verdicts }) => verdicts.map(({ reason }) => reason));
    expect(wrong.map(([id, outcome]) => [id, outcome, reasons(id)])).toEqual([]);
    expect(strays(aws)).toEqual([]);
    const skipped = seeded.truth.filter(({ state }) => state !== 'ACTIVE').map(({ id }) => id);
    expect(audited.skipped.map(({ id }) => id).sort()).toEqual(skipped.sort());
  }, 120_000);
});

describe('by roles in the members', () => {
  test('a missing role is that account’s unknown, with the action; the others are judged', async () => {
    const seeded = seedOrganization(11, 40, { withoutRole: 0.2 });
    const { audit } = await start(seeded);
    const audited = await audit({
      accounts: { access: 'assume-role' },
      checkIds: ['root-access-key'],
    });
    const got = new Map(audited.accounts.map((each) => [each.account.id, outcomes(each)]));
    for (const { id, hasRole, root, kind } of active(seeded)) {
      const outcome =
        hasRole || kind === 'management' ? (root.keys.length > 0 ? 'fail' : 'pass') : 'unknown';
      expect([id, got.get(id)?.['root-access-key']]).toEqual([id, outcome]);
    }
    const unknown = audited.accounts
      .flatMap(({ verdicts }) => verdicts)
      .filter(({ outcome }) => outcome === 'unknown');
    expect(unknown.length).toBeGreaterThan(0);
    expect(unknown[0]?.missingPermissions).toEqual(['sts:AssumeRole']);
    expect(unknown[0]?.reason).toMatch(/could not assume the role root-guard here/);
  });

  test('the policy for what is missing names the role that was refused', async () => {
    const { audit } = await start(seedOrganization(11, 6));
    const audited = await audit({
      accounts: { access: 'assume-role', roleName: 'audit/nope' },
      checkIds: ['root-access-key'],
    });
    const verdicts = audited.accounts.flatMap((posture) => posture.verdicts);
    const roles = memberRolesIn(verdicts.map(({ reason }) => reason));
    expect(roles).toEqual(['audit/nope']);
    expect(policyFor(['sts:AssumeRole'], roles)).toContain('"arn:aws:iam::*:role/audit/nope"');
  });
});

describe('which accounts', () => {
  const seeded = seedOrganization(3, 30);
  const ids = (audited: Audited): readonly string[] =>
    audited.accounts.map(({ account }) => account.id).sort();

  test('a list: those, once each, and the caller’s own with its own credentials', async () => {
    const { aws, audit } = await start(seeded);
    const [own, second, third] = active(seeded).map(({ id }) => id);
    if (own === undefined || second === undefined || third === undefined) throw new Error('few');
    const audited = await audit({
      accounts: { choice: { kind: 'list', ids: [third, own, second, third] } },
    });
    expect(ids(audited)).toEqual([own, second, third].sort());
    expect(aws.requests.filter(({ action }) => action === 'AssumeRoot')).toHaveLength(2);
    expect(aws.requests.some(({ action }) => action === 'ListAccounts')).toBe(false);
    // Who is not in the list was not seen to be gone.
    expect(audited.isWhole).toBe(false);
  });

  test('those that allowed-account-ids does not list are skipped, and it is said', async () => {
    const { audit } = await start(seeded);
    const [own, second] = active(seeded).map(({ id }) => id);
    if (own === undefined || second === undefined) throw new Error('few');
    const audited = await audit({ allowed: [own, second] });
    expect(ids(audited)).toEqual([own, second].sort());
    expect(audited.skipped.map(({ why }) => why)).toContain('allowed-account-ids does not list it');
  });

  test('parts are disjoint and together the whole, and what is judged once is judged once', async () => {
    const { audit } = await start(seeded);
    const checkIds = ['root-access-key', 'org-root-management', 'audit-identity'];
    const parts = [];
    for (const index of [1, 2, 3]) {
      parts.push(await audit({ checkIds, accounts: { shard: { index, count: 3 } } }));
    }
    const whole = await audit({ checkIds });
    const verdicts = (audited: readonly Audited[]): readonly string[] =>
      audited
        .flatMap(({ accounts }) => accounts)
        .flatMap(({ account, verdicts: all }) =>
          all.map(({ check, outcome }) => `${account.id} ${check.id} ${outcome}`),
        )
        .sort();
    expect(verdicts(parts)).toEqual(verdicts([whole]));
    expect(parts.map(({ scope }) => scope)).toEqual(parts.map(() => whole.scope));
    expect([whole.isWhole, ...parts.map(({ isWhole }) => isWhole)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    const once = verdicts([whole]).filter((line) => /org-root|audit-identity/.test(line));
    expect(once).toHaveLength(2);
  });

  test.each<[what: string, checkIds: readonly string[], inMembers: readonly string[]]>([
    ['the organisation’s own checks', ['org-root-management'], []],
    ['what the list tells of each', ['root-email'], ['root-email pass']],
  ])('%s: no account is entered for it, and none is left out', async (_, checkIds, inMembers) => {
    const { aws, audit } = await start(seeded);
    const audited = await audit({ checkIds, settings: { rootEmailPattern: emailPattern('@') } });
    expect(aws.requests.map(({ action }) => action)).not.toContain('AssumeRoot');
    expect(ids(audited)).toEqual(
      active(seeded)
        .map(({ id }) => id)
        .sort(),
    );
    const members = audited.accounts.filter(
      ({ account }) => account.id !== seeded.organization.managementAccountId,
    );
    expect(
      members.map(({ verdicts }) => verdicts.map(({ check, outcome }) => `${check.id} ${outcome}`)),
    ).toEqual(members.map(() => inMembers));
  });

  test('the management account, from a delegated administrator, is not checked and not left out', async () => {
    const { audit } = await start(seeded);
    const [management, delegate] = seeded.truth;
    if (management === undefined || delegate === undefined) throw new Error('few');
    const audited = await audit({ as: delegate.id });
    const posture = audited.accounts.find(({ account }) => account.id === management.id);
    expect(posture?.verdicts.map(({ outcome }) => outcome)).toEqual(CORE.map(() => 'not-checked'));
    expect(posture?.verdicts[0]?.reason).toMatch(/credentials of its own/);
  });

  test('filters by unit and tag ask for tree and tags, and leave the rest out with the reason', async () => {
    const { audit } = await start(seeded);
    const nobody = { ids: [], names: [], ous: [], tags: [] };
    const inPayments = active(seeded).filter(({ tags }) => tags['owner'] === 'payments');
    const audited = await audit({
      settings: {
        accountFilter: {
          include: { ...nobody, tags: [{ key: 'owner', value: 'payments' }] },
          exclude: nobody,
        },
      },
    });
    expect(ids(audited)).toEqual(inPayments.map(({ id }) => id).sort());
    expect(audited.skipped.map(({ why }) => why)).toContain(
      'the configuration does not include it',
    );
  });
});

describe('what the configuration chooses by', () => {
  const seeded = seedOrganization(5, 10);
  const rootId = seeded.organization.root?.id ?? '';
  const nobody = { ids: [], names: [], ous: [], tags: [] };
  const OUS = ['ou-ab12-00000001', 'ou-ab12-00000002'];
  const chooseBy = (
    include: Partial<typeof defaultSettings.accountFilter.include>,
    exclude: Partial<typeof defaultSettings.accountFilter.include> = {},
  ): Pick<Parts, 'settings'> => ({
    settings: {
      accountFilter: { include: { ...nobody, ...include }, exclude: { ...nobody, ...exclude } },
    },
  });
  const unheard = { key: 'owner', value: undefined };

  test.each<[string, string, Pick<Parts, 'settings'>, readonly string[]]>([
    [
      'a unit that is not there, excluded',
      '',
      chooseBy({}, { ous: OUS.slice(0, 1) }),
      [
        'config-invalid',
        'includes or excludes what the organisation does not have: ou-ab12-00000001.',
      ],
    ],
    [
      'units that are not there, all told',
      '',
      chooseBy({ ous: OUS }),
      ['config-invalid', 'does not have: ou-ab12-00000001, ou-ab12-00000002.'],
    ],
    [
      'a unit, without the permission for its accounts',
      'organizations:ListAccountsForParent',
      chooseBy({ ous: OUS }),
      [
        'accounts-unlisted',
        'The accounts of the organisational units in the configuration could not be listed. The audit role is not allowed to call organizations:ListAccountsForParent.',
      ],
    ],
    [
      'a unit, without the permission for the units below it',
      'organizations:ListOrganizationalUnitsForParent',
      chooseBy({ ous: [rootId] }),
      ['accounts-unlisted', 'not allowed to call organizations:ListOrganizationalUnitsForParent.'],
    ],
    [
      'a tag, without the permission for it',
      'organizations:ListTagsForResource',
      chooseBy({}, { tags: [unheard] }),
      [
        'accounts-unlisted',
        'by tag, and their tags could not be read. The audit role is not allowed to call organizations:ListTagsForResource.',
      ],
    ],
    [
      'nothing, without the permission to list accounts',
      'organizations:ListAccounts',
      {},
      [
        'accounts-unlisted',
        'The accounts of the organisation could not be listed. The audit role is not allowed to call organizations:ListAccounts.',
      ],
    ],
    [
      'nothing, without the permission to read the organisation',
      'organizations:DescribeOrganization',
      {},
      [
        'accounts-unlisted',
        'The organisation of the account could not be read. The audit role is not allowed to call organizations:DescribeOrganization.',
      ],
    ],
  ])('%s: the run stops and says so', async (_, denial, parts, [code, message]) => {
    const { aws, audit } = await start(seeded);
    aws
      .account(seeded.organization.managementAccountId)
      .change({ denials: denial === '' ? [] : [denial] });
    const stopped = audit(parts);
    await expect(stopped).rejects.toMatchObject({ code });
    await expect(stopped).rejects.toThrow(message);
    if (denial !== '') {
      await expect(stopped).rejects.toMatchObject({ hint: expect.stringContaining(denial) });
    }
    expect(aws.requests.some(({ action }) => action === 'AssumeRoot')).toBe(false);
  });

  test('names beside a list of ids stop the run before anything is asked', async () => {
    const { aws, audit } = await start(seeded);
    const ids = active(seeded).map(({ id }) => id);
    const list = { accounts: { choice: { kind: 'list', ids } } } as const;
    await expect(
      audit({ ...list, ...chooseBy({}, { names: ['*-sandbox-*'] }) }),
    ).rejects.toMatchObject({ code: 'config-invalid' });
    expect(aws.requests).toEqual([]);
  });

  test('ids, units and tags do choose beside a list of ids', async () => {
    const many = seedOrganization(5, 30);
    const { audit } = await start(many);
    const truth = active(many);
    const [first] = truth;
    const paying = truth.filter(({ tags }) => tags['owner'] === 'payments');
    if (first === undefined || paying.length === 0) throw new Error('few');
    const choice = { kind: 'list', ids: truth.map(({ id }) => id) } as const;
    const audited = await audit({
      accounts: { choice },
      ...chooseBy({}, { ids: [first.id], tags: [{ key: 'owner', value: 'payments' }] }),
    });
    const left = new Set([first.id, ...paying.map(({ id }) => id)]);
    expect(audited.accounts.map(({ account }) => account.id).sort()).toEqual(
      choice.ids.filter((id) => !left.has(id)).sort(),
    );
  });

  test('tags beside a list of ids that holds a stranger stop the run and name it', async () => {
    const { audit } = await start(seeded);
    const choice = { kind: 'list', ids: ['999988887777'] } as const;
    await expect(
      audit({ accounts: { choice }, ...chooseBy({}, { tags: [unheard] }) }),
    ).rejects.toThrow('999988887777 does not stand in the organisation');
  });
});

const ALL_BUT_ROOT_SESSIONS = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow' as const, Action: '*', Resource: '*' },
    { Effect: 'Deny' as const, Action: 'sts:AssumeRoot', Resource: '*' },
  ],
};

describe('what goes wrong', () => {
  test('a member that is no administrator cannot list the accounts: the run stops', async () => {
    const seeded = seedOrganization(5, 10);
    const { audit } = await start(seeded);
    const member = active(seeded).at(2);
    if (member === undefined) throw new Error('few');
    await expect(audit({ as: member.id })).rejects.toThrow(GuardError);
    await expect(audit({ as: member.id })).rejects.toMatchObject({ code: 'accounts-unlisted' });
  });

  test('when the time of the run is over, what is missing is unknown and nothing more begins', async () => {
    const { aws, audit } = await start(seedOrganization(5, 10));
    const audited = await audit({ deadline: NOW });
    expect(aws.requests.filter(({ action }) => action === 'AssumeRoot')).toEqual([]);
    const members = audited.accounts.slice(1).flatMap(({ verdicts }) => verdicts);
    expect(new Set(members.map(({ outcome }) => outcome))).toEqual(new Set(['unknown']));
    expect(members[0]?.reason).toMatch(/time of the run was over/);
    expect(audited).toMatchObject({ isWhole: true, missing: [] });
  });

  test('a list that takes longer than the run says so, and is not the whole of it', async () => {
    const { audit } = await start(seedOrganization(5, 50));
    const audited = await audit({ deadline: NOW });
    expect(audited.accounts.length + audited.skipped.length).toBe(20);
    expect(audited).toMatchObject({
      isWhole: false,
      missing: ['The time of the run was over before all accounts were listed.'],
    });
  });

  test.each<[string, (stage: Run, delegate: string) => void, string, readonly string[]]>([
    [
      'a permission of the caller',
      ({ aws }, delegate) => {
        aws.account(delegate).change({ identityPolicy: ALL_BUT_ROOT_SESSIONS });
      },
      'The caller is not allowed to call sts:AssumeRoot with the audit task policy',
      ['sts:AssumeRoot'],
    ],
    [
      'a service control policy over the caller',
      ({ aws }, delegate) => {
        const content = ALL_BUT_ROOT_SESSIONS;
        aws.organization().change({
          policies: [{ id: 'p-noroot01', name: 'NoRoot', targets: [delegate], content }],
        });
      },
      'A service control policy keeps the caller from calling sts:AssumeRoot',
      [],
    ],
    [
      'the caller being a delegate of another service',
      ({ aws }, delegate) => {
        aws.organization().change({
          delegatedAdministrators: {
            'iam.amazonaws.com': [],
            'securityhub.amazonaws.com': [delegate],
          },
        });
      },
      'neither the management account nor a delegated administrator of IAM',
      [],
    ],
    [
      'central root access that is off, where the caller may not ask for it',
      ({ aws }, delegate) => {
        aws.organization().change({ rootFeatures: [] });
        aws.account(delegate).change({ denials: ['iam:ListOrganizationsFeatures'] });
      },
      'Central root access is off in the organisation',
      [],
    ],
  ])('a root session refused by %s says so', async (_, change, reason, missing) => {
    const seeded = seedOrganization(5, 6);
    const stage = await start(seeded);
    const [, delegate, other] = active(seeded);
    if (delegate === undefined || other === undefined) throw new Error('few');
    change(stage, delegate.id);
    const audited = await stage.audit({ as: delegate.id });
    const posture = audited.accounts.find(({ account }) => account.id === other.id);
    expect(posture?.verdicts.map(({ outcome }) => outcome)).toEqual(CORE.map(() => 'unknown'));
    expect(posture?.verdicts[0]?.reason).toContain(reason);
    expect(posture?.verdicts[0]?.missingPermissions).toEqual(missing);
  });

  test('the caller’s own account is asked again, too, while AWS throttles it', async () => {
    const seeded = seedOrganization(5, 6);
    const { aws, audit } = await start(seeded);
    const management = seeded.organization.managementAccountId;
    aws.account(management).change({ throttles: { 'iam:GetAccountSummary': 4 } });
    const audited = await audit();
    const own = audited.accounts.find(({ account }) => account.id === management);
    expect(own?.verdicts.map(({ outcome }) => outcome)).not.toContain('unknown');
    const reports = aws.requests.filter(
      ({ action, accountId }) => action === 'GetCredentialReport' && accountId === management,
    );
    expect(reports).toHaveLength(1);
  });

  test('central root access that is off is told apart from a missing permission', async () => {
    const seeded = seedOrganization(5, 6);
    const { aws, audit } = await start(seeded);
    aws.organization().change({ rootFeatures: [] });
    const audited = await audit({ checkIds: [...CORE, 'org-root-management'] });
    const reasons = audited.accounts
      .slice(1)
      .flatMap(({ verdicts }) => verdicts.map(({ reason }) => reason));
    expect(new Set(reasons)).toEqual(
      new Set(['Central root access is off in the organisation, so no root session can begin.']),
    );
  });
});
