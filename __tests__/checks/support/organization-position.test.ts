import { describe, expect, test } from '@jest/globals';
import {
  organizationPosition,
  type OrganizationPosition,
  withoutSay,
} from '../../../src/checks/support/organization-position.ts';
import type { Readings } from '../../../src/model/evidence.ts';
import { denied, evidence } from '../evidence.ts';
import {
  BOTH,
  delegateWith,
  DESCRIBE,
  FEATURES,
  featuresOf,
  informedMember,
  managementWith,
  MANAGEMENT,
  MEMBER,
  organizationOf,
  STANDALONE,
  UNKNOWN_PLACES,
} from '../organization.ts';

type Place = Partial<Readings>;

const member = (features: Parameters<typeof featuresOf>[0]): Place => ({
  organization: organizationOf(MANAGEMENT),
  'organization-features': featuresOf(features),
});

describe('where an account stands', () => {
  test.each<[name: string, place: Place, position: OrganizationPosition]>([
    ['alone', STANDALONE, 'standalone'],
    [
      'alone, whatever IAM may be asked',
      { ...STANDALONE, 'organization-features': denied(FEATURES) },
      'standalone',
    ],
    ['alone, as IAM knows', { ...STANDALONE, organization: denied(DESCRIBE) }, 'standalone'],
    ['management', managementWith(), 'management'],
    ['management without trusted access', managementWith('trusted-access-off'), 'management'],
    ['management without all features', managementWith('not-all-features'), 'management'],
    [
      'management that may not ask for features',
      { ...managementWith(), 'organization-features': denied(FEATURES) },
      'management',
    ],
    ['a delegated administrator', delegateWith(), 'delegate'],
    ['a delegated administrator with no feature on', delegateWith([]), 'delegate'],
    ['a member', MEMBER, 'member'],
    ['a member, as IAM knows', { ...MEMBER, organization: denied(DESCRIBE) }, 'member'],
    ['a member without trusted access', member('trusted-access-off'), 'member'],
    ['a member without all features', member('not-all-features'), 'member'],
    ['a member of which others know the features', informedMember(BOTH), 'member'],
  ])('%s', (_, place, position) => {
    expect(organizationPosition(evidence({ readings: place }))).toBe(position);
  });

  test.each(UNKNOWN_PLACES)('cannot be told: $name', ({ place, missing }) => {
    const given = evidence({ readings: place });
    expect(organizationPosition(given)).toMatchObject({ state: 'unavailable' });
    expect(withoutSay(given)).toMatchObject({ outcome: 'unknown', missingPermissions: missing });
  });
});
