import type { IamAction } from '../source.ts';

/** What is known beforehand to keep root sessions from beginning. */
export type RootSessionObstacle = 'central-root-access' | 'not-delegated';

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
      /** As the organisation tells it; `undefined` where nothing is known. */
      readonly obstacle: RootSessionObstacle | undefined;
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
