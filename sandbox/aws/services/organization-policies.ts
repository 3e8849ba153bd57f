import type { OrganizationPolicy } from '../scenario/organization.ts';
import { POLICY_TYPES } from '../scenario/organization.ts';
import type { OrganizationCall, OrganizationOperation } from './organization-call.ts';
import { badRequest, invalidInput } from './organization-call.ts';

const listPolicies: OrganizationOperation = (call) => {
  const policies = call.organization.policies.filter(isOfType(call));
  return call.page('Policies', policies, (policy) => call.shape.policy(policy));
};

const describePolicy: OrganizationOperation = (call) => {
  const found = policy(call);
  const { content } = found;
  return {
    Policy: {
      PolicySummary: call.shape.policy(found),
      Content: typeof content === 'string' ? content : JSON.stringify(content),
    },
  };
};

const listTargetsForPolicy: OrganizationOperation = (call) => {
  const { organization, shape, page } = call;
  const targets = organization
    .targetsOf(policy(call))
    .flatMap((id) => organization.target(id) ?? []);
  return page('Targets', targets, (target) => shape.target(target));
};

const listPoliciesForTarget: OrganizationOperation = (call) => {
  const { organization, shape, page, input } = call;
  if (organization.target(input.TargetId) === undefined) {
    throw badRequest('TargetNotFoundException', 'You specified a target that does not exist.');
  }
  const policies = organization.attachedTo(input.TargetId).filter(isOfType(call));
  return page('Policies', policies, (attached) => shape.policy(attached));
};

function isOfType({ input: { Filter }, organization }: OrganizationCall) {
  const types: readonly string[] = POLICY_TYPES;
  if (!types.includes(Filter)) throw invalidInput('You specified an invalid value for Filter.');
  const hasPolicies = organization.scenario.featureSet === 'ALL';
  return ({ type }: OrganizationPolicy): boolean => hasPolicies && type === Filter;
}

function policy({ organization, input: { PolicyId } }: OrganizationCall): OrganizationPolicy {
  const found = organization.policy(PolicyId);
  if (found === undefined) {
    throw badRequest('PolicyNotFoundException', 'You specified a policy that does not exist.');
  }
  return found;
}

/** The organisation's policies, and what they are attached to. */
export const policyOperations: readonly (readonly [string, OrganizationOperation])[] = [
  ['DescribePolicy', describePolicy],
  ['ListPolicies', listPolicies],
  ['ListPoliciesForTarget', listPoliciesForTarget],
  ['ListTargetsForPolicy', listTargetsForPolicy],
];
