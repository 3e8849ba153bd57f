import { callAs } from '../aws/api-call.ts';
import { type ListedAccount, listAccounts } from '../aws/organization/accounts.ts';
import type { SourceContext } from '../aws/source.ts';
import { patientCall } from '../aws/throttled-call.ts';
import { GuardError } from '../model/errors.ts';
import type { Account, Readings } from '../model/evidence.ts';
import type { SkippedAccount } from '../model/posture.ts';
import type { Unavailable } from '../model/reading.ts';
import { RedactedEmail } from '../model/redacted-email.ts';
import { createUnmet, reasonToSkip } from './account-filter.ts';
import { accountsUnlisted } from './listing-errors.ts';
import type { ManyConfig } from './many-config.ts';
import { type LearningMembership, loadMembership } from './membership.ts';
import { isInShard } from './shard.ts';
import { organizationIn } from './shared-readings.ts';

/** One account to audit, with what is known of it before anybody enters it. */
export interface Target {
  readonly account: Account;
  readonly name: string | undefined;
  readonly given: Partial<Readings>;
  /** Readings that hold for it only if it can be entered. */
  readonly givenInside?: Partial<Readings>;
  /** Why nobody can enter it. */
  readonly barred?: Unavailable;
}

/** What the list tells besides the accounts to audit; whole when the list has ended. */
export interface Listing {
  readonly skipped: readonly SkippedAccount[];
  /** Names of accounts for people, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Sentences on accounts that should have been listed and were not. */
  readonly missing: readonly string[];
  /** Whether the caller's own account is one of those to audit. */
  readonly hasOwn: boolean;
}

interface OpenListing {
  readonly skipped: SkippedAccount[];
  readonly names: Map<string, string>;
  readonly missing: string[];
  hasOwn: boolean;
}

const LISTED_TOO_LATE = 'The time of the run was over before all accounts were listed.';

const WITHOUT_OWN =
  'AWS listed the accounts of the organisation without the one that asked, so others may be missing too.';

const onlyFromWithin: Unavailable = {
  state: 'unavailable',
  cause: 'not-offered',
  reason:
    'No root session can begin in the management account: audit it with credentials of its own.',
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
      yield choice.ids.map((id) => ({ id, name: '', email: undefined, state: 'ACTIVE' }));
      return;
    case 'organization':
      yield* listAccounts(config.session, config.connection, patient(config));
  }
}

/** Each account once, when what the filter asks of it is known; breaks off when the time of the run is over. */
async function* chosenOnce(
  config: ManyConfig,
  membership: LearningMembership,
  seen: Set<string>,
  listing: OpenListing,
): AsyncGenerator<ListedAccount> {
  let pages = 0;
  for await (const page of choose(config)) {
    pages += 1;
    if (pages > 1 && config.clock.now() >= config.deadline) {
      listing.missing.push(LISTED_TOO_LATE);
      return;
    }
    await membership.look(page.map(({ id }) => id));
    for (const listed of page) {
      if (seen.has(listed.id)) continue;
      seen.add(listed.id);
      yield listed;
    }
  }
}

const emailOf = ({ email }: ListedAccount, asOf: Date): Partial<Readings> =>
  email === undefined
    ? {}
    : { 'account-email': { state: 'known', value: new RedactedEmail(email), asOf } };

const targetOf = (config: ManyConfig, shared: Partial<Readings>, listed: ListedAccount): Target => {
  const { accounts, session, clock } = config;
  const { id, name } = listed;
  const mail = emailOf(listed, clock.now());
  const target = {
    account: { id, partition: session.account.partition, kind: 'unknown' as const },
    name: name === '' ? undefined : name,
  };
  if (accounts.access === 'assume-root' && id === organizationIn(shared)?.managementAccountId) {
    return { ...target, given: { ...shared, ...mail }, barred: onlyFromWithin };
  }
  // Only an account that the organisation lists, or whose root it can open, is known to stand in it.
  return {
    ...target,
    given: { ...(accounts.choice.kind === 'organization' ? shared : {}), ...mail },
    givenInside: accounts.access === 'assume-root' ? shared : {},
  };
};

async function* find(
  config: ManyConfig,
  shared: Partial<Readings>,
  listing: OpenListing,
): AsyncGenerator<Target> {
  const { session, connection, settings, accounts, allowedAccountIds: allowed } = config;
  const membership = await loadMembership(session, connection, patient(config), settings);
  const { include } = settings.accountFilter;
  const from = accounts.choice.kind === 'list' ? 'list' : 'organization';
  const unmet = createUnmet(include, membership, from);
  const seen = new Set<string>();
  for await (const listed of chosenOnce(config, membership, seen, listing)) {
    const { id, name } = listed;
    unmet.see(listed);
    if (accounts.shard !== undefined && !isInShard(id, accounts.shard)) continue;
    if (name !== '') listing.names.set(id, name);
    const skip =
      allowed.length === 0 || allowed.includes(id)
        ? reasonToSkip(listed, settings.accountFilter, membership)
        : { why: 'allowed-account-ids does not list it', mayReturn: true };
    if (skip !== undefined) listing.skipped.push({ id, ...skip });
    else if (id === session.account.id) listing.hasOwn = true;
    else yield targetOf(config, shared, listed);
  }
  // A list that broke off does not tell who is not on it.
  if (listing.missing.includes(LISTED_TOO_LATE)) return;
  listing.missing.push(...unmet.told());
  if (from === 'organization' && !seen.has(session.account.id)) listing.missing.push(WITHOUT_OWN);
}

/**
 * Lists the accounts to audit besides the caller's own, and what there is to say of the others. Listing throws a
 * `GuardError` where nobody can say which accounts there are.
 */
export const listTargets = (
  config: ManyConfig,
  shared: Partial<Readings>,
): { readonly targets: AsyncIterable<Target>; readonly listing: Listing } => {
  const listing: OpenListing = { skipped: [], names: new Map(), missing: [], hasOwn: false };
  async function* targets(): AsyncGenerator<Target> {
    try {
      yield* find(config, shared, listing);
    } catch (error) {
      throw error instanceof GuardError ? error : accountsUnlisted(error);
    }
  }
  return { targets: targets(), listing };
};
