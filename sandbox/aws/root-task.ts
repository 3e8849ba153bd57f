import type { RootFeature } from './scenario/organization.ts';

/** What a session of AssumeRoot is for. */
export interface RootTask {
  /** The feature of the organisation that it takes. */
  readonly feature: RootFeature;
  /** All that its policy leaves open. */
  readonly actions: readonly string[];
}

const READS = [
  'iam:ListAccessKeys',
  'iam:ListSigningCertificates',
  'iam:GetLoginProfile',
  'iam:ListMFADevices',
  'iam:GetUser',
  'iam:GetAccessKeyLastUsed',
];

/** By the name of the managed policy. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoot.html */
export const ROOT_TASKS = {
  IAMAuditRootUserCredentials: {
    feature: 'RootCredentialsManagement',
    actions: [...READS, 'iam:GetAccountSummary'],
  },
  IAMCreateRootUserPassword: {
    feature: 'RootCredentialsManagement',
    actions: ['iam:CreateLoginProfile', 'iam:GetLoginProfile'],
  },
  IAMDeleteRootUserCredentials: {
    feature: 'RootCredentialsManagement',
    actions: [
      ...READS,
      'iam:DeleteAccessKey',
      'iam:DeleteSigningCertificate',
      'iam:DeleteLoginProfile',
      'iam:DeactivateMFADevice',
      'iam:DeleteVirtualMFADevice',
    ],
  },
  S3UnlockBucketPolicy: {
    feature: 'RootSessions',
    actions: [
      's3:DeleteBucketPolicy',
      's3:PutBucketPolicy',
      's3:GetBucketPolicy',
      's3:ListAllMyBuckets',
    ],
  },
  SQSUnlockQueuePolicy: {
    feature: 'RootSessions',
    actions: [
      'sqs:SetQueueAttributes',
      'sqs:GetQueueAttributes',
      'sqs:ListQueues',
      'sqs:GetQueueUrl',
    ],
  },
} as const satisfies Record<string, RootTask>;

export type RootTaskName = keyof typeof ROOT_TASKS;

const isTaskName = (name: string): name is RootTaskName => Object.hasOwn(ROOT_TASKS, name);

/** The task of a policy ARN. The policies name `arn:aws:` ARNs, and are known in no other partition. */
export function rootTaskOf(policyArn: string): RootTaskName | undefined {
  const [, name = ''] = /^arn:aws:iam::aws:policy\/root-task\/(\w+)$/.exec(policyArn) ?? [];
  return isTaskName(name) ? name : undefined;
}
