import { ListAccountAliasesCommand } from '@aws-sdk/client-iam';
import { defineSource } from '../source.ts';

/** The account's alias, or `none`. AWS allows one alias an account. */
export const accountAlias = defineSource({
  name: 'account-alias',
  title: 'Account alias',
  actions: ['iam:ListAccountAliases'],
  read: async ({ iam, call, now }) => {
    const answer = await call('iam:ListAccountAliases', () =>
      iam.send(new ListAccountAliasesCommand({})),
    );
    const alias = answer.AccountAliases?.[0];
    const value: { readonly alias: string | undefined } = { alias };
    return { state: 'known', value, asOf: now() };
  },
});
