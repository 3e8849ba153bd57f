import { required } from '../failure.ts';
import { authoritySources, requireAuthority } from '../organization/authority.ts';
import { readPages } from '../organization/pages.ts';
import { organizationsRegion } from '../organization/region.ts';
import { defineSource } from '../source.ts';

const IAM = 'iam.amazonaws.com';

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly 'iam-delegates': readonly string[];
  }
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListDelegatedAdministrators.html */
export const iamDelegates = defineSource({
  name: 'iam-delegates',
  title: 'Delegated administrators for IAM',
  actions: ['organizations:ListDelegatedAdministrators'],
  after: authoritySources,
  read: async (context) => {
    const { OrganizationsClient, ListDelegatedAdministratorsCommand } =
      await import('@aws-sdk/client-organizations');
    await requireAuthority(context);
    const organizations = context.connect(
      OrganizationsClient,
      organizationsRegion(context.target.partition),
    );
    const delegates = await readPages(
      context.call,
      'organizations:ListDelegatedAdministrators',
      async (next) => {
        const answer = await organizations.send(
          new ListDelegatedAdministratorsCommand({ ServicePrincipal: IAM, ...next }),
        );
        return { items: answer.DelegatedAdministrators, next: answer.NextToken };
      },
    );
    // Their names and addresses are left where they are.
    const value: readonly string[] = delegates.map(({ Id }) => required(Id, 'Id')).sort();
    return { state: 'known', value, asOf: context.now() };
  },
});
