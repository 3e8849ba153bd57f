import { Account } from './account.ts';
import type { RoleSessions } from './credentials.ts';
import type { AccountScenario, CompleteScenario } from './scenario.ts';

type AccessKey = CompleteScenario['accessKeys'][number];

/** A long-lived access key and the account it belongs to. */
export interface LongLivedKey {
  readonly account: Account;
  readonly key: AccessKey;
}

/** An account whose scenario is made, and checked, only when somebody asks for the account. */
export interface LazyScenario {
  readonly id: string;
  readonly make: () => AccountScenario;
}

interface Context {
  readonly now: () => Date;
  readonly sessions: RoleSessions;
  /** The scenario of an account that nobody described; undefined: there is no such account. */
  readonly standIn?: (id: string) => AccountScenario | undefined;
}

/** The accounts there are, by id and by the long-lived access keys they have. */
export class Accounts {
  readonly #context: Context;
  /** When the scenarios were handed over: their dates count back from here. */
  readonly #since: Date;
  readonly #lazy = new Map<string, LazyScenario>();
  readonly #byId = new Map<string, Account>();
  readonly #ids = new Set<string>();
  /** Built when first asked for, and again after a change. */
  #byAccessKeyId: Map<string, { readonly accountId: string; readonly key: AccessKey }> | undefined;

  constructor(scenarios: readonly (AccountScenario | LazyScenario)[], context: Context) {
    this.#context = context;
    this.#since = context.now();
    for (const scenario of scenarios) {
      if (this.#ids.has(scenario.id)) throw new Error(`two accounts have the id ${scenario.id}`);
      this.#ids.add(scenario.id);
      if ('make' in scenario) this.#lazy.set(scenario.id, scenario);
      else this.#open(scenario);
    }
  }

  /** Of the accounts that were described. */
  get ids(): readonly string[] {
    return [...this.#ids];
  }

  find(id: string): Account | undefined {
    const known = this.#byId.get(id);
    if (known !== undefined) return known;
    const scenario = this.#lazy.get(id)?.make() ?? this.#context.standIn?.(id);
    return scenario && this.#open(scenario);
  }

  findAccessKey(accessKeyId: string): LongLivedKey | undefined {
    this.#byAccessKeyId ??= this.#accessKeys();
    const found = this.#byAccessKeyId.get(accessKeyId);
    const account = found && this.find(found.accountId);
    return account && { account, key: found.key };
  }

  /** Every account as its scenario had it. */
  reset(): void {
    for (const account of this.#byId.values()) account.reset();
  }

  #open(scenario: AccountScenario): Account {
    const account = new Account(scenario, {
      ...this.#context,
      since: this.#since,
      onChange: () => {
        this.#byAccessKeyId = undefined;
      },
    });
    this.#byId.set(account.id, account);
    return account;
  }

  #accessKeys(): Map<string, { readonly accountId: string; readonly key: AccessKey }> {
    const keys = new Map<string, { readonly accountId: string; readonly key: AccessKey }>();
    for (const accountId of this.#ids) {
      const scenario = this.#byId.get(accountId)?.scenario ?? this.#lazy.get(accountId)?.make();
      for (const key of scenario?.accessKeys ?? []) keys.set(key.id, { accountId, key });
    }
    return keys;
  }
}
