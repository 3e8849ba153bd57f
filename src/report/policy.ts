interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: string;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * Without its condition the same action may delete credentials and give root its password back.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-privileged-task.html
 */
const ROOT_SESSIONS: Statement = {
  Sid: 'RootGuardRootSessions',
  Effect: 'Allow',
  Action: ['sts:AssumeRoot'],
  Resource: 'arn:aws:iam::*:root',
  Condition: {
    StringEquals: {
      'sts:TaskPolicyArn': 'arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials',
    },
  },
};

const MEMBER_ROLES: Statement = {
  Sid: 'RootGuardMemberRoles',
  Effect: 'Allow',
  Action: ['sts:AssumeRole'],
  Resource: 'arn:aws:iam::*:role/root-guard',
};

/** An IAM policy that allows these actions: reads on everything, for they take no narrower resource, and the way into members. */
export const policyFor = (actions: readonly string[]): string => {
  const reads = [...new Set(actions)].filter((action) => !action.startsWith('sts:')).sort();
  const statements: readonly Statement[] = [
    ...(reads.length === 0
      ? []
      : [{ Sid: 'RootGuardRead', Effect: 'Allow' as const, Action: reads, Resource: '*' }]),
    ...(actions.includes('sts:AssumeRoot') ? [ROOT_SESSIONS] : []),
    ...(actions.includes('sts:AssumeRole') ? [MEMBER_ROLES] : []),
  ];
  return JSON.stringify({ Version: '2012-10-17', Statement: statements }, undefined, 2);
};
