import type { IamAction } from './source.ts';

/** `unasked`: nobody could tell. */
export type RootSessionStanding = 'open' | 'off' | 'not-delegated' | 'unasked';

/** How the audit comes into accounts that are not the caller's own. */
export type MemberAccess =
  | {
      readonly kind: 'assume-role';
      /** Name of the role in each account, with its path where it has one. */
      readonly roleName: string;
      readonly sessionName: string;
      readonly externalId: string | undefined;
    }
  | {
      readonly kind: 'assume-root';
      /** Whether the caller's account may begin root sessions at all, as the organisation tells it. */
      readonly standing: RootSessionStanding;
    };

/** The one action that opens the door; everything behind it is read with what it gives. */
export const actionOf = ({ kind }: MemberAccess): IamAction => {
  switch (kind) {
    case 'assume-role':
      return 'sts:AssumeRole';
    case 'assume-root':
      return 'sts:AssumeRoot';
  }
};
