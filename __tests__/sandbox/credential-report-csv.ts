/** The account whose reports these are. */
export const ACCOUNT_ID = '123456789012';

/** A header as AWS writes it today: 22 columns. */
export const HEADER =
  'user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,' +
  'password_next_rotation,mfa_active,' +
  'access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,' +
  'access_key_1_last_used_region,access_key_1_last_used_service,' +
  'access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,' +
  'access_key_2_last_used_region,access_key_2_last_used_service,' +
  'cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated';

/** The documented header: 23 columns. */
export const LONG_HEADER = `${HEADER},additional_credentials_info`;

/** Cells by column; `undefined` is a column that is left out. */
export type Cells = Readonly<Partial<Record<string, string>>>;

export const rootArn = (partition = 'aws', accountId = ACCOUNT_ID): string =>
  `arn:${partition}:iam::${accountId}:root`;

/** Root's cells in a healthy account: a password used a year ago, MFA, nothing else. */
export const healthyCells: Cells = {
  user: '<root_account>',
  arn: rootArn(),
  user_creation_time: '2020-01-02T03:04:05Z',
  password_enabled: 'true',
  password_last_used: '2025-11-01T08:00:00Z',
  password_last_changed: '2020-01-02T03:10:00Z',
  password_next_rotation: 'not_supported',
  mfa_active: 'true',
  access_key_1_active: 'false',
  access_key_1_last_rotated: 'N/A',
  access_key_1_last_used_date: 'N/A',
  access_key_1_last_used_region: 'N/A',
  access_key_1_last_used_service: 'N/A',
  access_key_2_active: 'false',
  access_key_2_last_rotated: 'N/A',
  access_key_2_last_used_date: 'N/A',
  access_key_2_last_used_region: 'N/A',
  access_key_2_last_used_service: 'N/A',
  cert_1_active: 'false',
  cert_1_last_rotated: 'N/A',
  cert_2_active: 'false',
  cert_2_last_rotated: 'N/A',
};

/** A root without credentials: centrally removed, or a new member account. */
export const credentialLessCells: Cells = {
  password_enabled: 'false',
  password_last_used: 'N/A',
  password_last_changed: 'N/A',
  mfa_active: 'false',
};

interface KeyCells {
  readonly active: boolean | string;
  readonly rotated: string;
  readonly used?: string;
  readonly region?: string;
  readonly service?: string;
}

/** The cells of one access key slot. */
export const accessKey = (slot: 1 | 2, key: KeyCells): Cells => ({
  [`access_key_${slot}_active`]: String(key.active),
  [`access_key_${slot}_last_rotated`]: key.rotated,
  [`access_key_${slot}_last_used_date`]: key.used ?? 'N/A',
  [`access_key_${slot}_last_used_region`]: key.region ?? 'N/A',
  [`access_key_${slot}_last_used_service`]: key.service ?? 'N/A',
});

/** The cells of one signing certificate slot. */
export const certificate = (slot: 1 | 2, active: boolean | string, rotated: string): Cells => ({
  [`cert_${slot}_active`]: String(active),
  [`cert_${slot}_last_rotated`]: rotated,
});

/** Root's line under a header; a cell with a comma is quoted. */
export const rootLine = (cells: Cells, header = HEADER): string => {
  const all: Cells = { ...healthyCells, ...cells };
  return header
    .split(',')
    .map((column) => all[column] ?? '')
    .map((cell) => (cell.includes(',') ? `"${cell}"` : cell))
    .join(',');
};

/** A report of root and one user, with the columns that `cells` leaves out (`undefined`) left out. */
export const reportCsv = (cells: Cells): string => {
  const columns = [...HEADER.split(','), ...Object.keys(cells)];
  const header = columns
    .filter((column, index) => columns.indexOf(column) === index)
    .filter((column) => !(column in cells) || cells[column] !== undefined)
    .join(',');
  return [header, rootLine(cells, header), userLine('anna', header)].join('\n');
};

/** The line of an IAM user with a password, MFA and an active key. */
export const userLine = (name: string, header = HEADER, accountId = ACCOUNT_ID): string =>
  rootLine(
    {
      user: name,
      arn: `arn:aws:iam::${accountId}:user/${name}`,
      ...accessKey(1, { active: true, rotated: '2026-11-01T00:00:00Z' }),
    },
    header,
  );
