/** A condition key's value in a request; `null` where the request does not have it, `undefined` where it is not known. */
export type RequestContext = (key: string) => string | null | undefined;

/** Whose request it is. */
export interface Requester {
  readonly partition: string;
  readonly accountId: string;
  /** The organisation of the account, where it is known. */
  readonly organizationId: string | undefined;
  /** Where the partition answers for IAM, where it is known. */
  readonly iamRegion?: string | undefined;
}

type Keys = Readonly<Record<string, string | null>>;

const context =
  (keys: Keys): RequestContext =>
  (given) => {
    const key = given.toLowerCase();
    return key.startsWith('aws:principaltag/') ? keys['aws:principaltag/'] : keys[key];
  };

const ofEveryone = ({ accountId, organizationId }: Requester): Keys => ({
  'aws:principalaccount': accountId,
  ...(organizationId === undefined ? {} : { 'aws:principalorgid': organizationId }),
  // What someone does for themselves: a service that acts for them is another request.
  'aws:viaawsservice': 'false',
  'aws:principalisawsservice': 'false',
  'aws:principalservicename': null,
  'aws:principalservicenameslist': null,
  'aws:calledvia': null,
  'aws:calledviafirst': null,
  'aws:calledvialast': null,
  'aws:username': null,
});

/**
 * A request of an account's root user: signed in or by its keys, or in a central root session.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable
 */
export const rootRequest = (requester: Requester, isCentralSession: boolean): RequestContext =>
  context({
    ...ofEveryone(requester),
    'aws:principalarn': `arn:${requester.partition}:iam::${requester.accountId}:root`,
    'aws:principaltype': 'Account',
    'aws:userid': requester.accountId,
    // Root can have no tags.
    'aws:principaltag/': null,
    'aws:assumedroot': isCentralSession ? 'true' : null,
    // A central session for the audit calls IAM alone.
    ...(isCentralSession && requester.iamRegion !== undefined
      ? { 'aws:requestedregion': requester.iamRegion }
      : {}),
  });

/** A request of a role that no policy would know by its name. */
export const roleRequest = (requester: Requester): RequestContext =>
  context({
    ...ofEveryone(requester),
    'aws:principalarn': `arn:${requester.partition}:iam::${requester.accountId}:role/q7/xk-93f2`,
    'aws:principaltype': 'AssumedRole',
    'aws:userid': 'AROAQ7XK93F2EXAMPLE00:session',
    'aws:assumedroot': null,
  });
