import { DAY_MS, day } from '../../src/model/time.ts';

/** Where the action looks for its configuration. */
export const CONFIGURATION = '.github/root-guard.yml';

/** A finding that its owner accepts, and why. */
export interface AcceptedFinding {
  readonly check: string;
  readonly reason: string;
  /** The numbers of the finding, by the names of its exposure. */
  readonly covers: Readonly<Record<string, number>>;
}

/** The day so many days from now, as it is written in the configuration. */
export const dayFromNow = (days: number): string => day(new Date(Date.now() + days * DAY_MS));

/** A configuration with exceptions for these findings of one account, all by one owner and until the same day. */
export const exceptionsFile = (
  account: string,
  owner: string,
  expires: string,
  findings: readonly AcceptedFinding[],
): string =>
  [
    'exceptions:',
    ...findings.flatMap(({ check, reason, covers }) => [
      `  - check: ${check}`,
      `    account: '${account}'`,
      `    reason: ${JSON.stringify(reason)}`,
      `    owner: '${owner}'`,
      `    expires: ${expires}`,
      `    covers: ${JSON.stringify(covers)}`,
    ]),
    '',
  ].join('\n');
