/**
 * What CloudTrail names as the source of sign-ins.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
 */
export const SIGN_IN_SOURCE = 'signin.amazonaws.com';

/**
 * What of that source is signing in, and what comes with it by that page. The same source also hands out tokens for
 * the CLI and for MCP clients, and has an API that guards the sign-in: neither is signing in.
 */
export const SIGN_IN_EVENTS: readonly string[] = [
  'ConsoleLogin',
  'CheckMfa',
  'GetSigninToken',
  'SwitchRole',
  'EmailUpdated',
  'PasswordUpdated',
  'PasswordRecoveryRequested',
  'PasswordRecoveryCompleted',
];
