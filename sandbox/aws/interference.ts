import { AwsError } from './aws-error.ts';
import type { CompleteScenario, Fault } from './scenario.ts';

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

/** What a scenario has go wrong before an operation is reached: faults and throttling. */
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

  /** The fault that the next call of `action` (`service:Action`) runs into: its own, or its whole service's. */
  takeFault(action: string): Fault | undefined {
    const { faults } = this.#scenario();
    const key = [action, wholeService(action)].find(
      (each) => faults[each] !== undefined && this.#faults.take(each),
    );
    return key === undefined ? undefined : faults[key];
  }

  /** Refuses the call as one too many, if the scenario has it so. */
  throttle(action: string): void {
    if (this.#throttles.take(action) || this.#throttles.take(wholeService(action))) {
      throw new AwsError('Throttling', 400, 'Rate exceeded');
    }
  }
}

const wholeService = (action: string): string => action.replace(/:.*$/, ':*');

const faultCountdown = ({ faults }: CompleteScenario): Countdown =>
  new Countdown(
    Object.fromEntries(
      Object.entries(faults).map(([action, { times }]) => [action, times ?? Infinity]),
    ),
  );
