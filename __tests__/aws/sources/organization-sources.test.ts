import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { AccountScenario, OrganizationScenario } from '../../../sandbox/aws/server.ts';
import { NOW } from '../../checks/evidence.ts';
import { emailPattern } from '../../config/email-patterns.ts';
import {
  auditOrganization,
  closeOrganizations,
  DELEGATE,
  MANAGEMENT,
  MEMBER,
  STRANGER,
} from '../audited-organization.ts';

type Given = Partial<OrganizationScenario>;

const known = (value: unknown) => ({ state: 'known', value, asOf: NOW });

const denied = (action: string) => ({
  state: 'unavailable',
  cause: 'denied',
  reason: `The audit role is not allowed to call ${action}.`,
  missingPermissions: [action],
});

const NOT_TOLD = {
  state: 'unavailable',
  reason: 'Only the management account or its delegated administrator for IAM is told this.',
};

beforeEach(() => {
  // The SDK's back-off is a random part of seconds: of nothing, here.
  jest.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await closeOrganizations();
});

describe('the organisation', () => {
  test.each([
    ['aws', 'us-east-1'],
    ['aws-cn', 'cn-northwest-1'],
    ['aws-us-gov', 'us-gov-west-1'],
    ['aws-eusc', 'eusc-de-east-1'],
  ] as const)('of %s is asked in %s', async (partition, region) => {
    const { collect, aws } = await auditOrganization({}, { partition });
    const { readings } = await collect(
      MANAGEMENT,
      'organization',
      'iam-delegates',
      'account-email',
      'service-control-policies',
    );
    expect(readings.organization).toMatchObject({
      value: { managementAccountId: MANAGEMENT, allFeatures: true },
    });
    const asked = aws.requests.filter(({ service }) => service === 'organizations');
    expect(asked.length).toBeGreaterThan(4);
    expect([...new Set(asked.map((request) => request.region))]).toEqual([region]);
  });
});

describe('central root access', () => {
  const features = ['RootCredentialsManagement', 'RootSessions'];

  test.each<[name: string, as: string, given: Given, value: unknown]>([
    ['told to the management account', MANAGEMENT, {}, { features, toldTo: MANAGEMENT }],
    ['told to the delegate', DELEGATE, {}, { features, toldTo: DELEGATE }],
    [
      'one of two',
      MANAGEMENT,
      { rootFeatures: ['RootSessions'] },
      { features: ['RootSessions'], toldTo: MANAGEMENT },
    ],
    ['none', MANAGEMENT, { rootFeatures: [] }, { features: [], toldTo: MANAGEMENT }],
    ['a plain member', MEMBER, {}, 'not-management-or-delegate'],
    ['an account apart', STRANGER, {}, 'no-organization'],
    ['no trusted access', MANAGEMENT, { trustedServices: [] }, 'trusted-access-off'],
    [
      'consolidated billing',
      MANAGEMENT,
      { featureSet: 'CONSOLIDATED_BILLING' },
      'not-all-features',
    ],
  ])('%s', async (_, as, given, value) => {
    const { read, called } = await auditOrganization(given);
    expect(await read('organization-features', as)).toEqual(known(value));
    expect(called()).toEqual(['iam:ListOrganizationsFeatures']);
  });

  test('denied', async () => {
    const action = 'iam:ListOrganizationsFeatures';
    const { read } = await auditOrganization({}, { denials: [action] });
    expect(await read('organization-features')).toEqual(denied(action));
  });

  test('an answer that does not name the organisation is none', async () => {
    const { read } = await auditOrganization(
      {},
      {
        faults: {
          'iam:ListOrganizationsFeatures': {
            status: 200,
            html: '<ListOrganizationsFeaturesResponse><ListOrganizationsFeaturesResult/></ListOrganizationsFeaturesResponse>',
          },
        },
      },
    );
    expect(await read('organization-features')).toMatchObject({ cause: 'malformed' });
  });
});

describe('delegated administrators for IAM', () => {
  test.each<[name: string, given: Given]>([
    ['on one page', {}],
    ['on a page each', { pageSize: 1 }],
    ['after empty pages', { pageSize: 1, emptyPages: true }],
  ])('%s', async (_, given) => {
    const { read } = await auditOrganization({
      delegatedAdministrators: {
        'iam.amazonaws.com': [MEMBER, DELEGATE],
        'guardduty.amazonaws.com': [MANAGEMENT, MEMBER],
      },
      ...given,
    });
    expect(await read('iam-delegates')).toEqual(known([DELEGATE, MEMBER]));
  });

  test('are told to one of them', async () => {
    const { read } = await auditOrganization();
    expect(await read('iam-delegates', DELEGATE)).toEqual(known([DELEGATE]));
  });

  test('are none', async () => {
    const { read } = await auditOrganization({ delegatedAdministrators: {} });
    expect(await read('iam-delegates')).toEqual(known([]));
  });
});

describe('root’s e-mail address', () => {
  test.each([MANAGEMENT, DELEGATE])('may be compared and not be seen (%s)', async (as) => {
    const { read } = await auditOrganization();
    const reading = await read('account-email', as);
    if (reading.state !== 'known') throw new Error(reading.reason);
    const { value } = reading;
    expect(value.matches(emailPattern('^aws\\+.*@corp\\.example$'))).toBe(true);
    expect(value.matches(emailPattern('@other\\.example$'))).toBe(false);
    const twice = emailPattern('corp');
    expect([value.matches(twice), value.matches(twice)]).toEqual([true, true]);
    const shown = [
      JSON.stringify(reading),
      inspect(reading, { depth: 9, showHidden: true, getters: true }),
      String(value),
      value.toString(),
      JSON.stringify(Object.entries(value)),
      JSON.stringify(structuredClone(value)),
    ];
    expect(shown.filter((text) => text.includes('corp'))).toEqual([]);
    expect(inspect(value)).toBe('[e-mail address]');
    expect(JSON.stringify(value)).toBe('"[e-mail address]"');
  });
});

describe('an account without a say in its organisation', () => {
  test.each(['iam-delegates', 'account-email', 'service-control-policies'] as const)(
    'is not made to ask for %s',
    async (name) => {
      const { read, called } = await auditOrganization();
      expect(await read(name, MEMBER)).toMatchObject(NOT_TOLD);
      expect(await read(name, STRANGER)).toMatchObject({
        reason: 'The account stands in no organisation.',
      });
      expect([...new Set(called())].sort()).toEqual([
        'iam:ListOrganizationsFeatures',
        'organizations:DescribeOrganization',
      ]);
    },
  );

  test('is refused where it asks all the same', async () => {
    const { aws, read } = await auditOrganization();
    aws.account(MEMBER).change({ denials: ['iam:ListOrganizationsFeatures'] });
    expect(await read('iam-delegates', MEMBER)).toEqual(
      denied('organizations:ListDelegatedAdministrators'),
    );
  });
});

describe('the management account', () => {
  const cases: readonly (readonly [
    name: 'iam-delegates' | 'account-email' | 'service-control-policies',
    action: string,
  ])[] = [
    ['iam-delegates', 'organizations:ListDelegatedAdministrators'],
    ['iam-delegates', 'organizations:DescribeOrganization'],
    ['account-email', 'organizations:DescribeAccount'],
    ['service-control-policies', 'organizations:ListPolicies'],
    ['service-control-policies', 'organizations:ListRoots'],
    ['service-control-policies', 'organizations:DescribePolicy'],
    ['service-control-policies', 'organizations:ListTargetsForPolicy'],
  ];

  test.each(cases)('may lack for %s: %s', async (name, action) => {
    const { read } = await auditOrganization({}, { denials: [action] });
    expect(await read(name)).toEqual(denied(action));
  });

  test('is told without trusted access too', async () => {
    const { read } = await auditOrganization({ trustedServices: [] });
    expect(await read('iam-delegates')).toEqual(known([DELEGATE]));
  });

  test('needs no features to be told', async () => {
    const { read } = await auditOrganization({}, { denials: ['iam:ListOrganizationsFeatures'] });
    expect(await read('iam-delegates')).toEqual(known([DELEGATE]));
  });

  const broken: readonly (readonly [
    name: string,
    fault: NonNullable<AccountScenario['faults']>[string],
    cause: string,
  ])[] = [
    ['a page', { status: 200, html: '<html>Sign in</html>' }, 'malformed'],
    ['an empty document', { status: 200, html: '{}' }, 'malformed'],
    ['a failure', { status: 500, code: 'ServiceException' }, 'failed'],
  ];

  test.each(
    cases.flatMap(([name, action]) => broken.map((each) => [name, action, ...each] as const)),
  )('gets for %s, by %s, %s', async (name, action, _, fault, cause) => {
    const { read } = await auditOrganization({}, { faults: { [action]: fault } });
    expect(await read(name)).toMatchObject({ state: 'unavailable', cause });
  });
});
