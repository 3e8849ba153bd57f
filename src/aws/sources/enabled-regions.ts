import { MalformedAnswer, required } from '../failure.ts';
import { defineSource } from '../source.ts';
import { accountRegion } from './support/account-region.ts';

declare module '../../model/evidence.ts' {
  interface SourceValues {
    /** The Regions that the account can be used in, in the order of their names. */
    readonly 'enabled-regions': readonly string[];
  }
}

// AWS has some forty Regions, and lists fifty a page.
const PAGE = 50;
const MAX_PAGES = 10;

// It becomes part of an address.
const NAME = /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/;

/**
 * Every account may ask for its own.
 * https://docs.aws.amazon.com/accounts/latest/reference/API_ListRegions.html
 */
export const enabledRegions = defineSource({
  name: 'enabled-regions',
  title: 'Enabled Regions',
  actions: ['account:ListRegions'],
  read: async (context) => {
    const { AccountClient, ListRegionsCommand } = await import('@aws-sdk/client-account');
    const { call, connect, now } = context;
    const account = connect(AccountClient, accountRegion(context));
    const names = new Set<string>();
    let token: string | undefined;
    for (let pages = 0; pages < MAX_PAGES; pages += 1) {
      const next = token === undefined ? {} : { NextToken: token };
      const page = await call('account:ListRegions', async () => {
        const answer = await account.send(
          new ListRegionsCommand({
            RegionOptStatusContains: ['ENABLED', 'ENABLED_BY_DEFAULT'],
            MaxResults: PAGE,
            ...next,
          }),
        );
        const regions = required(answer.Regions, 'Regions').map(({ RegionName }) => {
          const name = required(RegionName, 'RegionName');
          if (!NAME.test(name)) throw new MalformedAnswer('RegionName');
          return name;
        });
        const following = answer.NextToken === '' ? undefined : answer.NextToken;
        // There is no account without a Region: such an answer is none.
        if (following === undefined && names.size + regions.length === 0) {
          throw new MalformedAnswer('Regions');
        }
        return { regions, next: following };
      });
      for (const name of page.regions) names.add(name);
      token = page.next;
      if (token !== undefined) continue;
      return { state: 'known', value: [...names].sort(), asOf: now() };
    }
    throw new Error('the pages of account:ListRegions did not end');
  },
});
