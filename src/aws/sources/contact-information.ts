import { accountRegion } from './support/account-region.ts';
import { errorCodes, required } from '../failure.ts';
import { defineSource } from '../source.ts';

/** Whether the account has its primary contact; whether that is up to date only a person can tell. */
export interface ContactInformation {
  readonly exists: boolean;
}

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly 'contact-information': ContactInformation;
  }
}

/** https://docs.aws.amazon.com/accounts/latest/reference/API_GetContactInformation.html */
export const contactInformation = defineSource({
  name: 'contact-information',
  title: 'Primary contact',
  actions: ['account:GetContactInformation'],
  read: async (context) => {
    const { AccountClient, GetContactInformationCommand } = await import('@aws-sdk/client-account');
    const { call, connect, now } = context;
    const account = connect(AccountClient, accountRegion(context));
    const value = await call<ContactInformation>('account:GetContactInformation', async () => {
      try {
        const answer = await account.send(new GetContactInformationCommand({}));
        const contact = required(answer.ContactInformation, 'ContactInformation');
        return { exists: required(contact.FullName, 'FullName') !== '' };
      } catch (error) {
        if (errorCodes(error).has('ResourceNotFound')) return { exists: false };
        throw error;
      }
    });
    return { state: 'known', value, asOf: now() };
  },
});
