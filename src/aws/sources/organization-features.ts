import { ListOrganizationsFeaturesCommand } from '@aws-sdk/client-iam';
import { errorCodes, required } from '../failure.ts';
import { patientCall } from '../throttled-call.ts';
import { defineSource } from '../source.ts';

/** The organisation's central root access; a word where AWS says why it does not tell. */
export type OrganizationFeatures =
  | {
      /** `RootCredentialsManagement`, `RootSessions`. */
      readonly features: readonly string[];
      /** Who was told: the management account, or its delegated administrator for IAM. */
      readonly toldTo: string;
    }
  | 'not-management-or-delegate'
  | 'trusted-access-off'
  | 'no-organization'
  | 'not-all-features';

const REFUSALS: readonly (readonly [code: string, meaning: OrganizationFeatures & string])[] = [
  ['AccountNotManagementOrDelegatedAdministrator', 'not-management-or-delegate'],
  ['ServiceAccessNotEnabled', 'trusted-access-off'],
  ['OrganizationNotFound', 'no-organization'],
  ['OrganizationNotInAllFeaturesMode', 'not-all-features'],
];

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly 'organization-features': OrganizationFeatures;
  }
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOrganizationsFeatures.html */
export const organizationFeatures = defineSource({
  name: 'organization-features',
  title: 'Central root access of the organisation',
  actions: ['iam:ListOrganizationsFeatures'],
  read: async (context) => {
    const { iam, now, target } = context;
    const value = await patientCall(context)<OrganizationFeatures>(
      'iam:ListOrganizationsFeatures',
      async () => {
        try {
          const answer = await iam.send(new ListOrganizationsFeaturesCommand({}));
          required(answer.OrganizationId, 'OrganizationId');
          // With every feature off there is nothing to list.
          return { features: [...(answer.EnabledFeatures ?? [])].sort(), toldTo: target.accountId };
        } catch (error) {
          const codes = errorCodes(error);
          const refusal = REFUSALS.find(([code]) => codes.has(code));
          if (refusal === undefined) throw error;
          return refusal[1];
        }
      },
    );
    return { state: 'known', value, asOf: now() };
  },
});
