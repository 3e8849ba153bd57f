import type { RootEvent } from '../../aws/sources/support/root-event.ts';
import { SIGN_IN_SOURCE } from '../../model/sign-in-source.ts';
import { isTokenHandedOut } from './root-actions.ts';

/** A move by which somebody takes root over, or makes sure to stay. */
export interface CredentialChange {
  readonly event: RootEvent;
  /** As in a list: `the password was set`. */
  readonly what: string;
}

interface Move {
  readonly source: string;
  readonly names: readonly string[];
  readonly what: string;
}

const IAM = 'iam.amazonaws.com';
const ACCOUNT = 'account.amazonaws.com';

// What takes a way in away is left out: a password, a key or a certificate that is deleted.
const MOVES: readonly Move[] = [
  {
    source: SIGN_IN_SOURCE,
    names: ['PasswordRecoveryCompleted'],
    what: 'the password was recovered',
  },
  { source: SIGN_IN_SOURCE, names: ['PasswordUpdated'], what: 'the password was changed' },
  {
    source: IAM,
    names: ['ChangePassword', 'CreateLoginProfile', 'UpdateLoginProfile'],
    what: 'the password was changed',
  },
  { source: SIGN_IN_SOURCE, names: ['EmailUpdated'], what: 'the e-mail address was changed' },
  { source: IAM, names: ['UpdateAccountEmailAddress'], what: 'the e-mail address was changed' },
  {
    source: ACCOUNT,
    names: ['StartPrimaryEmailUpdate', 'AcceptPrimaryEmailUpdate'],
    what: 'the e-mail address was changed',
  },
  // One event for the e-mail address, the password and the account's name.
  {
    source: 'billingconsole.amazonaws.com',
    names: ['SetAccountPreferences'],
    what: 'the e-mail address or the password may have been changed',
  },
  { source: IAM, names: ['EnableMFADevice'], what: 'an MFA device was added' },
  { source: IAM, names: ['DeactivateMFADevice'], what: 'an MFA device was removed' },
  {
    source: IAM,
    names: ['CreateAccessKey', 'UpdateAccessKey'],
    what: 'an access key was made or activated',
  },
  {
    source: IAM,
    names: ['UploadSigningCertificate', 'UpdateSigningCertificate'],
    what: 'a signing certificate was made or activated',
  },
  {
    source: SIGN_IN_SOURCE,
    names: [
      'DeleteConsoleAuthorizationConfiguration',
      'DeleteResourcePermissionStatement',
      // What they set may be less than what there was.
      'PutConsoleAuthorizationConfiguration',
      'PutResourcePermissionStatement',
    ],
    what: 'the sign-in policy was changed or removed',
  },
];

const moveOf = (event: RootEvent): string | undefined => {
  if (event.kind !== 'api-call' || event.errorCode !== undefined) return undefined;
  if (event.namesUser || event.deactivates) return undefined;
  if (isTokenHandedOut(event)) return 'a token for the CLI or an MCP client was handed out';
  return MOVES.find(({ source, names }) => source === event.source && names.includes(event.name))
    ?.what;
};

/** The changes among these events, the oldest first. */
export const credentialChanges = (events: readonly RootEvent[]): readonly CredentialChange[] =>
  events
    .flatMap((event) => {
      const what = moveOf(event);
      return what === undefined ? [] : [{ event, what }];
    })
    .sort((left, right) => left.event.at.getTime() - right.event.at.getTime());
