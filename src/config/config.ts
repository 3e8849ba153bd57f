import type { AccountsConfig } from './accounts.ts';
import type { InputSettings } from './settings.ts';
import type { FailOn, FailOnUnknown } from '../model/fail-on.ts';
import type { AccountDisplay } from '../model/account-display.ts';

/** A repository on GitHub. */
export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

/** The role to assume with GitHub's ID token. */
export interface RoleConfig {
  readonly arn: string;
  readonly partition: string;
  readonly audience: string;
  readonly sessionName: string | undefined;
}

/** When the issue is written: `auto` by event, `always` on every event but pull requests, `never`. */
export type IssueMode = 'auto' | 'always' | 'never';

/** How the tracking issue is kept. */
export interface IssueConfig {
  readonly mode: IssueMode;
  readonly repository: RepositoryName | undefined;
  readonly title: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/** All a run was told, checked and typed. */
export interface Config {
  readonly region: string | undefined;
  readonly role: RoleConfig | undefined;
  readonly allowedAccountIds: readonly string[];
  readonly accounts: AccountsConfig;
  /** Reports to merge instead of auditing, as paths and patterns. */
  readonly reports: readonly string[] | undefined;
  readonly checkIds: readonly string[];
  /** The ids of the checks that the inputs leave out. */
  readonly leftOutIds: readonly string[];
  /** The configuration file that was named; `undefined`: the usual one, if it is there. */
  readonly configFile: string | undefined;
  /** What the inputs set; it goes before what the configuration file says. */
  readonly inputSettings: InputSettings;
  readonly onMissingCredentials: 'fail' | 'skip';
  readonly failOn: FailOn;
  readonly failOnUnknown: FailOnUnknown;
  readonly issue: IssueConfig;
  readonly allowPublic: boolean;
  readonly accountDisplay: AccountDisplay;
  readonly reportPath: string | undefined;
  /** For the workflow's repository: its configuration file, and who may see it. */
  readonly githubToken: string | undefined;
  /** For the repository of the issue; the same token where no other is given. */
  readonly issueToken: string | undefined;
}
