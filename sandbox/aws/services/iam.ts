import { accountSummary } from '../account-summary.ts';
import { virtualMfaArn } from '../arn.ts';
import { AwsError, constraintViolation } from '../aws-error.ts';
import { queryProtocol } from '../protocol/query.ts';
import type { Structure } from '../protocol/value.ts';
import { Blob64 } from '../protocol/value.ts';
import { virtualMfaDevices } from '../root-mfa.ts';
import { assigneeArn, virtualMfaDevice } from '../virtual-mfa.ts';
import { credentialAuthorizations, credentialOperations } from './credentials.ts';
import { page } from './page.ts';
import { listOrganizationsFeatures } from './root-features.ts';
import type { Service, SignedCall, SignedOperation } from './service.ts';

const getAccountSummary = ({ account }: SignedCall): Structure => ({
  SummaryMap: accountSummary(account.scenario),
});

function generateCredentialReport({ account }: SignedCall): Structure {
  const { state, description } = account.credentialReport.generate();
  return { State: state, Description: description };
}

function getCredentialReport({ account }: SignedCall): Structure {
  const { contentBase64, generatedTime } = account.credentialReport.get();
  return {
    Content: new Blob64(contentBase64),
    GeneratedTime: generatedTime,
    ReportFormat: 'text/csv',
  };
}

const ASSIGNMENT_STATUSES = ['Assigned', 'Unassigned', 'Any'];

function listVirtualMfaDevices(call: SignedCall): Structure {
  const { scenario } = call.account;
  const status = call.params['AssignmentStatus'] ?? 'Any';
  if (!ASSIGNMENT_STATUSES.includes(status)) {
    throw constraintViolation(
      `'${status}'`,
      'assignmentStatus',
      `Member must satisfy enum value set: [${ASSIGNMENT_STATUSES.join(', ')}]`,
    );
  }
  const devices = virtualMfaDevices(scenario).filter((device) => {
    const isAssigned = assigneeArn(scenario, device) !== undefined;
    return status === 'Any' || isAssigned === (status === 'Assigned');
  });
  const { items, isTruncated, marker } = page(devices, call, scenario.virtualMfaPageSize);
  return {
    VirtualMFADevices: items.map((device) => virtualMfaDevice(scenario, device)),
    IsTruncated: isTruncated,
    Marker: marker,
  };
}

function getAccountPasswordPolicy({ account }: SignedCall): Structure {
  const policy = account.scenario.passwordPolicy;
  if (policy === null) {
    throw new AwsError(
      'NoSuchEntity',
      404,
      `The Password Policy with domain name ${account.id} cannot be found.`,
    );
  }
  return {
    PasswordPolicy: {
      ...policy,
      PasswordReusePrevention: policy.PasswordReusePrevention ?? undefined,
      ExpirePasswords: (policy.MaxPasswordAge ?? 0) > 0,
    },
  };
}

const listAccountAliases = ({ account }: SignedCall): Structure => ({
  AccountAliases: account.scenario.aliases,
  IsTruncated: false,
});

const providerArn = ({ account: { scenario } }: SignedCall, resource: string): string =>
  `arn:${scenario.partition}:iam::${scenario.id}:${resource}`;

const listSamlProviders = (call: SignedCall): Structure => ({
  SAMLProviderList: call.account.scenario.providers.saml.map((name) => ({
    Arn: providerArn(call, `saml-provider/${name}`),
  })),
});

const listOpenIdConnectProviders = (call: SignedCall): Structure => ({
  OpenIDConnectProviderList: call.account.scenario.providers.oidc.map((issuer) => ({
    Arn: providerArn(call, `oidc-provider/${issuer}`),
  })),
});

export const iam: Service = {
  name: 'iam',
  protocol: queryProtocol('2010-05-08', 'https://iam.amazonaws.com/doc/2010-05-08/'),
  operations: new Map<string, SignedOperation>([
    ['GetAccountSummary', getAccountSummary],
    ['GenerateCredentialReport', generateCredentialReport],
    ['GetCredentialReport', getCredentialReport],
    ['ListVirtualMFADevices', listVirtualMfaDevices],
    ['GetAccountPasswordPolicy', getAccountPasswordPolicy],
    ['ListAccountAliases', listAccountAliases],
    ['ListSAMLProviders', listSamlProviders],
    ['ListOpenIDConnectProviders', listOpenIdConnectProviders],
    ['ListOrganizationsFeatures', listOrganizationsFeatures],
    ...credentialOperations,
  ]),
  // Seen live: this one is authorised against the account's devices, not against `*`.
  authorizations: new Map([
    ['ListVirtualMFADevices', ({ account }) => ({ resource: virtualMfaArn(account.scenario, '') })],
    ...credentialAuthorizations,
  ]),
};
