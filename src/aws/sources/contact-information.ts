import { accountRegion } from './support/account-region.ts';
import { errorCodes, required } from '../failure.ts';
import { defineSource } from '../source.ts';

/** Whether the account has its primary contact; whether that is up to date only a person can tell. */
export interface ContactInformation {
  readonly exists: boolean;
  /** AWS's word on its phone number; `not-told` where AWS does not say, or does not verify in this account. */
  readonly phone: 'verified' | 'unverified' | 'pending' | 'not-told';
}

const phoneOf = (status: string | undefined): ContactInformation['phone'] => {
  switch (status) {
    case 'VERIFIED':
      return 'verified';
    case 'UNVERIFIED':
      return 'unverified';
    case 'PENDING':
      return 'pending';
    default:
      return 'not-told';
  }
};

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
        return {
          exists: required(contact.FullName, 'FullName') !== '',
          phone: phoneOf(answer.VerificationStatus),
        };
      } catch (error) {
        if (errorCodes(error).has('ResourceNotFound')) return { exists: false, phone: 'not-told' };
        throw error;
      }
    });
    return { state: 'known', value, asOf: now() };
  },
});
