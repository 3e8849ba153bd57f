import { AwsError } from './aws-error.ts';
import { renderCredentialReport } from './credential-report.ts';
import type { CompleteScenario } from './scenario.ts';

/** AWS serves the report it has, and starts no new one, for this long. */
const FRESH_MS = 4 * 3_600_000;

type State =
  | { readonly kind: 'absent' | 'expired' }
  | { readonly kind: 'inProgress'; pollsLeft: number; readonly readyAt: number }
  | { readonly kind: 'ready'; readonly generatedTime: Date; contentBase64: string | undefined };

export interface CredentialReport {
  readonly contentBase64: string;
  readonly generatedTime: Date;
}

export interface GenerationState {
  readonly state: 'STARTED' | 'INPROGRESS' | 'COMPLETE';
  readonly description: string | undefined;
}

/** The one credential report an account has: missing, being generated, there, or expired. */
export class CredentialReportStore {
  readonly #scenario: () => CompleteScenario;
  readonly #now: () => Date;
  #state: State;

  constructor(scenario: () => CompleteScenario, now: () => Date) {
    this.#scenario = scenario;
    this.#now = now;
    this.#state = this.#stateOfScenario();
  }

  /** Puts the report into the state the scenario gives it. */
  reset(): void {
    this.#state = this.#stateOfScenario();
  }

  /** Renders the report now, so that what changes later does not show in it. */
  keep(): void {
    if (this.#state.kind === 'ready') this.#content(this.#state);
  }

  /** Has the report follow the scenario as it is now. */
  refresh(): void {
    if (this.#state.kind === 'ready') this.#state.contentBase64 = undefined;
  }

  generate(): GenerationState {
    this.#advance();
    switch (this.#state.kind) {
      case 'inProgress':
        return { state: 'INPROGRESS', description: undefined };
      case 'ready':
        if (this.#now().getTime() - this.#state.generatedTime.getTime() < FRESH_MS) {
          return { state: 'COMPLETE', description: undefined };
        }
        return this.#start();
      case 'absent':
        return this.#start('No report exists. Starting a new report generation task');
      case 'expired':
        return this.#start();
    }
  }

  get(): CredentialReport {
    this.#advance();
    switch (this.#state.kind) {
      case 'ready':
        return {
          contentBase64: this.#content(this.#state),
          generatedTime: this.#state.generatedTime,
        };
      // Seen live: these three have no message but the word "Unknown".
      case 'inProgress':
        throw new AwsError('ReportInProgress', 404, 'Unknown');
      case 'absent':
        throw new AwsError('ReportNotPresent', 410, 'Unknown');
      case 'expired':
        throw new AwsError('ReportExpired', 410, 'Unknown');
    }
  }

  #start(description?: string): GenerationState {
    this.#state = this.#inProgress();
    return { state: 'STARTED', description };
  }

  #inProgress(): State {
    const { polls, makingMs } = this.#scenario().credentialReport;
    return { kind: 'inProgress', pollsLeft: polls, readyAt: this.#now().getTime() + makingMs };
  }

  /** A report is there when the time to make it is over; each later call that asks for an unfinished one is a poll. */
  #advance(): void {
    if (this.#state.kind !== 'inProgress') return;
    if (this.#now().getTime() < this.#state.readyAt) return;
    if (this.#state.pollsLeft > 0) {
      this.#state.pollsLeft -= 1;
      return;
    }
    this.#state = { kind: 'ready', generatedTime: this.#now(), contentBase64: undefined };
    this.keep();
  }

  #content(ready: State & { kind: 'ready' }): string {
    ready.contentBase64 ??= Buffer.from(renderCredentialReport(this.#scenario())).toString(
      'base64',
    );
    return ready.contentBase64;
  }

  #stateOfScenario(): State {
    const { state, generatedTime } = this.#scenario().credentialReport;
    switch (state) {
      case 'ready':
        return { kind: 'ready', generatedTime: new Date(generatedTime), contentBase64: undefined };
      case 'inProgress':
        return this.#inProgress();
      case 'absent':
      case 'expired':
        return { kind: state };
    }
  }
}
