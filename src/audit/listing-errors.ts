import { isAwsFailure, unavailable } from '../aws/failure.ts';
import type { IamAction } from '../aws/source.ts';
import { GuardError } from '../model/errors.ts';

const WHERE = 'Run the audit in the management account or as a delegated administrator, with';

const AGAIN = 'Run the job again.';

const remedy = (error: unknown, needed: string): string => {
  if (isAwsFailure(error)) return AGAIN;
  switch (unavailable(error).cause) {
    case 'denied':
    case 'failed':
    case 'not-offered':
    case 'not-read':
      return needed;
    case 'throttled':
    case 'timed-out':
    case 'unreachable':
    case 'malformed':
      return AGAIN;
  }
};

const stopped = (what: string, needed: string, error: unknown): GuardError =>
  new GuardError(
    'accounts-unlisted',
    `${what} ${unavailable(error).reason}`,
    `${remedy(error, needed)} Nothing was written.`,
    error,
  );

const allowed = (...actions: readonly IamAction[]): string =>
  `${WHERE} ${actions.join(' and ')} allowed.`;

/** Nobody can say which accounts there are. */
export const accountsUnlisted = (error: unknown): GuardError =>
  stopped(
    'The accounts of the organisation could not be listed.',
    allowed('organizations:ListAccounts'),
    error,
  );

/** Its id names the tracker, and could not be had. */
export const organizationUnread = (error: unknown): GuardError =>
  stopped(
    'The organisation of the account could not be read.',
    'Allow the audit role organizations:DescribeOrganization.',
    error,
  );

/** The configuration chooses by units, and who stands in them could not be had. */
export const unitsUnread = (error: unknown): GuardError =>
  stopped(
    'The accounts of the organisational units in the configuration could not be listed.',
    allowed(
      'organizations:ListAccountsForParent',
      'organizations:ListOrganizationalUnitsForParent',
    ),
    error,
  );

/** The configuration chooses by tags, and those of an account could not be had. */
export const tagsUnread = (error: unknown): GuardError =>
  stopped(
    'The configuration chooses accounts by tag, and their tags could not be read.',
    allowed('organizations:ListTagsForResource'),
    error,
  );

/** Only accounts of the caller's organisation show it their tags. */
export const tagless = (accountId: string, error: unknown): GuardError =>
  new GuardError(
    'accounts-unlisted',
    `The configuration chooses accounts by tag, and ${accountId} does not stand in the organisation, so it has none.`,
    'Take it out of the input accounts, or choose by ids in the configuration file. Nothing was written.',
    error,
  );

/** The configuration chooses by units that are not there: it would choose other accounts than were meant. */
export const unitsMissing = (units: readonly string[]): GuardError =>
  new GuardError(
    'config-invalid',
    `The configuration includes or excludes what the organisation does not have: ${units.join(', ')}.`,
    'Correct the ids under ous in the configuration file, or take them out. Nothing was written.',
  );

/** A unit below one that the configuration names was removed while the tree was walked. */
export const unitGone = (unit: string, error: unknown): GuardError =>
  new GuardError(
    'accounts-unlisted',
    `The organisational unit ${unit} went away while its accounts were listed.`,
    'Run the job again. Nothing was written.',
    error,
  );
