import { allInOrder, mapBounded } from '../concurrency.ts';
import { type AwsConnection, createConnect } from '../client.ts';
import { errorCodes, required } from '../failure.ts';
import { ORGANIZATIONS_AT_ONCE, readPages } from './pages.ts';
import { organizationsRegion } from './region.ts';
import type { Session } from '../session/session.ts';
import type { SourceContext } from '../source.ts';

/** What the organisation knows of its tree and its tags; asks AWS, and throws what the SDK throws, tagged. */
export interface OrganizationTree {
  /** The accounts below a root or an organisational unit, at any depth. Throws `UnitMissing` where it is not there. */
  readonly accountsBelow: (parent: string) => Promise<ReadonlySet<string>>;
  readonly tagsOf: (accountId: string) => Promise<ReadonlyMap<string, string>>;
}

/** A root or an organisational unit that the organisation does not have. */
export class UnitMissing extends Error {
  readonly unit: string;

  constructor(unit: string, cause: unknown) {
    super(`${unit} is missing`, { cause });
    this.name = 'UnitMissing';
    this.unit = unit;
  }
}

/** AWS's own answer does not say which unit it means. */
const naming = async <Answer>(unit: string, answer: Promise<Answer>): Promise<Answer> => {
  try {
    return await answer;
  } catch (error) {
    throw errorCodes(error).has('ParentNotFound') ? new UnitMissing(unit, error) : error;
  }
};

/** The tree of the caller's organisation, walked only where a filter asks for it. */
export const organizationTree = async (
  session: Session,
  connection: AwsConnection,
  call: SourceContext['call'],
): Promise<OrganizationTree> => {
  const {
    ListAccountsForParentCommand,
    ListOrganizationalUnitsForParentCommand,
    ListTagsForResourceCommand,
    OrganizationsClient,
  } = await import('@aws-sdk/client-organizations');
  const client = createConnect(connection, session.credentials)(
    OrganizationsClient,
    organizationsRegion(session.account.partition),
  );
  const accountsBelow = async (parent: string): Promise<ReadonlySet<string>> => {
    const children = allInOrder([
      readPages(call, 'organizations:ListAccountsForParent', async (next) => {
        const command = new ListAccountsForParentCommand({ ParentId: parent, ...next });
        const answer = await client.send(command);
        return { items: answer.Accounts, next: answer.NextToken };
      }),
      readPages(call, 'organizations:ListOrganizationalUnitsForParent', async (next) => {
        const command = new ListOrganizationalUnitsForParentCommand({ ParentId: parent, ...next });
        const answer = await client.send(command);
        return { items: answer.OrganizationalUnits, next: answer.NextToken };
      }),
    ]);
    const [accounts, units] = await naming(parent, children);
    const own = accounts.map(({ Id }) => required(Id, 'Id'));
    const below = await mapBounded(units, ORGANIZATIONS_AT_ONCE, async ({ Id }) =>
      accountsBelow(required(Id, 'Id')),
    );
    return new Set([...own, ...below.flatMap((ids) => [...ids])]);
  };
  const tagsOf = async (accountId: string): Promise<ReadonlyMap<string, string>> => {
    const tags = await readPages(call, 'organizations:ListTagsForResource', async (next) => {
      const answer = await client.send(
        new ListTagsForResourceCommand({ ResourceId: accountId, ...next }),
      );
      return { items: answer.Tags, next: answer.NextToken };
    });
    return new Map(tags.map(({ Key, Value }) => [required(Key, 'Key'), Value ?? '']));
  };
  return { accountsBelow, tagsOf };
};
