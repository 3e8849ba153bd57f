import { required } from '../failure.ts';
import { authoritySources, requireAuthority } from '../organization/authority.ts';
import { organizationsRegion } from '../organization/region.ts';
import { RedactedEmail } from '../../model/redacted-email.ts';
import { defineSource } from '../source.ts';

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly 'account-email': RedactedEmail;
  }
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeAccount.html */
export const accountEmail = defineSource({
  name: 'account-email',
  title: 'E-mail address of root',
  actions: ['organizations:DescribeAccount'],
  after: authoritySources,
  read: async (context) => {
    const { OrganizationsClient, DescribeAccountCommand } =
      await import('@aws-sdk/client-organizations');
    await requireAuthority(context);
    const organizations = context.connect(
      OrganizationsClient,
      organizationsRegion(context.target.partition),
    );
    const value = await context.call('organizations:DescribeAccount', async () => {
      const answer = await organizations.send(
        new DescribeAccountCommand({ AccountId: context.target.accountId }),
      );
      return new RedactedEmail(required(required(answer.Account, 'Account').Email, 'Email'));
    });
    return { state: 'known', value, asOf: context.now() };
  },
});
