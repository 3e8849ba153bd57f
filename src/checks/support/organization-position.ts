import type { OrganizationFeatures } from '../../aws/sources/organization-features.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Unavailable } from '../../model/reading.ts';
import { type Judgement, notApplicable, unreadable } from '../../model/judgement.ts';

/** Where an account stands; a `delegate` is a member that administers IAM for the organisation. */
export type OrganizationPosition = 'standalone' | 'management' | 'delegate' | 'member';

const CONTRADICTION: Unavailable = {
  state: 'unavailable',
  cause: 'malformed',
  reason: 'AWS Organizations and IAM disagree on where the account stands.',
};

// Read elsewhere and handed on, the features say nothing of this account.
const ofMember = (features: OrganizationFeatures, accountId: string): OrganizationPosition =>
  typeof features === 'object' && features.toldTo === accountId ? 'delegate' : 'member';

/** Where the account stands, or why that cannot be told. */
export const organizationPosition = ({
  account,
  readings,
}: Evidence): OrganizationPosition | Unavailable => {
  const organization = readings.organization;
  const features = readings['organization-features'];
  if (organization.state !== 'known') {
    if (features.state !== 'known') return organization;
    // What IAM says of itself may be enough.
    if (features.value === 'no-organization') return 'standalone';
    return features.value === 'not-management-or-delegate' ? 'member' : organization;
  }
  if (organization.value === 'none') return 'standalone';
  const isManagement = organization.value.managementAccountId === account.id;
  if (features.state !== 'known') return isManagement ? 'management' : features;
  if (features.value === 'no-organization') return CONTRADICTION;
  if (!isManagement) return ofMember(features.value, account.id);
  return features.value === 'not-management-or-delegate' ? CONTRADICTION : 'management';
};

/** Said of an account that has no say in an organisation; `undefined` where it has. */
export const withoutSay = (evidence: Evidence): Judgement | undefined => {
  const position = organizationPosition(evidence);
  switch (position) {
    case 'management':
    case 'delegate':
      return undefined;
    case 'standalone':
      return notApplicable('The account stands in no organisation.');
    case 'member':
      return notApplicable(
        'The account is a plain member of its organisation: ask from the management account or its delegated administrator for IAM.',
      );
    default:
      return unreadable(
        position,
        {},
        evidence.readings.organization,
        evidence.readings['organization-features'],
      );
  }
};
