import { jsonProtocol } from '../protocol/json.ts';
import type { OrganizationOperation } from './organization-call.ts';
import { forAdministrators, forMembers } from './organization-call.ts';
import { policyOperations } from './organization-policies.ts';
import { treeOperations } from './organization-tree.ts';
import type { Service, SignedOperation } from './service.ts';

const describeOrganization: OrganizationOperation = ({ shape }) => ({
  Organization: shape.organization(),
});

const listDelegatedAdministrators: OrganizationOperation = ({
  organization,
  shape,
  page,
  input: { ServicePrincipal },
}) => {
  const administrators = organization.members.filter(({ id }) =>
    organization.isDelegatedAdministrator(id, ServicePrincipal),
  );
  return page('DelegatedAdministrators', administrators, (member) =>
    shape.delegatedAdministrator(member),
  );
};

const listAwsServiceAccess: OrganizationOperation = ({ organization, page }) =>
  page('EnabledServicePrincipals', organization.trustedServices, (service) => ({
    ServicePrincipal: service,
    DateEnabled: new Date(organization.managementAccount.joined),
  }));

export const organizations: Service = {
  name: 'organizations',
  protocol: jsonProtocol({ version: '1.1', target: 'AWSOrganizationsV20161128' }),
  operations: new Map<string, SignedOperation>([
    ['DescribeOrganization', forMembers(describeOrganization)],
    ...[
      ...treeOperations,
      ...policyOperations,
      ['ListDelegatedAdministrators', listDelegatedAdministrators] as const,
      ['ListAWSServiceAccessForOrganization', listAwsServiceAccess] as const,
    ].map(([action, operation]) => [action, forAdministrators(operation)] as const),
  ]),
  errors: new Map([['Throttling', { code: 'TooManyRequestsException', status: 400 }]]),
};
