import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import * as dsv from 'd3-dsv';
import fc from 'fast-check';
import {
  accessKey,
  ACCOUNT_ID,
  certificate,
  HEADER,
  healthyCells,
  LONG_HEADER,
  rootArn,
  rootLine,
  userLine,
  type Cells,
} from '../../../sandbox/credential-report-csv.ts';

/** What the CSV parser was handed. */
const parsed: string[] = [];
jest.unstable_mockModule('d3-dsv', () => ({
  ...dsv,
  csvParseRows: (text: string) => {
    parsed.push(text);
    return dsv.csvParseRows(text);
  },
}));
const { readRootRow } = await import('../../../../src/aws/sources/support/root-row.ts');

const ARN = rootArn();

const read = (csv: string, arn = ARN) => readRootRow(Buffer.from(csv), arn);

const report = (...lines: readonly string[]): string => lines.join('\n');

/** Reads root's row of a report that holds nothing else. */
const readCells = (cells: Cells, header = HEADER) => read(report(header, rootLine(cells, header)));

/** The healthy row. */
const healthy = {
  passwordEnabled: true,
  passwordLastUsed: new Date('2025-11-01T08:00:00Z'),
  mfaActive: true,
  keys: [
    { slot: 1, active: false, lastRotated: 'none', lastUsed: 'none', lastUsedService: undefined },
    { slot: 2, active: false, lastRotated: 'none', lastUsed: 'none', lastUsedService: undefined },
  ],
  certificates: [
    { slot: 1, active: false, lastRotated: 'none' },
    { slot: 2, active: false, lastRotated: 'none' },
  ],
  hasMoreCredentials: false,
};

beforeEach(() => {
  parsed.length = 0;
});

describe('the shape of a report', () => {
  test.each<[name: string, csv: string]>([
    ['22 columns', report(HEADER, rootLine({}))],
    ['23 columns', report(LONG_HEADER, rootLine({}, LONG_HEADER))],
    ['a newline at the end', `${report(HEADER, rootLine({}))}\n`],
    ['several newlines at the end', `${report(HEADER, rootLine({}))}\n\n\n`],
    ['CRLF', [HEADER, rootLine({}), userLine('anna')].join('\r\n')],
    ['CRLF and one at the end', `${[HEADER, userLine('anna'), rootLine({})].join('\r\n')}\r\n`],
    ['a byte order mark', `\ufeff${report(HEADER, rootLine({}))}`],
    ['root after other users', report(HEADER, userLine('anna'), userLine('bob'), rootLine({}))],
    ['users after root', report(HEADER, rootLine({}), userLine('anna'))],
    ['root between users', report(HEADER, userLine('anna'), rootLine({}), userLine('zoe'))],
    [
      'users with unquoted commas before and after root',
      report(HEADER, userLine('team,anna'), rootLine({}), userLine(',,,')),
    ],
    [
      'users with quoted commas before and after root',
      report(HEADER, quoted(userLine('team')), rootLine({}), quoted(userLine('zoe'))),
    ],
    ['every cell quoted', report(quoted(HEADER), quoted(rootLine({})))],
    ["root's name quoted", report(HEADER, `"<root_account>"${rootLine({}).slice(14)}`)],
    [
      'columns in another order',
      report(
        backwards(HEADER),
        rootLine({}, backwards(HEADER)),
        userLine('anna', backwards(HEADER)),
      ),
    ],
    [
      'columns AWS does not have today',
      report(
        HEADER.replace('mfa_active', 'passkeys,mfa_active'),
        rootLine({}, HEADER.replace('mfa_active', 'passkeys,mfa_active')),
      ),
    ],
    ['more cells than columns', report(HEADER, `${rootLine({})},N/A,N/A`)],
  ])('%s', (_, csv) => {
    expect(read(csv)).toEqual(healthy);
  });

  test('a column that is missing is not supported, and the others stay in place', () => {
    const header = HEADER.replace('password_last_used,', '').replace('cert_1_last_rotated,', '');
    expect(readCells({}, header)).toEqual({
      ...healthy,
      passwordLastUsed: 'not-supported',
      certificates: [
        { slot: 1, active: false, lastRotated: 'not-supported' },
        { slot: 2, active: false, lastRotated: 'none' },
      ],
    });
  });

  test('a row that is cut off is not supported from there on', () => {
    const cut = rootLine({}).split(',').slice(0, 8).join(',');
    expect(read(report(HEADER, cut))).toEqual({
      ...healthy,
      keys: [1, 2].map((slot) => ({
        slot,
        active: 'not-supported',
        lastRotated: 'not-supported',
        lastUsed: 'not-supported',
        lastUsedService: undefined,
      })),
      certificates: [1, 2].map((slot) => ({
        slot,
        active: 'not-supported',
        lastRotated: 'not-supported',
      })),
    });
  });

  test('bytes in the middle of a larger buffer', () => {
    const csv = report(HEADER, rootLine({}));
    const padded = Buffer.from(`${userLine('x')}\n${csv}\n${userLine('y')}`);
    const start = Buffer.byteLength(`${userLine('x')}\n`);
    const view = new Uint8Array(padded.buffer, padded.byteOffset + start, Buffer.byteLength(csv));
    expect(readRootRow(view, ARN)).toEqual(healthy);
  });
});

describe('whose row it is', () => {
  const userNamedLikeRoot = rootLine({
    arn: `arn:aws:iam::${ACCOUNT_ID}:user/<root_account>`,
    mfa_active: 'false',
  });

  test.each<[name: string, csv: string]>([
    ['an empty report', ''],
    ['nothing but a header', HEADER],
    ['no root', report(HEADER, userLine('anna'), userLine('bob'))],
    ['a user named like root, as moto may have one', report(HEADER, userNamedLikeRoot)],
    ["another account's root", report(HEADER, rootLine({ arn: rootArn('aws', '999999999999') }))],
    ["another partition's root", report(HEADER, rootLine({ arn: rootArn('aws-us-gov') }))],
    ['an ARN that only ends like root', report(HEADER, rootLine({ arn: `x${ARN}` }))],
    ['an ARN that only begins like root', report(HEADER, rootLine({ arn: `${ARN}/x` }))],
    ['no ARN', report(HEADER, rootLine({ arn: '' }))],
    ['a user named root', report(HEADER, userLine('root'))],
    [
      "root's name as part of a user's",
      report(HEADER, userLine('<root_account>2'), userLine('my<root_account>')),
    ],
    [
      "root's name in a first column that is not the user's",
      report(`alias,${HEADER}`, `<root_account>,${rootLine({ user: 'anna' })}`),
    ],
    ["root's name in another column", report(HEADER, userLine('anna,<root_account>'))],
    ['a row before any header', rootLine({})],
    ['a page that is no report', '<html>\n<body>\n<root_account>,</root_account>\n</body></html>'],
  ])('%s: missing', (_, csv) => {
    expect(read(csv)).toBe('missing');
  });

  test('the real root is found behind a user named like it', () => {
    expect(read(report(HEADER, userNamedLikeRoot, rootLine({})))).toEqual(healthy);
  });

  test('the real root is found before a user named like it', () => {
    expect(read(report(HEADER, rootLine({}), userNamedLikeRoot))).toEqual(healthy);
  });

  test('the real root is found between the roots of other accounts', () => {
    const other = rootLine({ arn: rootArn('aws', '999999999999'), mfa_active: 'false' });
    expect(read(report(HEADER, other, rootLine({}), other))).toEqual(healthy);
  });

  test.each(['aws-cn', 'aws-us-gov', 'aws-eusc'])('the root of %s', (partition) => {
    const arn = rootArn(partition);
    expect(read(report(HEADER, rootLine({ arn })), arn)).toEqual(healthy);
    expect(read(report(HEADER, rootLine({ arn })))).toBe('missing');
  });
});

describe('what a cell says', () => {
  test.each([
    ['true', true],
    ['TRUE', true],
    ['True', true],
    ['false', false],
    ['FALSE', false],
    ['not_supported', 'not-supported'],
    ['NOT_SUPPORTED', 'not-supported'],
    ['N/A', 'not-supported'],
    ['', 'not-supported'],
    ['1', 'invalid'],
    ['yes', 'invalid'],
    ['no_information', 'invalid'],
  ])('a flag of "%s" is %s', (cell, flag) => {
    expect(
      readCells({
        password_enabled: cell,
        mfa_active: cell,
        access_key_1_active: cell,
        access_key_2_active: cell,
        cert_1_active: cell,
        cert_2_active: cell,
      }),
    ).toMatchObject({
      passwordEnabled: flag,
      mfaActive: flag,
      keys: [{ active: flag }, { active: flag }],
      certificates: [{ active: flag }, { active: flag }],
    });
  });

  test.each([
    ['2026-11-01T10:20:30Z', new Date('2026-11-01T10:20:30Z')],
    ['2026-11-01T10:20:30+00:00', new Date('2026-11-01T10:20:30Z')],
    ['2026-11-01T10:20:30.123Z', new Date('2026-11-01T10:20:30.123Z')],
    ['2026-11-01T10:20:30.123456+00:00', new Date('2026-11-01T10:20:30.123Z')],
    ['2026-11-01T12:20:30+02:00', new Date('2026-11-01T10:20:30Z')],
    ['1970-01-01T00:00:00Z', new Date(0)],
    ['2099-01-01T00:00:00Z', new Date('2099-01-01T00:00:00Z')],
    ['N/A', 'none'],
    ['n/a', 'none'],
    ['no_information', 'none'],
    ['not_supported', 'not-supported'],
    ['', 'not-supported'],
    ['2026-11-01T10:20:30', 'invalid'],
    ['2026-11-01 10:20:30', 'invalid'],
    ['2026-11-01', 'invalid'],
    ['2026-13-41T10:20:30Z', 'invalid'],
    ['1762000000', 'invalid'],
    ['None', 'invalid'],
    ['true', 'invalid'],
  ])('a date of "%s" is %s', (cell, date) => {
    expect(
      readCells({
        password_last_used: cell,
        access_key_1_last_rotated: cell,
        access_key_1_last_used_date: cell,
        access_key_2_last_rotated: cell,
        access_key_2_last_used_date: cell,
        cert_1_last_rotated: cell,
        cert_2_last_rotated: cell,
      }),
    ).toMatchObject({
      passwordLastUsed: date,
      keys: [
        { lastRotated: date, lastUsed: date },
        { lastRotated: date, lastUsed: date },
      ],
      certificates: [{ lastRotated: date }, { lastRotated: date }],
    });
  });

  test('each column goes to its own slot', () => {
    const row = readCells({
      ...accessKey(1, {
        active: true,
        rotated: '2021-01-01T00:00:00Z',
        used: '2021-02-01T00:00:00Z',
        region: 'eu-west-1',
        service: 's3',
      }),
      ...accessKey(2, {
        active: false,
        rotated: '2022-01-01T00:00:00Z',
        used: '2022-02-01T00:00:00Z',
        region: 'N/A',
        service: 'iam',
      }),
      ...certificate(1, false, '2011-01-01T00:00:00Z'),
      ...certificate(2, true, '2012-01-01T00:00:00Z'),
    });
    expect(row).toEqual({
      ...healthy,
      keys: [
        {
          slot: 1,
          active: true,
          lastRotated: new Date('2021-01-01T00:00:00Z'),
          lastUsed: new Date('2021-02-01T00:00:00Z'),
          lastUsedService: 's3',
        },
        {
          slot: 2,
          active: false,
          lastRotated: new Date('2022-01-01T00:00:00Z'),
          lastUsed: new Date('2022-02-01T00:00:00Z'),
          lastUsedService: 'iam',
        },
      ],
      certificates: [
        { slot: 1, active: false, lastRotated: new Date('2011-01-01T00:00:00Z') },
        { slot: 2, active: true, lastRotated: new Date('2012-01-01T00:00:00Z') },
      ],
    });
  });

  test.each([
    ['N/A', false],
    ['', false],
    ['not_supported', false],
    ['The user has 1 more access key, use ListAccessKeys.', true],
  ])('additional_credentials_info of "%s": more credentials %s', (cell, more) => {
    expect(readCells({ additional_credentials_info: cell }, LONG_HEADER)).toMatchObject({
      hasMoreCredentials: more,
    });
  });
});

describe('rows as emulators and other partitions write them', () => {
  test('GovCloud, 2021: not_supported and empty cells', () => {
    const arn = rootArn('aws-us-gov');
    const line = `<root_account>,${arn},2019-05-06T07:08:09+00:00,not_supported,,not_supported,not_supported,false,false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A`;
    expect(read(report(HEADER, line), arn)).toEqual({
      ...healthy,
      passwordEnabled: 'not-supported',
      passwordLastUsed: 'not-supported',
      mfaActive: false,
    });
  });

  test('a member account without root credentials', () => {
    const line = `<root_account>,${ARN},2025-05-06T07:08:09Z,false,N/A,N/A,not_supported,false,false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A`;
    expect(read(report(HEADER, line))).toEqual({
      ...healthy,
      passwordEnabled: false,
      passwordLastUsed: 'none',
      mfaActive: false,
    });
  });

  test('before November 2024: password_enabled was not_supported', () => {
    const line = `<root_account>,${ARN},2015-05-06T07:08:09+00:00,not_supported,2024-05-06T07:08:09+00:00,not_supported,not_supported,true,true,2016-01-01T00:00:00+00:00,2024-05-06T07:08:09+00:00,us-east-1,s3,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A`;
    expect(read(report(HEADER, line))).toMatchObject({
      passwordEnabled: 'not-supported',
      passwordLastUsed: new Date('2024-05-06T07:08:09Z'),
      mfaActive: true,
      keys: [
        {
          active: true,
          lastRotated: new Date('2016-01-01T00:00:00Z'),
          lastUsed: new Date('2024-05-06T07:08:09Z'),
          lastUsedService: 's3',
        },
        { active: false, lastRotated: 'none' },
      ],
    });
  });

  test('a constant row: not_supported where AWS writes N/A, no_information where it writes a date', () => {
    const line = `<root_account>,${ARN},2026-01-01T00:00:00+00:00,not_supported,no_information,not_supported,not_supported,FALSE,FALSE,not_supported,no_information,not_supported,not_supported,FALSE,,,,,FALSE,,FALSE,`;
    expect(read(`${report(HEADER, line)}\n`)).toEqual({
      ...healthy,
      passwordEnabled: 'not-supported',
      passwordLastUsed: 'none',
      mfaActive: false,
      keys: [
        {
          slot: 1,
          active: false,
          lastRotated: 'not-supported',
          lastUsed: 'none',
          lastUsedService: undefined,
        },
        {
          slot: 2,
          active: false,
          lastRotated: 'not-supported',
          lastUsed: 'not-supported',
          lastUsedService: undefined,
        },
      ],
      certificates: [1, 2].map((slot) => ({
        slot,
        active: false,
        lastRotated: 'not-supported',
      })),
    });
  });

  test('an ARN of another form is nobody’s root', () => {
    expect(read(report(HEADER, rootLine({ arn: 'arn:aws:iam::000000000000:root' })))).toBe(
      'missing',
    );
    expect(
      read(report(HEADER, rootLine({ arn: `arn:aws:iam::${ACCOUNT_ID}:<root_account>` }))),
    ).toBe('missing');
  });
});

describe('any company root keeps', () => {
  const letters = 'abcXYZ019+=,.@-_'.split('');
  const name = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 64 });
  const cell = fc.constantFrom(
    'true',
    'false',
    'N/A',
    'no_information',
    '',
    '2026-01-01T00:00:00Z',
  );
  const user = fc
    .tuple(name, fc.array(cell, { minLength: 20, maxLength: 21 }), fc.boolean())
    .map(([userName, cells, quotes]) => {
      const arn = `arn:aws:iam::${ACCOUNT_ID}:user/${userName}`;
      const both = [userName, arn].map((text) =>
        quotes && text.includes(',') ? `"${text}"` : text,
      );
      return [...both, ...cells].join(',');
    });
  const impostor = fc
    .constantFrom(
      `arn:aws:iam::${ACCOUNT_ID}:user/<root_account>`,
      rootArn('aws', '999999999999'),
      rootArn('aws-cn'),
    )
    .map((arn) => rootLine({ arn, mfa_active: 'false', password_enabled: 'false' }));
  const company = fc.array(
    fc.oneof({ weight: 9, arbitrary: user }, { weight: 1, arbitrary: impostor }),
    {
      maxLength: 40,
    },
  );

  test('its row is the same', () => {
    fc.assert(
      fc.property(
        company,
        company,
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        (before, after, newline, ends) => {
          const lines = [HEADER, ...before, rootLine({}), ...after].join(newline);
          expect(read(ends ? `${lines}${newline}` : lines)).toEqual(healthy);
        },
      ),
    );
  });

  test('and without it, it stays missing', () => {
    fc.assert(
      fc.property(company, (users) => {
        expect(read(report(HEADER, ...users))).toBe('missing');
      }),
    );
  });
});

describe('what it costs', () => {
  const users = Array.from({ length: 5_000 }, (_, index) => userLine(`team,user-${index}`));

  test.each([
    ['first', 0],
    ['in the middle', 2_500],
    ['last', 5_000],
  ])('of 5,000 users and root, %s, the parser sees the header and root', (_, position) => {
    const csv = report(HEADER, ...users.slice(0, position), rootLine({}), ...users.slice(position));
    expect(read(csv)).toEqual(healthy);
    expect(parsed).toEqual([report(HEADER, rootLine({}))]);
  });

  test('of 5,000 users without root, it sees nothing', () => {
    expect(read(report(HEADER, ...users))).toBe('missing');
    expect(parsed).toEqual([]);
  });
});

function quoted(line: string): string {
  return line
    .split(',')
    .map((cell) => `"${cell}"`)
    .join(',');
}

function backwards(header: string): string {
  const [user = '', ...others] = header.split(',');
  return [user, ...others.reverse()].join(',');
}

test('the builder has a cell for every column', () => {
  expect(Object.keys(healthyCells).sort()).toEqual(HEADER.split(',').sort());
});
