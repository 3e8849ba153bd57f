import { Account } from './account.ts';
import type { RoleSessions } from './credentials.ts';
import type { AccountScenario, CompleteScenario } from './scenario.ts';

type AccessKey = CompleteScenario['accessKeys'][number];

/** A long-lived access key and the account it belongs to. */
export interface LongLivedKey {
  readonly account: Account;
  readonly key: AccessKey;
}

/** The accounts there are, by id and by the long-lived access keys they have. */
export class Accounts {
  readonly #byId = new Map<string, Account>();
  /** Built when first asked for, and again after a change. */
  #byAccessKeyId: Map<string, LongLivedKey> | undefined;

  constructor(
    scenarios: readonly AccountScenario[],
    context: { now: () => Date; sessions: RoleSessions },
  ) {
    const onChange = (): void => {
      this.#byAccessKeyId = undefined;
    };
    for (const scenario of scenarios) {
      if (this.#byId.has(scenario.id)) throw new Error(`two accounts have the id ${scenario.id}`);
      this.#byId.set(scenario.id, new Account(scenario, { ...context, onChange }));
    }
  }

  find(id: string): Account | undefined {
    return this.#byId.get(id);
  }

  findAccessKey(accessKeyId: string): LongLivedKey | undefined {
    this.#byAccessKeyId ??= new Map(
      [...this.#byId.values()].flatMap((account) =>
        account.scenario.accessKeys.map((key) => [key.id, { account, key }] as const),
      ),
    );
    return this.#byAccessKeyId.get(accessKeyId);
  }
}
