import { describe, expect, test } from '@jest/globals';
import { createUnmet, reasonToSkip, refuseNames } from '../../src/audit/account-filter.ts';
import type { AccountFilter, AccountSelection } from '../../src/model/settings.ts';

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
    [
      'is excluded by a tag',
      filter({}, { tags: [{ key: 'stage', value: undefined }] }),
      'the configuration excludes it by its tag (stage)',
    ],
    [
      'is excluded by a tag and its value',
      filter(
        {},
        {
          tags: [
            { key: 'stage', value: 'test' },
            { key: 'stage', value: 'prod' },
          ],
        },
      ),
      'the configuration excludes it by its tag (stage=prod)',
    ],
  ])('%s', (_sentence, accountFilter, why) => {
    expect(skip(accountFilter)).toBe(why);
  });

  test.each<[string, AccountFilter, boolean]>([
    ['excluded by its name', filter({}, { names: ['acme-*'] }), true],
    ['excluded by its id', filter({}, { ids: ['111111111111'] }), false],
    [
      'excluded by its name and its id',
      filter({}, { ids: ['111111111111'], names: ['acme-*'] }),
      false,
    ],
    [
      'excluded by its name and its unit',
      filter({}, { names: ['acme-*'], ous: ['ou-abcd-12345678'] }),
      false,
    ],
    [
      'excluded by its name and a tag',
      filter({}, { names: ['acme-*'], tags: [{ key: 'stage', value: 'prod' }] }),
      false,
    ],
    ['not included where names are', filter({ names: ['beta-*'] }), true],
    ['not included where no names are', filter({ ids: ['333333333333'] }), false],
    [
      'not included by name, and excluded by its id',
      filter({ names: ['beta-*'] }, { ids: ['111111111111'] }),
      false,
    ],
  ])('%s is left out by its own word: it could rename itself', (_, accountFilter, byName) => {
    expect(reasonToSkip(account(), accountFilter, membership)?.byName).toBe(byName);
  });

  test('whose name is made to be slow is not', () => {
    const pattern = `${'*a'.repeat(60)}!`;
    expect(skip(filter({ names: [pattern] }), { name: 'a'.repeat(50_000) })).toBeDefined();
  });

  test.each([
    ['SUSPENDED', 'AWS suspended it'],
    ['PENDING_CLOSURE', 'it is being closed'],
    ['CLOSED', 'it is closed'],
    ['PENDING_ACTIVATION', 'it is not active yet'],
    ['SOMETHING_NEW', 'its state is SOMETHING_NEW'],
  ])('in the state %s is skipped, and it is said why', (state, why) => {
    expect(skip(filter({}), { state })).toBe(why);
  });
});

describe('what the configuration includes', () => {
  const told = (include: Partial<AccountSelection>): readonly string[] => {
    const unmet = createUnmet(filter(include).include, membership, 'organization');
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

  const prod = { key: 'stage', value: 'prod' };
  const slip = { key: 'stage', value: 'prdo' };
  test.each<[string, AccountSelection['tags'], readonly string[]]>([
    ['the wrong one first', [slip, prod], ['stage=prdo']],
    ['the wrong one last', [prod, slip], ['stage=prdo']],
    ['both wrong', [slip, { key: 'stage', value: 'pord' }], ['stage=prdo', 'stage=pord']],
    [
      'the wrong one beside its key alone',
      [{ key: 'stage', value: undefined }, slip],
      ['stage=prdo'],
    ],
    ['both right', [prod, { key: 'stage', value: undefined }], []],
    ['the wrong one twice', [slip, slip], ['stage=prdo']],
    [
      'two that read alike, of which one is met',
      [{ key: 'stage=prod', value: undefined }, prod],
      ['stage=prod'],
    ],
  ])('is told of two tags with one key apart: %s', (_, tags, unmet) => {
    expect(told({ tags })).toEqual(
      unmet.map(
        (words) =>
          `The configuration includes the tag ${words}, which no account of the organisation has.`,
      ),
    );
  });

  test('is not said to be missing in the organisation where only a list was looked at', () => {
    const unmet = createUnmet(filter({ ids: ['333333333333'] }).include, membership, 'list');
    unmet.see(account());
    expect(unmet.told()).toEqual([
      'The configuration includes 333333333333, which no account in the input accounts has.',
    ]);
  });

  test('is told of nothing where all is met, or nothing is chosen', () => {
    expect(told({ names: ['*'] })).toEqual([]);
    expect(told({})).toEqual([]);
  });

  test('takes nothing but a closed account for gone', () => {
    const mayReturn = (state: string) =>
      reasonToSkip(account({ state }), filter({}), membership)?.mayReturn;
    expect(mayReturn('CLOSED')).toBe(false);
    for (const state of ['SUSPENDED', 'PENDING_CLOSURE', 'PENDING_ACTIVATION', 'OTHER']) {
      expect(mayReturn(state)).toBe(true);
    }
    const excluding = filter({}, { ids: ['111111111111'] });
    expect(reasonToSkip(account(), excluding, membership)).toMatchObject({ mayReturn: true });
  });
});

describe('names, for accounts that are given by their ids', () => {
  test.each<[string, AccountFilter]>([
    ['included', filter({ names: ['acme-*'] })],
    ['excluded', filter({ ids: ['111111111111'] }, { names: ['acme-*'] })],
    ['both', filter({ names: ['acme-*'] }, { names: ['acme-*'] })],
  ])('are refused: %s', (_, accountFilter) => {
    expect(() => {
      refuseNames(accountFilter);
    }).toThrow(
      'The configuration includes or excludes accounts by name ("acme-*"), but the input accounts is a list of ids, which tells no names.',
    );
  });

  test('are listed, and not without end', () => {
    const names = Array.from({ length: 12 }, (_, index) => `n${String(index)}`);
    expect(() => {
      refuseNames(filter({ names }));
    }).toThrow('"n9" and 2 more)');
  });

  test('are all that is refused', () => {
    const tags = [{ key: 'stage', value: 'prod' }];
    expect(() => {
      refuseNames(filter({ ids: ['111111111111'], tags }, { ous: ['ou-abcd-12345678'] }));
    }).not.toThrow();
  });
});
