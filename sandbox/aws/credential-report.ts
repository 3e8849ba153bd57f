import { rootArn, userArn } from './arn.ts';
import type { CredentialReportColumn, CredentialReportRow } from './credential-report-columns.ts';
import { CREDENTIAL_REPORT_COLUMNS } from './credential-report-columns.ts';
import type { IamUser } from './iam-users.ts';
import { iamUsers } from './iam-users.ts';
import type { CompleteScenario } from './scenario.ts';

type Root = NonNullable<CompleteScenario['root']>;
type RootKey = Root['keys'][number];

const NOT_APPLICABLE = 'N/A';

/** The account's credential report: CSV with LF line ends and none after the last line. */
export function renderCredentialReport(scenario: CompleteScenario): string {
  const { csv, columns, quotesCommas, rootCells } = scenario.credentialReport;
  if (csv !== undefined) return csv;

  const header = CREDENTIAL_REPORT_COLUMNS.slice(0, columns);
  const lines = [header.join(',')];
  const line = (row: CredentialReportRow): string => csvLine(row, header, quotesCommas);
  if (scenario.root !== null) {
    lines.push(line({ ...rootRow(scenario, scenario.root), ...rootCells }));
  }
  for (const user of iamUsers(scenario)) lines.push(line(userRow(scenario, user)));
  return lines.join('\n');
}

function csvLine(
  row: CredentialReportRow,
  columns: readonly CredentialReportColumn[],
  quotesCommas: boolean,
): string {
  const quote = (cell: string): string =>
    quotesCommas && /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return columns.map((column) => quote(row[column])).join(',');
}

function rootRow(scenario: CompleteScenario, root: Root): CredentialReportRow {
  const { password } = root;
  // Seen live: active keys come first, inactive certificates come first.
  const keys = root.keys.toSorted((a, b) => Number(b.active) - Number(a.active));
  const certificates = root.certificates.toSorted((a, b) => Number(a.active) - Number(b.active));
  return {
    user: '<root_account>',
    arn: rootArn(scenario),
    user_creation_time: root.creationTime,
    password_enabled: String(password.enabled),
    password_last_used: password.enabled ? (password.lastUsed ?? 'no_information') : NOT_APPLICABLE,
    password_last_changed: password.enabled ? password.lastChanged : NOT_APPLICABLE,
    password_next_rotation: 'not_supported',
    mfa_active: String(root.mfaActive),
    ...keyCells(keys),
    cert_1_active: String(certificates[0]?.active ?? false),
    cert_1_last_rotated: certificates[0]?.lastRotated ?? NOT_APPLICABLE,
    cert_2_active: String(certificates[1]?.active ?? false),
    cert_2_last_rotated: certificates[1]?.lastRotated ?? NOT_APPLICABLE,
    additional_credentials_info: additionalCredentials(keys.length - 2, certificates.length - 2),
  };
}

type KeyColumn = Extract<CredentialReportColumn, `access_key_${string}`>;

const keyCells = ([first, second]: readonly RootKey[]): Record<KeyColumn, string> => ({
  access_key_1_active: String(first?.active ?? false),
  access_key_1_last_rotated: first?.lastRotated ?? NOT_APPLICABLE,
  access_key_1_last_used_date: first?.lastUsedDate ?? NOT_APPLICABLE,
  access_key_1_last_used_region: first?.region ?? NOT_APPLICABLE,
  access_key_1_last_used_service: first?.service ?? NOT_APPLICABLE,
  access_key_2_active: String(second?.active ?? false),
  access_key_2_last_rotated: second?.lastRotated ?? NOT_APPLICABLE,
  access_key_2_last_used_date: second?.lastUsedDate ?? NOT_APPLICABLE,
  access_key_2_last_used_region: second?.region ?? NOT_APPLICABLE,
  access_key_2_last_used_service: second?.service ?? NOT_APPLICABLE,
});

/** The exact wording is undocumented; what is documented is that it names how many more and whom to ask. */
function additionalCredentials(keys: number, certificates: number): string {
  const more = [
    ...(keys > 0 ? [`${keys} more access keys: use ListAccessKeys.`] : []),
    ...(certificates > 0
      ? [`${certificates} more signing certificates: use ListSigningCertificates.`]
      : []),
  ];
  return more.length > 0 ? more.join(' ') : NOT_APPLICABLE;
}

function userRow(scenario: CompleteScenario, user: IamUser): CredentialReportRow {
  const key: RootKey = {
    active: true,
    lastRotated: user.created,
    lastUsedDate: null,
    region: null,
    service: null,
  };
  return {
    user: user.name,
    arn: userArn(scenario, user.name),
    user_creation_time: user.created,
    password_enabled: String(user.hasPassword),
    password_last_used: user.hasPassword ? 'no_information' : NOT_APPLICABLE,
    password_last_changed: user.hasPassword ? user.created : NOT_APPLICABLE,
    password_next_rotation: NOT_APPLICABLE,
    mfa_active: String(user.hasPassword),
    ...keyCells(user.hasAccessKey ? [key] : []),
    cert_1_active: 'false',
    cert_1_last_rotated: NOT_APPLICABLE,
    cert_2_active: 'false',
    cert_2_last_rotated: NOT_APPLICABLE,
    additional_credentials_info: NOT_APPLICABLE,
  };
}
