import { accessDenied, AwsError } from './aws-error.ts';
import type { CompleteScenario, Fault } from './scenario.ts';
import { notAuthorized } from './web-identity.ts';
import { matchesWildcard } from './wildcard.ts';

/** Counts down, for each action, how often something still happens to it. */
class Countdown {
  readonly #left: Map<string, number>;

  constructor(times: Readonly<Record<string, number>>) {
    this.#left = new Map(Object.entries(times));
  }

  take(action: string): boolean {
    const left = this.#left.get(action) ?? 0;
    if (left > 0) this.#left.set(action, left - 1);
    return left > 0;
  }
}

/** What a scenario has go wrong before an operation is reached: faults, throttling, denials. */
/** As much of a caller as a denial names. */
interface Named {
  readonly arn: string;
}

export class Interference {
  readonly #scenario: () => CompleteScenario;
  #faults: Countdown;
  #throttles: Countdown;

  constructor(scenario: () => CompleteScenario) {
    this.#scenario = scenario;
    this.#faults = faultCountdown(scenario());
    this.#throttles = new Countdown(scenario().throttles);
  }

  resetFaults(): void {
    this.#faults = faultCountdown(this.#scenario());
  }

  resetThrottles(): void {
    this.#throttles = new Countdown(this.#scenario().throttles);
  }

  /** The fault that the next call of `action` (`service:Action`) runs into. */
  takeFault(action: string): Fault | undefined {
    const fault = this.#scenario().faults[action];
    return fault !== undefined && this.#faults.take(action) ? fault : undefined;
  }

  /** Refuses the call as throttled or not allowed, if the scenario has it so. */
  check(action: string, caller: Named | undefined): void {
    if (this.#throttles.take(action)) throw new AwsError('Throttling', 400, 'Rate exceeded');
    if (this.#scenario().denials.some((pattern) => matchesWildcard(pattern, action))) {
      throw denial(action, caller);
    }
  }
}

const faultCountdown = ({ faults }: CompleteScenario): Countdown =>
  new Countdown(
    Object.fromEntries(
      Object.entries(faults).map(([action, { times }]) => [action, times ?? Infinity]),
    ),
  );

function denial(action: string, caller: Named | undefined): AwsError {
  if (caller === undefined) return notAuthorized();
  // Seen live: this one is authorised against the account's devices, not against `*`.
  const resource =
    action === 'iam:ListVirtualMFADevices'
      ? caller.arn.replace(/^(arn:[a-z-]+):\w+::(\d+):.*$/, '$1:iam::$2:mfa/')
      : '*';
  return accessDenied(
    `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`,
  );
}
