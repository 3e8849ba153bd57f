import type { LazyScenario } from './accounts.ts';
import { Accounts } from './accounts.ts';
import { RoleSessions } from './credentials.ts';
import { Organization } from './organization.ts';
import type { AccountScenario } from './scenario.ts';
import type { OrganizationScenario } from './scenario/organization.ts';

/** What all operations work on. */
export interface Cloud {
  readonly accounts: Accounts;
  readonly sessions: RoleSessions;
  /** undefined: every account stands alone. */
  readonly organization: Organization | undefined;
  readonly now: () => Date;
}

/** What there is, as scenarios describe it. */
export interface CloudScenario {
  readonly accounts: readonly (AccountScenario | LazyScenario)[];
  /** Left out: every account stands alone. */
  readonly organization?: OrganizationScenario;
}

export function createCloud(scenario: CloudScenario, now: () => Date): Cloud {
  const sessions = new RoleSessions();
  // A member that nobody described is in good order, and in its organisation's partition.
  const standIn = (id: string): AccountScenario | undefined => {
    if (organization?.member(id) === undefined) return undefined;
    const { managementAccountId } = organization.scenario;
    if (id === managementAccountId) return { id };
    return { id, partition: accounts.find(managementAccountId)?.scenario.partition };
  };
  const accounts = new Accounts(scenario.accounts, { now, sessions, standIn });
  const organization =
    scenario.organization &&
    new Organization(scenario.organization, { now, accountIds: () => accounts.ids });
  return { accounts, sessions, organization, now };
}
