import type { MemberAccess, RootSessionObstacle } from '../aws/session/member-access.ts';
import type { OrganizationFeatures } from '../aws/sources/organization-features.ts';
import type { Readings } from '../model/evidence.ts';
import type { ManyConfig } from './many-config.ts';

const obstacleIn = (features: OrganizationFeatures): RootSessionObstacle | undefined => {
  switch (features) {
    case 'not-management-or-delegate':
      return 'not-delegated';
    case 'trusted-access-off':
    case 'no-organization':
    case 'not-all-features':
      return 'central-root-access';
    default:
      return features.features.includes('RootCredentialsManagement')
        ? undefined
        : 'central-root-access';
  }
};

/** How the members are entered, as the inputs choose and the organisation allows. */
export const memberAccess = (
  { accounts, sessionName, settings }: ManyConfig,
  { 'organization-features': features }: Partial<Readings>,
): MemberAccess => {
  switch (accounts.access) {
    case 'assume-role':
      return {
        kind: 'assume-role',
        roleName: accounts.roleName,
        sessionName,
        externalId: settings.externalId,
      };
    case 'assume-root': {
      const obstacle = features?.state === 'known' ? obstacleIn(features.value) : undefined;
      return { kind: 'assume-root', obstacle };
    }
  }
};
