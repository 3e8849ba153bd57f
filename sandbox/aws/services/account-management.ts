import * as v from 'valibot';

import type { Account } from '../account.ts';
import { AwsError, constraintViolation } from '../aws-error.ts';
import type { Cloud } from '../cloud.ts';
import { restJsonProtocol } from '../protocol/rest-json.ts';
import type { Structure } from '../protocol/value.ts';
import { signInRegion } from '../partition.ts';
import type { CompleteScenario } from '../scenario.ts';
import type { Contacts } from '../scenario/contacts.ts';
import { someAddress, somebody } from '../scenario/contacts.ts';
import { readInput } from './input.ts';
import { pageAfter } from './page.ts';
import type { Authorization, Service, SignedCall } from './service.ts';

const ACCOUNT_MANAGEMENT = 'account.amazonaws.com';

const input = v.object({
  AccountId: v.optional(v.string()),
  AlternateContactType: v.optional(v.string(), ''),
});

const regionsInput = v.object({
  AccountId: v.optional(v.string()),
  MaxResults: v.optional(v.number(), 20),
  NextToken: v.optional(v.string()),
  RegionOptStatusContains: v.optional(v.array(v.string())),
});

const LARGEST_REGIONS_PAGE = 50;

const CONTACTS = new Map<string, keyof Pick<Contacts, 'billing' | 'operations' | 'security'>>([
  ['BILLING', 'billing'],
  ['OPERATIONS', 'operations'],
  ['SECURITY', 'security'],
]);

/** https://docs.aws.amazon.com/accounts/latest/reference/API_GetAlternateContact.html */
function getAlternateContact(call: SignedCall, cloud: Cloud): Structure {
  const type = readInput(input, call).AlternateContactType;
  const name = CONTACTS.get(type);
  if (name === undefined) {
    throw constraintViolation(
      `'${type}'`,
      'alternateContactType',
      `Member must satisfy enum value set: [${[...CONTACTS.keys()].join(', ')}]`,
    );
  }
  const contact = subject(call, cloud).scenario.contacts[name];
  if (contact === false) {
    throw notFound('No contact of the inputted alternate contact type found.');
  }
  const person = contact === true ? somebody() : contact;
  return { AlternateContact: { ...person, AlternateContactType: type } };
}

/** https://docs.aws.amazon.com/accounts/latest/reference/API_GetContactInformation.html */
function getContactInformation(call: SignedCall, cloud: Cloud): Structure {
  const { information, phoneVerification } = subject(call, cloud).scenario.contacts;
  if (information === false) throw notFound('No contact information found for the account.');
  return {
    ContactInformation: information === true ? someAddress() : information,
    VerificationStatus: phoneVerification ?? undefined,
  };
}

/** https://docs.aws.amazon.com/accounts/latest/reference/API_GetPrimaryEmailUpdateStatus.html */
function getPrimaryEmailUpdateStatus(call: SignedCall, cloud: Cloud): Structure {
  const { emailUpdate } = subject(call, cloud).scenario.contacts;
  if (emailUpdate === null) {
    throw new AwsError('ValidationException', 400, 'No primary email update was found.');
  }
  const { status, updatedAt } = emailUpdate;
  // Unlike the dates of other REST services this one is a number of seconds.
  return {
    Status: status,
    UpdatedAt: updatedAt === null ? undefined : Date.parse(updatedAt) / 1000,
  };
}

/** https://docs.aws.amazon.com/accounts/latest/reference/API_ListRegions.html */
function listRegions(call: SignedCall, cloud: Cloud): Structure {
  const { MaxResults, NextToken, RegionOptStatusContains: wanted } = readInput(regionsInput, call);
  if (MaxResults < 1 || MaxResults > LARGEST_REGIONS_PAGE) {
    throw constraintViolation(
      `'${MaxResults}'`,
      'maxResults',
      `Member must have value less than or equal to ${LARGEST_REGIONS_PAGE}`,
    );
  }
  const all = Object.entries(regionsOf(subject(call, cloud).scenario))
    .filter(([, status]) => wanted === undefined || wanted.includes(status))
    .map(([RegionName, RegionOptStatus]) => ({ RegionName, RegionOptStatus }));
  const { items, next } = pageAfter(all, NextToken, MaxResults, invalidToken, 'regions/');
  return { Regions: items, NextToken: next };
}

const regionsOf = ({ regions, partition }: CompleteScenario): CompleteScenario['regions'] =>
  Object.keys(regions).length > 0 ? regions : { [signInRegion(partition)]: 'ENABLED_BY_DEFAULT' };

const invalidToken = (): AwsError =>
  new AwsError('ValidationException', 400, 'Invalid pagination token.');

/** https://docs.aws.amazon.com/accounts/latest/reference/API_GetPrimaryEmail.html */
function getPrimaryEmail(call: SignedCall, { organization }: Cloud): Structure {
  const { AccountId } = readInput(input, call);
  if (AccountId === undefined) {
    throw constraintViolation('null', 'accountId', 'Member must not be null');
  }
  checkAccess(AccountId, call, organization);
  // Seen live: its own e-mail the management account does not get here.
  if (organization?.isManagement(AccountId)) throw denied(call, '(Access Denied)');
  return { PrimaryEmail: organization?.member(AccountId)?.email };
}

/** The account a call is about: the caller's own, or the member it names. */
function subject(call: SignedCall, { accounts, organization }: Cloud): Account {
  const { AccountId } = readInput(input, call);
  if (AccountId === undefined) return call.account;
  checkAccess(AccountId, call, organization);
  if (organization?.isManagement(AccountId)) {
    throw denied(
      call,
      '(The management account can only be managed using the standalone context from the management account.)',
    );
  }
  const account = accounts.find(AccountId);
  if (account === undefined) throw denied(call);
  return account;
}

/** Refuses to name an account to all but the organisation's management account and delegated administrators. */
function checkAccess(
  accountId: string,
  call: SignedCall,
  organization: Cloud['organization'],
): void {
  const { id } = call.account;
  const isAdministrator =
    organization?.isManagement(id) === true ||
    organization?.isDelegatedAdministrator(id, ACCOUNT_MANAGEMENT) === true;
  const isMember = organization?.member(accountId) !== undefined;
  if (!isAdministrator || !isMember) throw denied(call);
  if (!organization.trusts(ACCOUNT_MANAGEMENT)) {
    throw denied(
      call,
      '(Your organization must first enable trusted access with AWS Account Management.)',
    );
  }
}

const notFound = (message: string): AwsError =>
  new AwsError('ResourceNotFoundException', 404, message);

const denied = ({ action, caller }: SignedCall, reason?: string): AwsError =>
  new AwsError(
    'AccessDeniedException',
    403,
    [`User: ${caller.arn} is not authorized to perform: account:${action}`, reason]
      .filter((part) => part !== undefined)
      .join(' '),
  );

const onAccount = ({ account: { scenario } }: SignedCall): Authorization => ({
  resource: `arn:${scenario.partition}:account::${scenario.id}:account`,
});

export const accountManagement: Service = {
  name: 'account',
  protocol: restJsonProtocol({
    GetAlternateContact: 'POST /getAlternateContact',
    GetContactInformation: 'POST /getContactInformation',
    GetPrimaryEmail: 'POST /getPrimaryEmail',
    ListRegions: 'POST /listRegions',
    GetPrimaryEmailUpdateStatus: 'POST /getPrimaryEmailUpdateStatus',
  }),
  operations: new Map([
    ['GetAlternateContact', getAlternateContact],
    ['GetContactInformation', getContactInformation],
    ['GetPrimaryEmail', getPrimaryEmail],
    ['ListRegions', listRegions],
    ['GetPrimaryEmailUpdateStatus', getPrimaryEmailUpdateStatus],
  ]),
  authorizations: new Map([
    ['GetAlternateContact', onAccount],
    ['GetContactInformation', onAccount],
    ['GetPrimaryEmail', onAccount],
    ['ListRegions', onAccount],
    ['GetPrimaryEmailUpdateStatus', onAccount],
  ]),
};
