import { GetAccountPasswordPolicyCommand } from '@aws-sdk/client-iam';
import { errorCodes, required } from '../failure.ts';
import { defineSource } from '../source.ts';

/** The account's password policy for IAM users; it never binds root. `undefined` members were not in the answer. */
export interface PasswordPolicy {
  readonly minimumLength: number | undefined;
  readonly reusePrevention: number | undefined;
}

/** `none` is AWS's `NoSuchEntity`: the account has no policy of its own. */
export type PasswordPolicyAnswer = PasswordPolicy | 'none';

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly 'password-policy': PasswordPolicyAnswer;
  }
}

export const passwordPolicy = defineSource({
  name: 'password-policy',
  title: 'Password policy',
  actions: ['iam:GetAccountPasswordPolicy'],
  read: async ({ iam, call, now }) => {
    const value = await call<PasswordPolicyAnswer>('iam:GetAccountPasswordPolicy', async () => {
      try {
        const answer = await iam.send(new GetAccountPasswordPolicyCommand({}));
        const policy = required(answer.PasswordPolicy, 'PasswordPolicy');
        return {
          minimumLength: policy.MinimumPasswordLength,
          reusePrevention: policy.PasswordReusePrevention,
        };
      } catch (error) {
        if (errorCodes(error).has('NoSuchEntity')) return 'none';
        throw error;
      }
    });
    return { state: 'known', value, asOf: now() };
  },
});
