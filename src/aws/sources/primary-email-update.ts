import { accountRegion } from './support/account-region.ts';
import { errorCodes, required } from '../failure.ts';
import { defineSource } from '../source.ts';

/** The latest change of root's e-mail address, as far as AWS keeps it; nothing of the addresses. */
export interface PrimaryEmailUpdate {
  readonly status: 'pending' | 'changed' | 'failed' | 'unknown';
  /** When it got this status. */
  readonly updatedAt: Date | undefined;
}

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly 'primary-email-update': PrimaryEmailUpdate | 'none';
  }
}

const statusOf = (status: string): PrimaryEmailUpdate['status'] => {
  switch (status) {
    // A code was sent to the new address, or was given back and the change is on its way.
    case 'PENDING':
    case 'ACCEPTED':
      return 'pending';
    case 'COMPLETED':
      return 'changed';
    case 'FAILED':
      return 'failed';
    default:
      return 'unknown';
  }
};

// AWS's answers where no change was ever asked for.
const NO_HISTORY = ['Validation', 'ResourceNotFound'];

/** https://docs.aws.amazon.com/accounts/latest/reference/API_GetPrimaryEmailUpdateStatus.html */
export const primaryEmailUpdate = defineSource({
  name: 'primary-email-update',
  title: 'Change of root’s e-mail address',
  actions: ['account:GetPrimaryEmailUpdateStatus'],
  read: async (context) => {
    const { AccountClient, GetPrimaryEmailUpdateStatusCommand } =
      await import('@aws-sdk/client-account');
    const { call, connect, now } = context;
    const account = connect(AccountClient, accountRegion(context));
    const value = await call<PrimaryEmailUpdate | 'none'>(
      'account:GetPrimaryEmailUpdateStatus',
      async () => {
        try {
          // Without an account id it is the caller's account.
          const answer = await account.send(new GetPrimaryEmailUpdateStatusCommand({}));
          return {
            status: statusOf(required(answer.Status, 'Status')),
            updatedAt: answer.UpdatedAt,
          };
        } catch (error) {
          const codes = errorCodes(error);
          if (NO_HISTORY.some((code) => codes.has(code))) return 'none';
          throw error;
        }
      },
    );
    return { state: 'known', value, asOf: now() };
  },
});
