import { expect, test } from '@jest/globals';
import { rootDenial, type AccountRootDenial } from '../../../src/checks/support/root-denial.ts';
import type { Readings } from '../../../src/model/evidence.ts';
import { ACCOUNT_ID } from '../../sandbox/credential-report-csv.ts';
import { denied, evidence, NOT_READ } from '../evidence.ts';
import {
  DESCRIBE,
  delegateWith,
  DISABLED,
  managementWith,
  MEMBER,
  policiesOf,
  STANDALONE,
} from '../organization.ts';

const ALL = { root: 'all', leavesOpen: [] } as const;
const SOME = { root: 'some', leavesOpen: ['s3:*'] } as const;
const NONE = { root: 'none', leavesOpen: ['every action'] } as const;
const UNCLEAR = { root: 'unclear', leavesOpen: [] } as const;
const OTHER = '222222222222';

test.each<[name: string, readings: Partial<Readings>, expected: AccountRootDenial]>([
  [
    'denied everywhere',
    { ...MEMBER, 'service-control-policies': policiesOf({ elsewhere: ALL, accounts: {} }) },
    'full',
  ],
  [
    'denied, where another account is not',
    {
      ...delegateWith(),
      'service-control-policies': policiesOf({ elsewhere: ALL, accounts: { [OTHER]: NONE } }),
    },
    'full',
  ],
  [
    'not denied, where others are',
    {
      ...MEMBER,
      'service-control-policies': policiesOf({ elsewhere: ALL, accounts: { [ACCOUNT_ID]: NONE } }),
    },
    'none',
  ],
  [
    'denied some',
    {
      ...MEMBER,
      'service-control-policies': policiesOf({ elsewhere: ALL, accounts: { [ACCOUNT_ID]: SOME } }),
    },
    'partial',
  ],
  [
    'nothing denied anywhere',
    { ...MEMBER, 'service-control-policies': policiesOf({ elsewhere: NONE, accounts: {} }) },
    'none',
  ],
  ['no policies', { ...MEMBER, 'service-control-policies': DISABLED }, 'none'],
  [
    'a policy that could not be understood',
    { ...MEMBER, 'service-control-policies': policiesOf({ elsewhere: UNCLEAR, accounts: {} }) },
    'unknown',
  ],
  [
    'every account is named, but not this one',
    {
      ...MEMBER,
      'service-control-policies': policiesOf({ elsewhere: undefined, accounts: { [OTHER]: NONE } }),
    },
    'unknown',
  ],
  [
    'the management account, whatever is denied',
    {
      ...managementWith(),
      'service-control-policies': policiesOf({ elsewhere: ALL, accounts: {} }),
    },
    'exempt',
  ],
  ['an account that stands alone', STANDALONE, 'none'],
  ['policies that were not read', { ...MEMBER, 'service-control-policies': NOT_READ }, 'unknown'],
  [
    'an organisation that nobody may describe',
    {
      organization: denied(DESCRIBE),
      'service-control-policies': policiesOf({ elsewhere: ALL, accounts: {} }),
    },
    'unknown',
  ],
])('%s', (_, readings, expected) => {
  expect(rootDenial(evidence({ readings }))).toBe(expected);
});
