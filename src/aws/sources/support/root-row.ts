import { csvParseRows } from 'd3-dsv';

/** A true/false cell. `not-supported` is also an empty cell or a column that is not there. */
export type ReportFlag = boolean | 'not-supported' | 'invalid';

/**
 * A date cell. `none` is `N/A` or `no_information`; `not-supported` also an empty or missing cell.
 * The words are told apart from dates before any date is parsed: a NaN compares as "not recent".
 */
export type ReportDate = Date | 'none' | 'not-supported' | 'invalid';

/** One of root's two access key slots. A key exists, active or not, unless `lastRotated` is `none`. */
export interface ReportKey {
  readonly slot: 1 | 2;
  readonly active: ReportFlag;
  readonly lastRotated: ReportDate;
  readonly lastUsed: ReportDate;
  readonly lastUsedService: string | undefined;
}

/** One of root's two X.509 signing certificate slots; an inactive one keeps its date as well. */
export interface ReportCertificate {
  readonly slot: 1 | 2;
  readonly active: ReportFlag;
  readonly lastRotated: ReportDate;
}

/**
 * Root's row of the credential report.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html
 */
export interface RootRow {
  readonly passwordEnabled: ReportFlag;
  readonly passwordLastUsed: ReportDate;
  readonly mfaActive: ReportFlag;
  readonly keys: readonly ReportKey[];
  readonly certificates: readonly ReportCertificate[];
  /** True when root has more than two keys or certificates, so that some are not in the row. */
  readonly hasMoreCredentials: boolean;
}

const ROOT_NAME = '<root_account>';

const flag = (cell: string | undefined): ReportFlag => {
  switch (cell?.trim().toLowerCase()) {
    case 'true':
      return true;
    case 'false':
      return false;
    case undefined:
    case '':
    case 'not_supported':
    case 'n/a':
      return 'not-supported';
    default:
      return 'invalid';
  }
};

// Until mid-2024 AWS wrote +00:00, now it writes Z. Anything without a zone would be read as local time.
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

const date = (cell: string | undefined): ReportDate => {
  const text = cell?.trim() ?? '';
  switch (text.toLowerCase()) {
    case 'n/a':
    case 'no_information':
      return 'none';
    case '':
    case 'not_supported':
      return 'not-supported';
    default: {
      const at = DATE.test(text) ? new Date(text) : undefined;
      return at === undefined || Number.isNaN(at.getTime()) ? 'invalid' : at;
    }
  }
};

const word = (cell: string | undefined): string | undefined =>
  cell === undefined || flag(cell) === 'not-supported' ? undefined : cell;

const toRootRow = (cells: Readonly<Record<string, string | undefined>>): RootRow => ({
  passwordEnabled: flag(cells['password_enabled']),
  passwordLastUsed: date(cells['password_last_used']),
  mfaActive: flag(cells['mfa_active']),
  keys: ([1, 2] as const).map((slot) => ({
    slot,
    active: flag(cells[`access_key_${String(slot)}_active`]),
    lastRotated: date(cells[`access_key_${String(slot)}_last_rotated`]),
    lastUsed: date(cells[`access_key_${String(slot)}_last_used_date`]),
    lastUsedService: word(cells[`access_key_${String(slot)}_last_used_service`]),
  })),
  certificates: ([1, 2] as const).map((slot) => ({
    slot,
    active: flag(cells[`cert_${String(slot)}_active`]),
    lastRotated: date(cells[`cert_${String(slot)}_last_rotated`]),
  })),
  hasMoreCredentials: word(cells['additional_credentials_info']) !== undefined,
});

const NEWLINE = 0x0a;

const lineAt = (report: Buffer, start: number): string => {
  const end = report.indexOf(NEWLINE, start);
  return report.toString('utf8', start, end === -1 ? report.length : end).replace(/\r$/, '');
};

// Line starts at which the root's name stands, plain or quoted. IAM user names cannot hold a newline.
const rootLines = function* (report: Buffer): Generator<string> {
  for (const name of [ROOT_NAME, `"${ROOT_NAME}"`]) {
    const needle = Buffer.from(`\n${name},`);
    let found = report.indexOf(needle);
    while (found !== -1) {
      yield lineAt(report, found + 1);
      found = report.indexOf(needle, found + needle.length);
    }
  }
};

/**
 * Cuts root's row out of a credential report: the header and that one line are parsed, nothing else,
 * so that a report of 5,000 users costs a search and no more. The row must bear root's name and its ARN:
 * a user may be named like root. `missing` when no line does.
 */
export const readRootRow = (content: Uint8Array, rootArn: string): RootRow | 'missing' => {
  const report = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  // A byte order mark would make the first column's name another one.
  const header = lineAt(report, 0).replace(/^\ufeff/, '');
  for (const line of rootLines(report)) {
    const [columns = [], values = []] = csvParseRows(`${header}\n${line}`);
    const cells: Readonly<Record<string, string | undefined>> = Object.fromEntries(
      columns.map((column, index) => [column, values[index]]),
    );
    if (cells['user'] === ROOT_NAME && cells['arn'] === rootArn) return toRootRow(cells);
  }
  return 'missing';
};
