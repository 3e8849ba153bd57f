import {
  ListAccountsForParentCommand,
  ListOrganizationalUnitsForParentCommand,
  ListTagsForResourceCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import { mapBounded } from './bounded.ts';
import { type AwsConnection, createConnect } from './clients.ts';
import { required } from './failure.ts';
import { organizationsRegion } from './organizations-region.ts';
import type { Session } from './session.ts';
import type { IamAction, SourceContext } from './source.ts';

/** What the organisation knows of its tree and its tags; asks AWS, and throws what the SDK throws, tagged. */
export interface OrganizationTree {
  /** The accounts below a root or an organisational unit, at any depth. */
  readonly accountsBelow: (parent: string) => Promise<ReadonlySet<string>>;
  readonly tagsOf: (accountId: string) => Promise<ReadonlyMap<string, string>>;
}

const MAX_PAGES = 1_000;
// Organizations answers few calls a second.
const AT_ONCE = 4;

const pages = async <Answer extends { readonly NextToken?: string | undefined }>(
  call: SourceContext['call'],
  action: IamAction,
  send: (token: string | undefined) => Promise<Answer>,
): Promise<readonly Answer[]> => {
  const answers: Answer[] = [];
  let token: string | undefined;
  for (let count = 0; count < MAX_PAGES; count += 1) {
    const next = token;
    const answer = await call(action, async () => send(next));
    answers.push(answer);
    if (answer.NextToken === undefined) return answers;
    token = answer.NextToken;
  }
  throw new Error(`the pages of ${action} did not end`);
};

/** The tree of the caller's organisation, walked only where a filter asks for it. */
export const organizationTree = (
  session: Session,
  connection: AwsConnection,
  call: SourceContext['call'],
): OrganizationTree => {
  const client = createConnect(connection, session.credentials)(
    OrganizationsClient,
    organizationsRegion(session.account.partition),
  );
  const accountsBelow = async (parent: string): Promise<ReadonlySet<string>> => {
    const next = (token: string | undefined) => (token === undefined ? {} : { NextToken: token });
    const [accounts, units] = await Promise.all([
      pages(call, 'organizations:ListAccountsForParent', async (token) =>
        client.send(new ListAccountsForParentCommand({ ParentId: parent, ...next(token) })),
      ),
      pages(call, 'organizations:ListOrganizationalUnitsForParent', async (token) =>
        client.send(
          new ListOrganizationalUnitsForParentCommand({ ParentId: parent, ...next(token) }),
        ),
      ),
    ]);
    const own = accounts.flatMap(({ Accounts }) =>
      required(Accounts, 'Accounts').map(({ Id }) => required(Id, 'Id')),
    );
    const below = await mapBounded(
      units.flatMap(({ OrganizationalUnits }) =>
        required(OrganizationalUnits, 'OrganizationalUnits'),
      ),
      AT_ONCE,
      async ({ Id }) => accountsBelow(required(Id, 'Id')),
    );
    return new Set([...own, ...below.flatMap((ids) => [...ids])]);
  };
  const tagsOf = async (accountId: string): Promise<ReadonlyMap<string, string>> => {
    const answers = await pages(call, 'organizations:ListTagsForResource', async (token) =>
      client.send(
        new ListTagsForResourceCommand({
          ResourceId: accountId,
          ...(token === undefined ? {} : { NextToken: token }),
        }),
      ),
    );
    return new Map(
      answers
        .flatMap(({ Tags }) => required(Tags, 'Tags'))
        .map(({ Key, Value }) => [required(Key, 'Key'), Value ?? '']),
    );
  };
  return { accountsBelow, tagsOf };
};
