import type { RoleSession, RoleSessions, SessionCredentials } from './credentials.ts';
import { CredentialReportStore } from './credential-report-store.ts';
import { Interference } from './interference.ts';
import { RequestRates } from './request-rates.ts';
import type { AccountScenario, CompleteScenario } from './scenario.ts';
import { completeScenario } from './scenario.ts';
import type { ScenarioPatch } from './scenario-patch.ts';
import { mergePatch } from './scenario-patch.ts';

/** An account of the sandbox, as a test or a demonstration holds it. */
export interface AccountHandle {
  readonly id: string;
  readonly scenario: CompleteScenario;
  /** Merges a change in, at once. Without `lags`, the credential report follows. */
  change(patch: ScenarioPatch): void;
  /** Starts the account anew from another scenario with the same id. */
  replace(scenario: AccountScenario): void;
  /** Credentials of a role session in this account, without a call to STS. */
  credentials(roleName?: string): SessionCredentials;
}

const SESSION_MS = 3_600_000;

/** An account: what the scenario says, and what has become of it since. */
export class Account implements AccountHandle {
  readonly id: string;
  readonly credentialReport: CredentialReportStore;
  readonly interference: Interference;
  /** The requests a Region has answered of late, of operations that AWS limits. */
  readonly rates = new RequestRates();
  readonly #now: () => Date;
  readonly #sessions: RoleSessions;
  readonly #onChange: () => void;
  readonly #first: AccountScenario;
  #scenario: CompleteScenario;

  constructor(
    scenario: AccountScenario,
    context: { now: () => Date; since: Date; sessions: RoleSessions; onChange: () => void },
  ) {
    this.#now = context.now;
    this.#sessions = context.sessions;
    this.#onChange = context.onChange;
    this.#first = scenario;
    this.#scenario = completeScenario(scenario, context.since);
    this.id = this.#scenario.id;
    this.credentialReport = new CredentialReportStore(() => this.#scenario, context.now);
    this.interference = new Interference(() => this.#scenario);
  }

  get scenario(): CompleteScenario {
    return this.#scenario;
  }

  change(patch: ScenarioPatch): void {
    const changed = this.#complete(mergePatch(this.#scenario, patch));
    if (changed.credentialReport.lags) this.credentialReport.keep();
    this.#become(changed);

    const { credentialReport } = patch;
    if (credentialReport && ('state' in credentialReport || 'generatedTime' in credentialReport)) {
      this.credentialReport.reset();
    } else if (!changed.credentialReport.lags) {
      this.credentialReport.refresh();
    }
    if ('faults' in patch) this.interference.resetFaults();
    if ('throttles' in patch) this.interference.resetThrottles();
  }

  replace(scenario: AccountScenario): void {
    this.#become(this.#complete(scenario));
    this.credentialReport.reset();
    this.interference.resetFaults();
    this.interference.resetThrottles();
  }

  /** Starts the account anew from its first scenario. */
  reset(): void {
    this.replace(this.#first);
  }

  credentials(roleName = 'root-guard'): RoleSession {
    const principal = { kind: 'role-session', roleName, sessionName: 'sandbox' } as const;
    return this.#sessions.issue(this.id, principal, new Date(this.#now().getTime() + SESSION_MS));
  }

  #complete(scenario: unknown): CompleteScenario {
    const complete = completeScenario(scenario, this.#now());
    if (complete.id !== this.id) {
      throw new Error(`account ${this.id} cannot become account ${complete.id}`);
    }
    return complete;
  }

  #become(scenario: CompleteScenario): void {
    this.#scenario = scenario;
    this.#onChange();
  }
}
