import { memberOpener } from '../aws/session/member-session.ts';
import type { AccountPosture } from '../model/posture.ts';
import type { Check } from '../model/check.ts';
import { refuseNames } from './account-filter.ts';
import type { Audited } from './audited.ts';
import { startTimeLimit } from './deadline.ts';
import { auditMany } from './many.ts';
import type { ManyConfig } from './many-config.ts';
import { memberAccess } from './member-access.ts';
import { neededInMany } from './needed-access.ts';
import { auditOwn } from './own.ts';
import { isInShard } from './shard.ts';
import { organizationIn, readShared } from './shared-readings.ts';
import { listTargets } from './targets.ts';
import type { Visiting } from './visit.ts';

const VISIT_MS = 90_000;

const byId = (left: string, right: string): number => (left < right ? -1 : 1);

/** The verdicts of these checks alone; nothing where none is left. */
const partOf = (
  posture: AccountPosture | undefined,
  isWanted: (check: Check) => boolean,
): readonly AccountPosture[] => {
  const verdicts = posture?.verdicts.filter(({ check }) => isWanted(check)) ?? [];
  return posture === undefined || verdicts.length === 0 ? [] : [{ ...posture, verdicts }];
};

/** Audits the caller's own account and, by role or root session, the others. */
export const auditOrganization = async (config: ManyConfig): Promise<Audited> => {
  const { session, connection, checks, settings, clock, accounts: chosen } = config;
  const own = session.account;
  if (chosen.choice.kind === 'list') refuseNames(settings.accountFilter);
  const shared = await readShared(config);
  const { targets, listing } = listTargets(config, shared);
  const visiting: Visiting = {
    caller: session,
    connection,
    open: memberOpener(session, connection, memberAccess(config, shared)),
    settings,
    clock,
    deadline: config.deadline,
    visitMs: VISIT_MS,
    startTimeLimit,
  };
  const { shard, concurrency } = chosen;
  // What is judged once is judged on the caller's own account, by the first of several runs.
  const judgesOnce = shard === undefined || shard.index === 1;
  const mayAuditOwn = shard === undefined || isInShard(own.id, shard);
  const membersChecks = checks.filter(({ isJudgedOnce }) => isJudgedOnce !== true);
  const [members, ownPosture] = await Promise.all([
    auditMany(targets, {
      ...visiting,
      checks: membersChecks,
      concurrency,
      listener: config.listener,
    }),
    judgesOnce || mayAuditOwn ? auditOwn(visiting, checks, shared) : undefined,
  ]);
  const ownPart = partOf(ownPosture, ({ isJudgedOnce }) =>
    isJudgedOnce === true ? judgesOnce : listing.hasOwn,
  );
  const organizationId = organizationIn(shared)?.id;
  return {
    partition: own.partition,
    accounts: [...ownPart, ...members].sort((left, right) =>
      byId(left.account.id, right.account.id),
    ),
    skipped: [...listing.skipped].sort((left, right) => byId(left.id, right.id)),
    scope:
      chosen.choice.kind === 'organization' && organizationId !== undefined
        ? organizationId
        : `accounts-of-${own.id}`,
    names: listing.names,
    warnings: [],
    missing: listing.missing,
    needs: neededInMany(checks, chosen, settings.accountFilter),
    // Who is not in a list was not seen to be gone.
    isWhole: shard === undefined && listing.missing.length === 0 && chosen.choice.kind !== 'list',
  };
};
