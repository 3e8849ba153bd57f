import * as v from 'valibot';

import { AwsError } from '../aws-error.ts';
import { OrganizationShape } from '../organization-shape.ts';
import type { Organization } from '../organization.ts';
import type { Structure, Value } from '../protocol/value.ts';
import { readInput } from './input.ts';
import { pageAfter } from './page.ts';
import type { SignedCall, SignedOperation } from './service.ts';

/** What calls give; each operation reads some of it. */
const input = v.object({
  AccountId: v.optional(v.string(), ''),
  ChildId: v.optional(v.string(), ''),
  ChildType: v.optional(v.string(), ''),
  Filter: v.optional(v.string(), ''),
  MaxResults: v.optional(v.number()),
  NextToken: v.optional(v.string()),
  OrganizationalUnitId: v.optional(v.string(), ''),
  ParentId: v.optional(v.string(), ''),
  PolicyId: v.optional(v.string(), ''),
  ResourceId: v.optional(v.string(), ''),
  ServicePrincipal: v.optional(v.string()),
  TargetId: v.optional(v.string(), ''),
});

/** What an operation of Organizations works on. */
export interface OrganizationCall {
  readonly organization: Organization;
  readonly shape: OrganizationShape;
  readonly input: v.InferOutput<typeof input>;
  /** The page of a list that the call asks for, under this name. */
  readonly page: <Item>(
    name: string,
    items: readonly Item[],
    show: (item: Item) => Value,
  ) => Structure;
}

export type OrganizationOperation = (call: OrganizationCall) => Structure;

export const badRequest = (code: string, message: string): AwsError =>
  new AwsError(code, 400, message);

export const invalidInput = (message: string): AwsError =>
  badRequest('InvalidInputException', message);

/** An operation that every account of an organisation may call. */
export const forMembers =
  (operation: OrganizationOperation): SignedOperation =>
  (call, { organization }) =>
    operation(organizationCall(call, organization));

/** An operation for the management account and for delegated administrators of whatever service. */
export const forAdministrators = (operation: OrganizationOperation): SignedOperation => {
  const perform = forMembers(operation);
  return (call, cloud) => {
    const { organization } = cloud;
    const { id } = call.account;
    const isKept =
      organization?.member(id) !== undefined &&
      !organization.isManagement(id) &&
      !organization.isDelegatedAdministrator(id);
    if (isKept) {
      throw badRequest(
        'AccessDeniedException',
        "You don't have permissions to access this resource.",
      );
    }
    return perform(call, cloud);
  };
};

function organizationCall(
  call: SignedCall,
  organization: Organization | undefined,
): OrganizationCall {
  if (organization?.member(call.account.id) === undefined) {
    throw badRequest(
      'AWSOrganizationsNotInUseException',
      'Your account is not a member of an organization.',
    );
  }
  const given = readInput(input, call);
  return {
    organization,
    shape: new OrganizationShape(organization, call.account.scenario.partition),
    input: given,
    page: (name, items, show) => {
      const { page, next } = pageOf(items, given, organization);
      return { [name]: page.map(show), NextToken: next };
    },
  };
}

const LARGEST_PAGE = 20;
/** Marks the token of a page whose empty forerunner has been sent. */
const FILLED = 'filled.';

function pageOf<Item>(
  items: readonly Item[],
  { MaxResults = LARGEST_PAGE, NextToken }: OrganizationCall['input'],
  { scenario: { pageSize, emptyPages } }: Organization,
): { readonly page: readonly Item[]; readonly next: string | undefined } {
  if (MaxResults < 1 || MaxResults > LARGEST_PAGE) {
    throw invalidInput('You specified an invalid value for MaxResults.');
  }
  const token = NextToken?.startsWith(FILLED) ? NextToken.slice(FILLED.length) : NextToken;
  const start = token === '' ? undefined : token;
  const isFilled = NextToken?.startsWith(FILLED) === true;
  if (emptyPages && !isFilled) return { page: [], next: `${FILLED}${start ?? ''}` };
  const size = Math.min(MaxResults, pageSize);
  const invalidToken = (): AwsError =>
    invalidInput(
      'You specified an invalid value for nextToken. You must get the value from the response to a previous call to the API.',
    );
  const { items: page, next } = pageAfter(items, start, size, invalidToken);
  return { page, next };
}
