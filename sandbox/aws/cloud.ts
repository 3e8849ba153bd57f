import type { Accounts } from './accounts.ts';
import type { RoleSessions } from './credentials.ts';

/** What all operations work on. */
export interface Cloud {
  readonly accounts: Accounts;
  readonly sessions: RoleSessions;
  readonly now: () => Date;
}
