import { GetAccountSummaryCommand } from '@aws-sdk/client-iam';
import { required } from '../failure.ts';
import type { Known } from '../../model/reading.ts';
import { defineSource, type SourceContext } from '../source.ts';

/**
 * Counters of IAM entities by name. Fresh within about a second of a change.
 * A counter may be absent (old partitions, emulators): absent means unknown, never zero.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html
 */
export type AccountSummary = Readonly<Partial<Record<string, number>>>;

const read = async ({ iam, call, now }: SourceContext): Promise<Known<AccountSummary>> => {
  const value = await call('iam:GetAccountSummary', async (): Promise<AccountSummary> => {
    const answer = await iam.send(new GetAccountSummaryCommand({}));
    return { ...required(answer.SummaryMap, 'SummaryMap') };
  });
  return { state: 'known', value, asOf: now() };
};

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly 'account-summary': AccountSummary;
  }
}

export const accountSummary = defineSource({
  name: 'account-summary',
  title: 'Account summary',
  actions: ['iam:GetAccountSummary'],
  read,
  readAsRoot: read,
});
