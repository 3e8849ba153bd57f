import type { Container, Member } from '../organization.ts';
import type { OrganizationCall, OrganizationOperation } from './organization-call.ts';
import { badRequest, invalidInput } from './organization-call.ts';

const listRoots: OrganizationOperation = ({ organization, shape, page }) =>
  page('Roots', [organization.root], () => shape.root());

const listParents: OrganizationOperation = ({ organization, input: { ChildId }, page }) => {
  const parent = organization.member(ChildId)?.parent ?? organization.container(ChildId)?.parent;
  if (parent === undefined) {
    throw badRequest(
      'ChildNotFoundException',
      'You specified an organizational unit (OU) or account that does not exist.',
    );
  }
  const type = organization.target(parent)?.type;
  return page('Parents', [parent], (id) => ({ Id: id, Type: type }));
};

const listChildren: OrganizationOperation = (call) => {
  const { ChildType } = call.input;
  const { accounts, units } = parent(call);
  if (ChildType !== 'ACCOUNT' && ChildType !== 'ORGANIZATIONAL_UNIT') {
    throw invalidInput('You specified an invalid value for ChildType.');
  }
  const children: readonly { readonly id: string }[] = ChildType === 'ACCOUNT' ? accounts : units;
  return call.page('Children', children, ({ id }) => ({ Id: id, Type: ChildType }));
};

const listOrganizationalUnitsForParent: OrganizationOperation = (call) =>
  call.page('OrganizationalUnits', parent(call).units, (unit) => call.shape.unit(unit));

const listAccountsForParent: OrganizationOperation = (call) =>
  call.page('Accounts', parent(call).accounts, (member) => call.shape.account(member));

const listAccounts: OrganizationOperation = ({ organization, shape, page }) =>
  page('Accounts', organization.members, (member) => shape.account(member));

const describeAccount: OrganizationOperation = ({ organization, shape, input: { AccountId } }) => ({
  Account: shape.account(known(organization.member(AccountId))),
});

const describeOrganizationalUnit: OrganizationOperation = ({ organization, shape, input }) => {
  const unit = organization.container(input.OrganizationalUnitId);
  if (unit?.parent === undefined) {
    throw badRequest(
      'OrganizationalUnitNotFoundException',
      'You specified an organizational unit that does not exist.',
    );
  }
  return { OrganizationalUnit: shape.unit(unit) };
};

const listTagsForResource: OrganizationOperation = ({ organization, input, page }) => {
  const { ResourceId } = input;
  const resource =
    organization.member(ResourceId) ??
    organization.container(ResourceId) ??
    (organization.policy(ResourceId) && { tags: {} });
  if (resource === undefined) {
    throw badRequest('TargetNotFoundException', 'You specified a target that does not exist.');
  }
  return page('Tags', Object.entries(resource.tags), ([Key, Value]) => ({ Key, Value }));
};

function parent({ organization, input: { ParentId } }: OrganizationCall): Container {
  const container = organization.container(ParentId);
  if (container === undefined) {
    throw badRequest('ParentNotFoundException', 'You specified a parent that does not exist.');
  }
  return container;
}

function known(member: Member | undefined): Member {
  if (member === undefined) {
    throw badRequest('AccountNotFoundException', 'You specified an account that does not exist.');
  }
  return member;
}

/** What there is in the organisation, and where. */
export const treeOperations: readonly (readonly [string, OrganizationOperation])[] = [
  ['DescribeAccount', describeAccount],
  ['DescribeOrganizationalUnit', describeOrganizationalUnit],
  ['ListAccounts', listAccounts],
  ['ListAccountsForParent', listAccountsForParent],
  ['ListChildren', listChildren],
  ['ListOrganizationalUnitsForParent', listOrganizationalUnitsForParent],
  ['ListParents', listParents],
  ['ListRoots', listRoots],
  ['ListTagsForResource', listTagsForResource],
];
