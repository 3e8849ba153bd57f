interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * Without the condition, the same action could delete credentials and allow password recovery.
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

const DEFAULT_ROLE = 'root-guard';
const ROLE_REFUSED = /^The audit could not assume the role ([\w+=,.@/-]{1,1300}) here:/;

/** The roles that the audit could not assume. In reports of other runs, only the reason contains them. */
export const memberRolesIn = (reasons: Iterable<string>): readonly string[] => [
  ...new Set(
    [...reasons].flatMap((reason) => {
      const role = ROLE_REFUSED.exec(reason)?.[1];
      return role === undefined ? [] : [role];
    }),
  ),
];

const memberRoles = (roles: readonly string[]): Statement => {
  const named = roles.length === 0 ? [DEFAULT_ROLE] : roles;
  const arns = named.map((role) => `arn:aws:iam::*:role/${role}`);
  const [only = '', ...others] = arns;
  return {
    Sid: 'RootGuardMemberRoles',
    Effect: 'Allow',
    Action: ['sts:AssumeRole'],
    Resource: others.length === 0 ? only : arns,
  };
};

/**
 * An IAM policy that allows these actions: read actions on every resource, because what there is to read is not known before, and
 * access to member accounts through the given roles, or the default one.
 */
export const policyFor = (actions: readonly string[], roles: readonly string[] = []): string => {
  const reads = [...new Set(actions)].filter((action) => !action.startsWith('sts:')).sort();
  const statements: readonly Statement[] = [
    ...(reads.length === 0
      ? []
      : [{ Sid: 'RootGuardRead', Effect: 'Allow' as const, Action: reads, Resource: '*' }]),
    ...(actions.includes('sts:AssumeRoot') ? [ROOT_SESSIONS] : []),
    ...(actions.includes('sts:AssumeRole') ? [memberRoles(roles)] : []),
  ];
  return JSON.stringify({ Version: '2012-10-17', Statement: statements }, undefined, 2);
};
