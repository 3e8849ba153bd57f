import { rootArn, uniqueId, userArn } from '../arn.ts';
import { accessDenied, AwsError, validationError } from '../aws-error.ts';
import { iamUsers } from '../iam-users.ts';
import type { Structure } from '../protocol/value.ts';
import type { RootKey } from '../root-credentials.ts';
import { rootCertificates, rootKeys } from '../root-credentials.ts';
import { rootMfaSerials } from '../root-mfa.ts';
import type { CompleteScenario } from '../scenario.ts';
import { requiredParameter } from './parameter.ts';
import type { Authorization, SignedCall, SignedOperation } from './service.ts';

type Root = NonNullable<CompleteScenario['root']>;

/** Whom a call is about: root, or the IAM user of that name. */
type Subject = { readonly root: Root } | { readonly userName: string };

/** Root by being it; a user by name, or by being one. */
function subject({ params, caller: { principal }, account }: SignedCall): Subject {
  const named = params['UserName'];
  if (named !== undefined) return { userName: named };
  switch (principal.kind) {
    case 'root':
      if (account.scenario.root === null)
        throw noSuchEntity('The user with name root cannot be found.');
      return { root: account.scenario.root };
    case 'user':
      return { userName: principal.name };
    case 'role-session':
      throw validationError('Must specify userName when calling with non-User credentials');
  }
}

const noSuchEntity = (message: string): AwsError => new AwsError('NoSuchEntity', 404, message);

const date = (text: string | null): Date | undefined =>
  text === null ? undefined : new Date(text);

function getUser(call: SignedCall): Structure {
  const { scenario } = call.account;
  const who = subject(call);
  if ('userName' in who) return { User: user(scenario, who.userName) };
  // Seen live: root has neither a user name nor a path, though the model calls both required.
  return {
    User: {
      UserId: scenario.id,
      Arn: rootArn(scenario),
      CreateDate: new Date(who.root.creationTime),
      PasswordLastUsed: date(who.root.password.lastUsed),
    },
  };
}

function user(scenario: CompleteScenario, name: string): Structure {
  for (const each of iamUsers(scenario)) {
    if (each.name !== name) continue;
    return {
      Path: '/',
      UserName: name,
      UserId: uniqueId('AIDA', scenario, name),
      Arn: userArn(scenario, name),
      CreateDate: new Date(each.created),
    };
  }
  throw noSuchEntity(`The user with name ${name} cannot be found.`);
}

function getLoginProfile(call: SignedCall): Structure {
  const who = subject(call);
  if ('userName' in who) throw ofRootOnly(call.account.scenario, who.userName);
  const { password } = who.root;
  if (!password.enabled) throw noSuchEntity('Login Profile for User null cannot be found.');
  return {
    LoginProfile: { CreateDate: new Date(password.lastChanged), PasswordResetRequired: false },
  };
}

/** The sandbox does not make up what its users have. */
function ofRootOnly(scenario: CompleteScenario, userName: string): AwsError {
  user(scenario, userName);
  return new AwsError('NotImplemented', 501, 'The sandbox knows this of root only.');
}

const listOf =
  (name: string, items: (scenario: CompleteScenario) => readonly Structure[]): SignedOperation =>
  (call) => {
    const { scenario } = call.account;
    const who = subject(call);
    if ('userName' in who) throw ofRootOnly(scenario, who.userName);
    return { [name]: items(scenario), IsTruncated: false };
  };

const status = (active: boolean): string => (active ? 'Active' : 'Inactive');

const listAccessKeys = listOf('AccessKeyMetadata', (scenario) =>
  rootKeys(scenario).map(({ id, active, lastRotated }) => ({
    AccessKeyId: id,
    Status: status(active),
    CreateDate: new Date(lastRotated),
  })),
);

const listSigningCertificates = listOf('Certificates', (scenario) =>
  rootCertificates(scenario).map(({ id, active, lastRotated }) => ({
    CertificateId: id,
    CertificateBody: `-----BEGIN CERTIFICATE-----\n${id}\n-----END CERTIFICATE-----`,
    Status: status(active),
    UploadDate: new Date(lastRotated),
  })),
);

const listMfaDevices = listOf('MFADevices', (scenario) => {
  const enabled = new Date(scenario.root?.password.lastChanged ?? scenario.root?.creationTime ?? 0);
  return rootMfaSerials(scenario).map((serial) => ({ SerialNumber: serial, EnableDate: enabled }));
});

function getAccessKeyLastUsed(call: SignedCall): Structure {
  const keyId = requiredParameter(call, 'AccessKeyId');
  const key = rootKeys(call.account.scenario).find(({ id }) => id === keyId);
  if (key === undefined) {
    throw accessDenied(
      `User: ${call.caller.arn} is not authorized to perform: iam:GetAccessKeyLastUsed on resource: access key ${keyId}`,
    );
  }
  return { AccessKeyLastUsed: lastUsed(key) };
}

const lastUsed = ({ lastUsedDate, region, service }: RootKey): Structure => ({
  LastUsedDate: date(lastUsedDate),
  Region: region ?? 'N/A',
  ServiceName: service ?? 'N/A',
});

const ownCredentials: readonly (readonly [string, SignedOperation])[] = [
  ['GetUser', getUser],
  ['GetLoginProfile', getLoginProfile],
  ['ListAccessKeys', listAccessKeys],
  ['ListSigningCertificates', listSigningCertificates],
  ['ListMFADevices', listMfaDevices],
  ['GetAccessKeyLastUsed', getAccessKeyLastUsed],
];

/** What IAM says of the credentials of one user, or of root. */
export const credentialOperations = new Map(ownCredentials);

/** They are authorised against that user. */
export const credentialAuthorizations = new Map(
  ownCredentials.map(([action]) => [
    action,
    ({ account: { scenario }, caller, params }: SignedCall): Authorization => {
      const name = params['UserName'];
      return { resource: name === undefined ? caller.arn : userArn(scenario, name) };
    },
  ]),
);
