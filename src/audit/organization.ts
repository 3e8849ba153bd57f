import { callAs } from '../aws/api-call.ts';
import { collect, withoutSession } from '../aws/collect.ts';
import { SourceUnavailable } from '../aws/failure.ts';
import type { MemberAccess, RootSessionObstacle } from '../aws/session/member-access.ts';
import { memberOpener } from '../aws/session/member-session.ts';
import { type ListedAccount, listAccounts } from '../aws/organization/accounts.ts';
import { RedactedEmail } from '../model/redacted-email.ts';
import { patientCall } from '../aws/throttled-call.ts';
import type { SourceContext } from '../aws/source.ts';
import type { OrganizationFeatures } from '../aws/sources/organization-features.ts';
import type { Check } from '../model/check.ts';
import type { AccountsConfig } from '../config/accounts.ts';
import { GuardError } from '../model/errors.ts';
import type { Account, Readings, SourceName } from '../model/evidence.ts';
import { judge } from '../checks/judge.ts';
import type { AccountPosture, SkippedAccount } from '../model/posture.ts';
import type { Unavailable } from '../model/reading.ts';
import type { Settings } from '../model/settings.ts';
import type { Audited } from './audited.ts';
import { auditMany, type ManyAccounts, type Target } from './many.ts';
import { loadMembership } from './membership.ts';
import { auditPatiently, type OneAccount } from './one.ts';
import type { Listener } from './progress.ts';
import { isInShard } from './shard.ts';
import { startTimeLimit } from './deadline.ts';
import { createUnmet, reasonToSkip, refuseNames } from './targets.ts';
import { accountsUnlisted, organizationUnread } from './listing-errors.ts';

/** What several accounts are audited with, besides what the caller's own takes. */
export interface ManyConfig extends Omit<OneAccount, 'settings'> {
  readonly accounts: AccountsConfig;
  /** Read before anything: which accounts are audited hangs on them. */
  readonly settings: Settings;
  readonly sessionName: string;
  /** Where any are given, no other account is entered. */
  readonly allowedAccountIds: readonly string[];
  readonly deadline: Date;
  readonly listener: Listener;
}

/** What the organisation says of itself is asked once and holds for every member. */
const SHARED: readonly SourceName[] = [
  'organization',
  'organization-features',
  'service-control-policies',
];
const ACCOUNT_DEADLINE_MS = 90_000;

const LISTED_TOO_LATE = 'The time of the run was over before all accounts were listed.';

const WITHOUT_OWN =
  'AWS listed the accounts of the organisation without the one that asked, so others may be missing too.';

const onlyFromWithin: Unavailable = {
  state: 'unavailable',
  cause: 'failed',
  reason:
    'No root session can begin in the management account: audit it with credentials of its own.',
};

const readShared = async (config: ManyConfig): Promise<Partial<Readings>> => {
  const { session, connection, checks, settings, clock } = config;
  const asked = new Set(checks.flatMap(({ sources }) => sources));
  const needed: readonly SourceName[] =
    config.accounts.access === 'assume-root'
      ? // Why root sessions cannot begin is told by it, whatever is checked.
        ['organization', 'organization-features']
      : ['organization'];
  const wanted = new Set(SHARED.filter((name) => needed.includes(name) || asked.has(name)));
  const { readings } = await collect(session, wanted, {
    connection,
    settings: Promise.resolve(settings),
    clock,
  });
  return Object.fromEntries([...wanted].map((name) => [name, readings[name]]));
};

const obstacleIn = (features: OrganizationFeatures): RootSessionObstacle | undefined => {
  switch (features) {
    case 'not-management-or-delegate':
      return 'not-delegated';
    case 'trusted-access-off':
    case 'no-organization':
    case 'not-all-features':
      return 'central-root-access';
    default:
      return features.features.includes('RootCredentialsManagement')
        ? undefined
        : 'central-root-access';
  }
};

const memberAccess = (config: ManyConfig, shared: Partial<Readings>): MemberAccess => {
  switch (config.accounts.access) {
    case 'assume-role':
      return {
        kind: 'assume-role',
        roleName: config.accounts.roleName,
        sessionName: config.sessionName,
        externalId: config.settings.externalId,
      };
    case 'assume-root': {
      const features = shared['organization-features'];
      const obstacle = features?.state === 'known' ? obstacleIn(features.value) : undefined;
      return { kind: 'assume-root', obstacle };
    }
  }
};

// The whole run hangs on these calls, and Organizations answers few a second.
const patient = ({ clock: { sleep } }: ManyConfig): SourceContext['call'] =>
  patientCall({ call: callAs('role'), sleep });

/** The accounts that the input names, or all that the organisation lists. */
async function* choose(config: ManyConfig): AsyncGenerator<readonly ListedAccount[]> {
  const { choice } = config.accounts;
  switch (choice.kind) {
    case 'self':
      return;
    case 'list':
      yield [...new Set(choice.ids)].map((id) => ({
        id,
        name: '',
        email: undefined,
        state: 'ACTIVE',
      }));
      return;
    case 'organization':
      yield* listAccounts(config.session, config.connection, patient(config));
  }
}

/** Audits the caller's own account and, by role or root session, the others. */
export const auditOrganization = async (config: ManyConfig): Promise<Audited> => {
  const { session, settings, checks, accounts: chosen, clock } = config;
  const own = session.account;
  if (chosen.choice.kind === 'list') refuseNames(settings.accountFilter);
  const shared = await readShared(config);
  const { organization } = shared;
  // Its id names the tracker: under another name a second issue would open.
  if (chosen.choice.kind === 'organization' && organization?.state === 'unavailable') {
    throw organizationUnread(new SourceUnavailable(organization));
  }
  const managementId =
    organization?.state === 'known' && organization.value !== 'none'
      ? organization.value.managementAccountId
      : undefined;
  // Only an account that the organisation lists, or whose root it can open, is known to stand in it.
  const ofMembers = {
    given: chosen.choice.kind === 'organization' ? shared : {},
    givenInside: chosen.access === 'assume-root' ? shared : {},
  };
  const membersChecks = checks.filter(({ isJudgedOnce }) => isJudgedOnce !== true);
  const skipped: SkippedAccount[] = [];
  const names = new Map<string, string>();
  const unreachable: AccountPosture[] = [];
  const missing: string[] = [];
  const seen = new Set<string>();
  let auditsOwn = false;

  const isAllowed = (id: string): boolean =>
    config.allowedAccountIds.length === 0 || config.allowedAccountIds.includes(id);

  async function* targets(): AsyncGenerator<Target> {
    try {
      const membership = await loadMembership(
        config.session,
        config.connection,
        patient(config),
        settings,
      );
      const unmet = createUnmet(
        settings.accountFilter.include,
        membership,
        chosen.choice.kind === 'list' ? 'list' : 'organization',
      );
      let pages = 0;
      for await (const page of choose(config)) {
        pages += 1;
        if (pages > 1 && clock.now() >= config.deadline) {
          missing.push(LISTED_TOO_LATE);
          return;
        }
        await membership.look(page.map(({ id }) => id));
        for (const listed of page) {
          const { id, name } = listed;
          if (seen.has(id)) continue;
          seen.add(id);
          unmet.see(listed);
          if (chosen.shard !== undefined && !isInShard(id, chosen.shard)) continue;
          if (name !== '') names.set(id, name);
          const skip = isAllowed(id)
            ? reasonToSkip(listed, settings.accountFilter, membership)
            : { why: 'allowed-account-ids does not list it', mayReturn: true };
          if (skip !== undefined) skipped.push({ id, ...skip });
          else if (id === own.id) auditsOwn = true;
          else yield* target(listed);
        }
      }
      missing.push(...unmet.told());
      if (chosen.choice.kind === 'organization' && !seen.has(own.id)) missing.push(WITHOUT_OWN);
    } catch (error) {
      throw error instanceof GuardError ? error : accountsUnlisted(error);
    }
  }

  function* target({ id, name, email }: ListedAccount): Generator<Target> {
    const account: Account = { id, partition: own.partition, kind: 'unknown' };
    const mail: Partial<Readings> =
      email === undefined
        ? {}
        : {
            'account-email': {
              state: 'known',
              value: new RedactedEmail(email),
              asOf: clock.now(),
            },
          };
    if (id === managementId && chosen.access === 'assume-root') {
      const told = { ...shared, ...mail };
      const evidence = withoutSession(account, session.caller, onlyFromWithin, told);
      unreachable.push(judge(evidence, membersChecks, settings, clock.now()));
      return;
    }
    yield {
      account,
      name: name === '' ? undefined : name,
      given: { ...ofMembers.given, ...mail },
      givenInside: ofMembers.givenInside,
    };
  }

  const work: ManyAccounts = {
    caller: session,
    connection: config.connection,
    open: memberOpener(session, config.connection, memberAccess(config, shared)),
    checks: membersChecks,
    settings,
    clock,
    concurrency: chosen.concurrency,
    deadline: config.deadline,
    accountDeadlineMs: ACCOUNT_DEADLINE_MS,
    startTimeLimit,
    listener: config.listener,
  };
  const { shard } = chosen;
  // What is judged once is judged on the caller's own account, by the first of several runs.
  const judgesOnce = shard === undefined || shard.index === 1;
  const mayAuditOwn = shard === undefined || isInShard(own.id, shard);
  const [members, ownAudit] = await Promise.all([
    auditMany(targets(), work),
    judgesOnce || mayAuditOwn
      ? auditPatiently({ ...config, settings: Promise.resolve(settings) }, shared)
      : undefined,
  ]);
  const ownPosture = partOf(ownAudit?.posture, ({ isJudgedOnce }) =>
    isJudgedOnce === true ? judgesOnce : auditsOwn,
  );
  const orgId =
    organization?.state === 'known' && organization.value !== 'none'
      ? organization.value.id
      : undefined;
  return {
    partition: own.partition,
    accounts: [...ownPosture, ...unreachable, ...members].sort((left, right) =>
      left.account.id < right.account.id ? -1 : 1,
    ),
    skipped: skipped.sort((left, right) => (left.id < right.id ? -1 : 1)),
    scope:
      chosen.choice.kind === 'organization' && orgId !== undefined
        ? orgId
        : `accounts-of-${own.id}`,
    names,
    warnings: [],
    missing,
    // Who is not in a list was not seen to be gone.
    isWhole: shard === undefined && missing.length === 0 && chosen.choice.kind !== 'list',
  };
};

/** The verdicts of these checks alone; nothing where none is left. */
const partOf = (
  posture: AccountPosture | undefined,
  isWanted: (check: Check) => boolean,
): readonly AccountPosture[] => {
  const verdicts = posture?.verdicts.filter(({ check }) => isWanted(check)) ?? [];
  return posture === undefined || verdicts.length === 0 ? [] : [{ ...posture, verdicts }];
};
