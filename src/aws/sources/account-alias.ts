import { ListAccountAliasesCommand } from '@aws-sdk/client-iam';
import { required } from '../failure.ts';
import { defineSource } from '../source.ts';

/** The account's alias, where it has one. AWS allows one alias an account. */
export interface AccountAlias {
  readonly alias: string | undefined;
}

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly 'account-alias': AccountAlias;
  }
}

export const accountAlias = defineSource({
  name: 'account-alias',
  title: 'Account alias',
  actions: ['iam:ListAccountAliases'],
  read: async ({ iam, call, now }) => {
    const value = await call('iam:ListAccountAliases', async (): Promise<AccountAlias> => {
      const answer = await iam.send(new ListAccountAliasesCommand({}));
      return { alias: required(answer.AccountAliases, 'AccountAliases')[0] };
    });
    return { state: 'known', value, asOf: now() };
  },
});
