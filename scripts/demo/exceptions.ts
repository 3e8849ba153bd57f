import { DAY_MS, day } from '../../src/model/time.ts';

/** Where the action looks for its configuration. */
export const CONFIGURATION = '.github/root-guard.yml';

/** A finding that its owner accepts, and why. */
export interface AcceptedFinding {
  readonly check: string;
  readonly reason: string;
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
    ...findings.flatMap(({ check, reason }) => [
      `  - check: ${check}`,
      `    account: '${account}'`,
      `    reason: ${JSON.stringify(reason)}`,
      `    owner: '${owner}'`,
      `    expires: ${expires}`,
    ]),
    '',
  ].join('\n');
