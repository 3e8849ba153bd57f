import type { AwsConnection } from '../aws/client.ts';
import type { Clock } from '../aws/collect.ts';
import type { Session } from '../aws/session/session.ts';
import type { AccountsConfig } from '../config/accounts.ts';
import type { Check } from '../model/check.ts';
import type { Settings } from '../model/settings.ts';
import type { Listener } from './progress.ts';

/** What several accounts are audited with, by whom, and which. */
export interface ManyConfig {
  readonly session: Session;
  readonly connection: AwsConnection;
  readonly checks: readonly Check[];
  /** Read before anything: which accounts are audited hangs on them. */
  readonly settings: Settings;
  readonly clock: Clock;
  readonly accounts: AccountsConfig;
  readonly sessionName: string;
  /** Where any are given, no other account is entered. */
  readonly allowedAccountIds: readonly string[];
  readonly deadline: Date;
  readonly listener: Listener;
}
