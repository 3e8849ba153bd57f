import type { Account as OrganizationAccount } from '@aws-sdk/client-organizations';
import { type AwsConnection, createConnect } from '../client.ts';
import { required } from '../failure.ts';
import { pagesOf } from './pages.ts';
import { organizationsRegion } from './region.ts';
import type { Session } from '../session/session.ts';
import type { SourceContext } from '../source.ts';

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

/**
 * Every account of the organisation, page by page as they arrive. Throws what the SDK throws, tagged.
 * https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccounts.html
 */
export async function* listAccounts(
  session: Session,
  connection: AwsConnection,
  call: SourceContext['call'],
): AsyncGenerator<readonly ListedAccount[]> {
  const { ListAccountsCommand, OrganizationsClient } =
    await import('@aws-sdk/client-organizations');
  const region = organizationsRegion(session.account.partition);
  const client = createConnect(connection, session.credentials)(OrganizationsClient, region);
  const pages = pagesOf(call, 'organizations:ListAccounts', async (next) => {
    const answer = await client.send(new ListAccountsCommand(next));
    return { items: answer.Accounts, next: answer.NextToken };
  });
  for await (const accounts of pages) {
    yield accounts.map((account) => ({
      id: required(account.Id, 'Id'),
      name: account.Name ?? '',
      email: account.Email,
      state: stateOf(account),
    }));
  }
}
