import { IAMClient } from '@aws-sdk/client-iam';
import { AssumeRootCommand, STSClient } from '@aws-sdk/client-sts';

import type { AccountScenario, OrganizationScenario } from '../../sandbox/aws/server.ts';
import type { StartedOrganization } from './organization.ts';
import { MANAGEMENT, MEMBER, startOrganization } from './organization.ts';

export const AUDIT = 'IAMAuditRootUserCredentials';
export const task = (name: string) => ({ arn: `arn:aws:iam::aws:policy/root-task/${name}` });
export const rootArn = (id: string): string => `arn:aws:iam::${id}:root`;

/** What a call of AssumeRoot gives besides the usual. */
export interface Asked {
  TargetPrincipal?: string;
  TaskPolicyArn?: { arn: string };
  DurationSeconds?: number;
}

export const assume = (asked: Asked = {}) =>
  new AssumeRootCommand({ TargetPrincipal: MEMBER, TaskPolicyArn: task(AUDIT), ...asked });

/** What a root session of the member signs with. */
export const session = async ({ client }: StartedOrganization, asked: Asked = {}) => {
  const { Credentials } = await client(STSClient, MANAGEMENT).send(assume(asked));
  return {
    credentials: {
      accessKeyId: Credentials?.AccessKeyId ?? '',
      secretAccessKey: Credentials?.SecretAccessKey ?? '',
      sessionToken: Credentials?.SessionToken ?? '',
    },
  };
};

/** IAM as the member's root, in a session of AssumeRoot. */
export const rootIam = async (
  member: Omit<AccountScenario, 'id'> = {},
  organization: Partial<OrganizationScenario> = {},
  asked: Asked = {},
): Promise<IAMClient> => {
  const started = await startOrganization(organization, [{ ...member, id: MEMBER }]);
  return started.client(IAMClient, MEMBER, await session(started, asked));
};
