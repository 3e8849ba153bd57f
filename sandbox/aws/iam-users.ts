import { DAY_MS } from './duration.ts';
import type { CompleteScenario } from './scenario.ts';
import { timestamp } from './timestamp.ts';

/** One of the IAM users an account has besides root. */
export interface IamUser {
  readonly name: string;
  readonly created: string;
  readonly hasPassword: boolean;
  readonly hasAccessKey: boolean;
}

/** The account's users, made up one by one: the same users for the same scenario. */
export function* iamUsers(scenario: CompleteScenario): Generator<IamUser> {
  const { names, count, withComma } = scenario.users;
  const firstDay = Date.parse(scenario.root?.creationTime ?? '2020-01-01T00:00:00Z');
  for (let index = 0; index < names.length + count; index++) {
    const number = index - names.length;
    yield {
      name: names[index] ?? userName(number, number < withComma),
      created: timestamp(new Date(firstDay + ((index % 365) + 1) * DAY_MS)),
      hasPassword: index % 2 === 0,
      hasAccessKey: index % 3 === 0,
    };
  }
}

/** IAM allows commas in a user's name. */
function userName(index: number, withComma: boolean): string {
  const number = String(index + 1).padStart(4, '0');
  return withComma ? `team,user-${number}` : `user-${number}`;
}

export const userCount = ({ users }: CompleteScenario): number => users.names.length + users.count;
