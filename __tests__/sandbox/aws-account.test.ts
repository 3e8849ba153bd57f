import {
  AccountClient,
  GetAlternateContactCommand,
  GetContactInformationCommand,
  GetPrimaryEmailCommand,
} from '@aws-sdk/client-account';
import { afterEach, describe, expect, test } from '@jest/globals';

import {
  closeOrganizations,
  DELEGATE,
  MANAGEMENT,
  MEMBER,
  refusalOf,
  startOrganization,
  STRANGER,
} from './organization.ts';
import type { AccountScenario, OrganizationScenario } from '../../sandbox/aws/server.ts';

afterEach(closeOrganizations);

const TYPES = ['SECURITY', 'BILLING', 'OPERATIONS'] as const;

const start = async (
  id: string,
  accounts: readonly AccountScenario[] = [],
  organization: Partial<OrganizationScenario> = {},
) => {
  const { aws, client } = await startOrganization(organization, accounts);
  return { aws, account: client(AccountClient, id) };
};

const roleOf = (id: string): string => `arn:aws:sts::${id}:assumed-role/root-guard/sandbox`;

describe('alternate contacts', () => {
  test.each(TYPES)('are there for %s where the scenario says nothing', async (type) => {
    const { account } = await start(STRANGER);
    const answer = await account.send(
      new GetAlternateContactCommand({ AlternateContactType: type }),
    );
    expect(answer.AlternateContact).toEqual({
      AlternateContactType: type,
      Name: 'Contact Person',
      Title: 'On Call',
      EmailAddress: 'contact.person@example.com',
      PhoneNumber: '+1 555 0100',
    });
  });

  test('may be missing one by one', async () => {
    const { account } = await start(STRANGER, [{ id: STRANGER, contacts: { billing: false } }]);
    const read = (type: (typeof TYPES)[number]) =>
      account.send(new GetAlternateContactCommand({ AlternateContactType: type }));
    await expect(read('SECURITY')).resolves.toHaveProperty('AlternateContact.Name');
    await expect(read('OPERATIONS')).resolves.toHaveProperty('AlternateContact.Name');
    expect(await refusalOf(read('BILLING'))).toEqual({
      name: 'ResourceNotFoundException',
      status: 404,
      message: 'No contact of the inputted alternate contact type found.',
    });
  });

  test('are who the scenario says', async () => {
    const security = { Name: 'Ada', EmailAddress: 'ada@example.com' };
    const { account } = await start(STRANGER, [{ id: STRANGER, contacts: { security } }]);
    const command = new GetAlternateContactCommand({ AlternateContactType: 'SECURITY' });
    const { AlternateContact } = await account.send(command);
    expect(AlternateContact).toMatchObject(security);
  });

  test('have three types', async () => {
    const { account } = await start(STRANGER);
    const command = new GetAlternateContactCommand({ AlternateContactType: 'LEGAL' as 'BILLING' });
    expect(await refusalOf(account.send(command))).toMatchObject({
      name: 'ValidationException',
      status: 400,
    });
  });
});

describe('contact information', () => {
  test('is there where the scenario says nothing', async () => {
    const { account } = await start(MEMBER);
    const { ContactInformation } = await account.send(new GetContactInformationCommand({}));
    expect(Object.keys(ContactInformation ?? {}).sort()).toEqual([
      'AddressLine1',
      'City',
      'CountryCode',
      'FullName',
      'PhoneNumber',
      'PostalCode',
      'StateOrRegion',
    ]);
  });

  test('may be missing, or denied', async () => {
    const { aws, account } = await start(MEMBER, [
      { id: MEMBER, contacts: { information: false } },
    ]);
    const read = () => account.send(new GetContactInformationCommand({}));
    expect(await refusalOf(read())).toMatchObject({ name: 'ResourceNotFoundException' });
    aws.account(MEMBER).change({ denials: ['account:GetContactInformation'] });
    expect(await refusalOf(read())).toEqual({
      name: 'AccessDeniedException',
      status: 403,
      message: `User: ${roleOf(MEMBER)} is not authorized to perform: account:GetContactInformation on resource: arn:aws:account::${MEMBER}:account because no identity-based policy allows the account:GetContactInformation action`,
    });
  });
});

describe('another account', () => {
  const missing = [{ id: MEMBER, contacts: { security: false, information: false } }];
  const contact = (AccountId: string) =>
    new GetAlternateContactCommand({ AccountId, AlternateContactType: 'SECURITY' });
  const denied = (id: string, action: string, reason = '') => ({
    name: 'AccessDeniedException',
    status: 403,
    message: `User: ${roleOf(id)} is not authorized to perform: account:${action}${reason}`,
  });

  test('is read from the management account', async () => {
    const { account } = await start(MANAGEMENT, missing);
    await expect(account.send(contact(DELEGATE))).resolves.toHaveProperty('AlternateContact');
    expect(await refusalOf(account.send(contact(MEMBER)))).toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });

  test('is read by the administrator of Account Management, and of nothing else', async () => {
    const delegatedAdministrators = { 'account.amazonaws.com': [DELEGATE] };
    const { account } = await start(DELEGATE, [], { delegatedAdministrators });
    await expect(account.send(contact(MEMBER))).resolves.toHaveProperty('AlternateContact');
    const { account: other } = await start(DELEGATE);
    expect(await refusalOf(other.send(contact(MEMBER)))).toEqual(
      denied(DELEGATE, 'GetAlternateContact'),
    );
  });

  test.each([
    [
      MANAGEMENT,
      MANAGEMENT,
      ' (The management account can only be managed using the standalone context from the management account.)',
    ],
    [MANAGEMENT, STRANGER, ''],
    [MEMBER, DELEGATE, ''],
    [MEMBER, MEMBER, ''],
    [STRANGER, STRANGER, ''],
  ])('is kept from %s, which asks for %s', async (caller, id, reason) => {
    const { account } = await start(caller);
    expect(await refusalOf(account.send(contact(id)))).toEqual(
      denied(caller, 'GetAlternateContact', reason),
    );
    expect(
      await refusalOf(account.send(new GetContactInformationCommand({ AccountId: id }))),
    ).toEqual(denied(caller, 'GetContactInformation', reason));
  });

  test('needs trusted access', async () => {
    const { account } = await start(MANAGEMENT, [], { trustedServices: ['iam.amazonaws.com'] });
    const reason =
      ' (Your organization must first enable trusted access with AWS Account Management.)';
    expect(await refusalOf(account.send(contact(MEMBER)))).toEqual(
      denied(MANAGEMENT, 'GetAlternateContact', reason),
    );
    expect(
      await refusalOf(account.send(new GetPrimaryEmailCommand({ AccountId: MEMBER }))),
    ).toEqual(denied(MANAGEMENT, 'GetPrimaryEmail', reason));
  });

  test('has a primary e-mail, which its management account reads', async () => {
    const { account } = await start(MANAGEMENT);
    const { PrimaryEmail } = await account.send(new GetPrimaryEmailCommand({ AccountId: MEMBER }));
    expect(PrimaryEmail).toBe('aws+payments@example.com');
  });

  test.each([
    [MANAGEMENT, MANAGEMENT, ' (Access Denied)'],
    [MEMBER, MEMBER, ''],
    [DELEGATE, MEMBER, ''],
    [STRANGER, STRANGER, ''],
  ])('keeps its primary e-mail from %s, which asks for %s', async (caller, id, reason) => {
    const { account } = await start(caller);
    expect(await refusalOf(account.send(new GetPrimaryEmailCommand({ AccountId: id })))).toEqual(
      denied(caller, 'GetPrimaryEmail', reason),
    );
  });
});
