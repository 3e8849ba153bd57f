/**
 * What CloudTrail names as the source of sign-ins.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
 */
export const SIGN_IN_SOURCE = 'signin.amazonaws.com';
