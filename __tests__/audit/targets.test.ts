import { describe, expect, test } from '@jest/globals';
import { createUnmet, reasonToSkip } from '../../src/audit/targets.ts';
import type { AccountFilter, AccountSelection } from '../../src/settings.ts';

const nobody: AccountSelection = { ids: [], names: [], ous: [], tags: [] };
const membership = {
  inOu: (id: string, ou: string): boolean => id === '111111111111' && ou === 'ou-abcd-12345678',
  tagsOf: (id: string): ReadonlyMap<string, string> =>
    new Map(id === '111111111111' ? [['stage', 'prod']] : []),
};
const account = (parts: object = {}) => ({
  id: '111111111111',
  name: 'acme-prod-eu',
  email: undefined,
  state: 'ACTIVE',
  ...parts,
});
const filter = (
  include: Partial<AccountSelection>,
  exclude: Partial<AccountSelection> = {},
): AccountFilter => ({ include: { ...nobody, ...include }, exclude: { ...nobody, ...exclude } });

const skip = (accountFilter: AccountFilter, parts: object = {}): string | undefined =>
  reasonToSkip(account(parts), accountFilter, membership)?.why;

describe('an account of the organisation', () => {
  test.each<[string, AccountFilter, string | undefined]>([
    ['is audited where nothing is chosen', filter({}), undefined],
    ['is included by its id', filter({ ids: ['111111111111'] }), undefined],
    ['is included by its name', filter({ names: ['acme-*-eu'] }), undefined],
    ['is included by its name, whatever its case', filter({ names: ['ACME-PROD-??'] }), undefined],
    ['is included by its unit', filter({ ous: ['ou-abcd-12345678'] }), undefined],
    ['is included by a tag', filter({ tags: [{ key: 'stage', value: undefined }] }), undefined],
    [
      'is included by a tag and its value',
      filter({ tags: [{ key: 'stage', value: 'prod' }] }),
      undefined,
    ],
    [
      'is not included by another value',
      filter({ tags: [{ key: 'stage', value: 'test' }] }),
      'the configuration does not include it',
    ],
    [
      'is not included by a part of its name',
      filter({ names: ['acme'] }),
      'the configuration does not include it',
    ],
    [
      'is not included by a name that reads as a regular expression',
      filter({ names: ['acme.prod.eu'] }),
      'the configuration does not include it',
    ],
    [
      'is excluded by its id, although its name includes it',
      filter({ names: ['*'] }, { ids: ['111111111111'] }),
      'the configuration excludes it by its id',
    ],
    [
      'is excluded by its unit',
      filter({}, { ous: ['ou-abcd-12345678'] }),
      'the configuration excludes it by its organisational unit (ou-abcd-12345678)',
    ],
  ])('%s', (_sentence, accountFilter, why) => {
    expect(skip(accountFilter)).toBe(why);
  });

  test.each([
    ['SUSPENDED', 'AWS suspended it'],
    ['PENDING_CLOSURE', 'it is closed or being closed'],
    ['CLOSED', 'it is closed or being closed'],
    ['PENDING_ACTIVATION', 'it is not active yet'],
    ['SOMETHING_NEW', 'its state is SOMETHING_NEW'],
  ])('in the state %s is skipped, and it is said why', (state, why) => {
    expect(skip(filter({}), { state })).toBe(why);
  });
});

describe('what the configuration includes', () => {
  const told = (include: Partial<AccountSelection>): readonly string[] => {
    const unmet = createUnmet(filter(include).include, membership);
    unmet.see(account());
    unmet.see(account({ id: '222222222222', name: 'other' }));
    return unmet.told();
  };

  test('and no account meets is told, term by term', () => {
    expect(
      told({
        ids: ['111111111111', '333333333333'],
        names: ['acme-*', 'acme-prdo-*'],
        tags: [{ key: 'team', value: undefined }],
      }),
    ).toEqual([
      'The configuration includes 333333333333, which no account of the organisation has.',
      'The configuration includes the name acme-prdo-*, which no account of the organisation has.',
      'The configuration includes the tag team, which no account of the organisation has.',
    ]);
  });

  test('is told of nothing where all is met, or nothing is chosen', () => {
    expect(told({ names: ['*'] })).toEqual([]);
    expect(told({})).toEqual([]);
  });

  test('leaves out by choice what AWS did not close', () => {
    const byState = (state: string) => reasonToSkip(account({ state }), filter({}), membership);
    expect(byState('SUSPENDED')).toMatchObject({ isChoice: false });
    const excluding = filter({}, { ids: ['111111111111'] });
    expect(reasonToSkip(account(), excluding, membership)).toMatchObject({ isChoice: true });
  });
});
