import { accountRegion } from './support/account-region.ts';
import { errorCodes, required } from '../failure.ts';
import { allInOrder } from '../concurrency.ts';
import { defineSource } from '../source.ts';

/** Which alternate contacts are registered; who they are is nobody's business here. */
export interface AlternateContacts {
  readonly security: boolean;
  readonly billing: boolean;
  readonly operations: boolean;
}

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly 'alternate-contacts': AlternateContacts;
  }
}

/** https://docs.aws.amazon.com/accounts/latest/reference/API_GetAlternateContact.html */
export const alternateContacts = defineSource({
  name: 'alternate-contacts',
  title: 'Alternate contacts',
  actions: ['account:GetAlternateContact'],
  read: async (context) => {
    const { AccountClient, GetAlternateContactCommand } = await import('@aws-sdk/client-account');
    const { call, connect, now } = context;
    const account = connect(AccountClient, accountRegion(context));
    const isRegistered = async (AlternateContactType: 'SECURITY' | 'BILLING' | 'OPERATIONS') =>
      call('account:GetAlternateContact', async () => {
        try {
          // Without an account id it is the caller's account: the management account may not name its own.
          const command = new GetAlternateContactCommand({ AlternateContactType });
          const contact = required((await account.send(command)).AlternateContact, 'contact');
          return required(contact.EmailAddress, 'EmailAddress') !== '';
        } catch (error) {
          if (errorCodes(error).has('ResourceNotFound')) return false;
          throw error;
        }
      });
    const [security, billing, operations] = await allInOrder([
      isRegistered('SECURITY'),
      isRegistered('BILLING'),
      isRegistered('OPERATIONS'),
    ]);
    const value: AlternateContacts = { security, billing, operations };
    return { state: 'known', value, asOf: now() };
  },
});
