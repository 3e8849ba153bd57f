import {
  type Account as OrganizationAccount,
  ListAccountsCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import { type AwsConnection, createConnect } from './clients.ts';
import { required } from './failure.ts';
import { organizationsRegion } from './organizations-region.ts';
import type { Session } from './session.ts';
import type { SourceContext } from './source.ts';

/** One account as the organisation lists it. */
export interface ListedAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string | undefined;
  /** `ACTIVE`, or what keeps the account from being audited, in AWS's words. */
  readonly state: string;
}

// `Status` was retired in September 2026; older partitions and endpoints may still answer it alone.
const stateOf = ({ State, Status }: OrganizationAccount): string => State ?? Status ?? 'ACTIVE';

// AWS lists twenty a page; an organisation has 10,000 accounts unless AWS was asked for more.
const MAX_PAGES = 5_000;

/**
 * Every account of the organisation, page by page as they arrive. Throws what the SDK throws, tagged.
 * https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccounts.html
 */
export async function* listAccounts(
  session: Session,
  connection: AwsConnection,
  call: SourceContext['call'],
): AsyncGenerator<readonly ListedAccount[]> {
  const region = organizationsRegion(session.account.partition);
  const client = createConnect(connection, session.credentials)(OrganizationsClient, region);
  let token: string | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const input = token === undefined ? {} : { NextToken: token };
    const answer = await call('organizations:ListAccounts', async () =>
      client.send(new ListAccountsCommand(input)),
    );
    yield required(answer.Accounts, 'Accounts').map((account) => ({
      id: required(account.Id, 'Id'),
      name: account.Name ?? '',
      email: account.Email,
      state: stateOf(account),
    }));
    // A page may be empty and still not be the last.
    if (answer.NextToken === undefined) return;
    token = answer.NextToken;
  }
  throw new Error('the list of accounts did not end');
}
