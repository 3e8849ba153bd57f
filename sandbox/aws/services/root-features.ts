import { AwsError } from '../aws-error.ts';
import type { Structure } from '../protocol/value.ts';
import type { Cloud } from '../cloud.ts';
import type { SignedCall } from './service.ts';

const IAM = 'iam.amazonaws.com';

const badRequest = (code: string, message: string): AwsError => new AwsError(code, 400, message);

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOrganizationsFeatures.html */
export function listOrganizationsFeatures(
  { account: { id } }: SignedCall,
  { organization }: Cloud,
): Structure {
  if (organization?.member(id) === undefined) {
    throw badRequest(
      'OrganizationNotFoundException',
      `Organization not found for input account ${id}.`,
    );
  }
  const { scenario } = organization;
  if (scenario.featureSet !== 'ALL') {
    throw badRequest(
      'OrganizationNotInAllFeaturesModeException',
      `Organization of input account ${id} is not in all features mode.`,
    );
  }
  if (!organization.isManagement(id) && !organization.isDelegatedAdministrator(id, IAM)) {
    throw badRequest(
      'AccountNotManagementOrDelegatedAdministratorException',
      `Input account ${id} is neither management account nor delegated admin.`,
    );
  }
  if (!organization.trusts(IAM)) {
    throw badRequest(
      'ServiceAccessNotEnabledException',
      `Trusted Access for IAM not enabled by organization of input account ${id}.`,
    );
  }
  return { OrganizationId: scenario.id, EnabledFeatures: scenario.rootFeatures };
}
