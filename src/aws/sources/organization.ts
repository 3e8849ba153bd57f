import { errorCodes, required } from '../failure.ts';
import { organizationsRegion } from '../organization/region.ts';
import { patientCall } from '../throttled-call.ts';
import { defineSource } from '../source.ts';

/** The organisation the account stands in; `none` is AWS's word that it stands alone. */
export type Organization =
  | { readonly id: string; readonly managementAccountId: string; readonly allFeatures: boolean }
  | 'none';

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly organization: Organization;
  }
}

/**
 * Every account of an organisation may ask for it.
 * https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeOrganization.html
 */
export const organization = defineSource({
  name: 'organization',
  title: 'Organisation',
  actions: ['organizations:DescribeOrganization'],
  read: async (context) => {
    const { connect, now } = context;
    const call = patientCall(context);
    const { OrganizationsClient, DescribeOrganizationCommand } =
      await import('@aws-sdk/client-organizations');
    const organizations = connect(
      OrganizationsClient,
      organizationsRegion(context.target.partition),
    );
    const value = await call<Organization>('organizations:DescribeOrganization', async () => {
      try {
        const answer = await organizations.send(new DescribeOrganizationCommand({}));
        const found = required(answer.Organization, 'Organization');
        return {
          id: required(found.Id, 'Id'),
          managementAccountId: required(found.MasterAccountId, 'MasterAccountId'),
          allFeatures: found.FeatureSet === 'ALL',
        };
      } catch (error) {
        if (errorCodes(error).has('AWSOrganizationsNotInUse')) return 'none';
        throw error;
      }
    });
    return { state: 'known', value, asOf: now() };
  },
});
