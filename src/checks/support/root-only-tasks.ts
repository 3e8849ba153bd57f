import type { RootEvent } from '../../aws/sources/support/root-event.ts';
import { SIGN_IN_SOURCE } from '../../model/sign-in-source.ts';

/** Where AWS lists the tasks that need root, and of which day the page was that this list was held against. */
export const ROOT_ONLY_TASKS_SOURCE = {
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html#root-user-tasks',
  read: '2026-09-26',
} as const;

/** How a task shows in CloudTrail. */
export interface TaskEvents {
  readonly source: string;
  readonly names: readonly string[];
  /** What else the event has to tell: that it concerns root itself, that it sets MFA delete, or whom a policy denies. */
  readonly only?: 'on-root' | 'with-mfa-delete' | 'on-policy';
}

/**
 * Where the account is: in a member of an organization with all features the management account can do some of the
 * tasks. `unknown` where nobody could tell.
 */
export type Standing = 'managed-member' | 'other' | 'unknown';

/** One task that needs root. */
export interface RootOnlyTask {
  readonly task: string;
  /** False where the same call is everyday work too, and the event does not tell which it was. */
  readonly certain: boolean;
  /** How the management account does it for a member, where it can. */
  readonly byManagement?: string;
  /** Empty where CloudTrail shows nothing, or nothing that could be told from everyday work. */
  readonly events: readonly TaskEvents[];
}

const IAM = 'iam.amazonaws.com';
const ACCOUNT = 'account.amazonaws.com';
const BILLING = 'billingconsole.amazonaws.com';

const TAX_INVOICES = ['DownloadTaxInvoice', 'GetTaxInvoicesMetadata'];

/**
 * AWS's list, task by task. Event names of billing come from
 * https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/logging-using-cloudtrail.html, those of sign-in from
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html.
 */
export const rootOnlyTasks: readonly RootOnlyTask[] = [
  {
    task: 'change the password of root',
    certain: true,
    events: [
      {
        source: SIGN_IN_SOURCE,
        // Not that a recovery was requested: whoever knows the address can do that.
        names: ['PasswordUpdated', 'PasswordRecoveryCompleted'],
      },
      { source: IAM, names: ['ChangePassword'] },
      {
        source: IAM,
        names: ['CreateLoginProfile', 'UpdateLoginProfile', 'DeleteLoginProfile'],
        only: 'on-root',
      },
    ],
  },
  {
    task: 'change the e-mail address of root',
    certain: true,
    byManagement: 'The management account can change it (account:StartPrimaryEmailUpdate)',
    events: [
      { source: SIGN_IN_SOURCE, names: ['EmailUpdated'] },
      { source: IAM, names: ['UpdateAccountEmailAddress'] },
      {
        source: ACCOUNT,
        names: ['StartPrimaryEmailUpdate', 'AcceptPrimaryEmailUpdate'],
      },
    ],
  },
  {
    // One event for e-mail address, password and the account's name, which needs no root.
    task: 'change account settings',
    certain: false,
    events: [{ source: BILLING, names: ['SetAccountPreferences'] }],
  },
  {
    task: 'change the access keys or signing certificates of root',
    certain: true,
    events: [
      {
        source: IAM,
        names: [
          'CreateAccessKey',
          'UpdateAccessKey',
          'DeleteAccessKey',
          'UploadSigningCertificate',
          'UpdateSigningCertificate',
          'DeleteSigningCertificate',
        ],
        only: 'on-root',
      },
    ],
  },
  {
    task: 'change the MFA devices of root',
    certain: true,
    events: [
      {
        source: IAM,
        names: ['EnableMFADevice', 'DeactivateMFADevice', 'ResyncMFADevice'],
        only: 'on-root',
      },
    ],
  },
  {
    // A virtual device is made first and gets its user afterwards.
    task: 'make or remove a virtual MFA device of root',
    certain: false,
    events: [{ source: IAM, names: ['CreateVirtualMFADevice', 'DeleteVirtualMFADevice'] }],
  },
  {
    task: 'close the account',
    certain: true,
    byManagement: 'The management account can close it (organizations:CloseAccount)',
    events: [
      { source: BILLING, names: ['CloseAccount'] },
      { source: ACCOUNT, names: ['CloseAccount'] },
    ],
  },
  {
    // These are the calls by which an intruder stays: they are never taken for an emergency.
    task: 'restore the permissions of the only IAM administrator',
    certain: false,
    events: [],
  },
  {
    task: 'activate IAM access to the Billing and Cost Management console',
    certain: true,
    events: [
      { source: BILLING, names: ['SetIAMAccessPreference'] },
      { source: 'billing.amazonaws.com', names: ['UpdateIAMAccessPreference'] },
    ],
  },
  {
    task: 'view certain tax invoices',
    certain: false,
    events: [
      // AWS writes it in both ways.
      { source: 'taxconsole.amazon.com', names: TAX_INVOICES },
      { source: 'taxconsole.amazonaws.com', names: TAX_INVOICES },
      { source: BILLING, names: ['DownloadCommercialInvoice'] },
    ],
  },
  // Which ones AWS does not say.
  { task: 'do what Billing keeps for root', certain: false, events: [] },
  { task: 'sign up for AWS GovCloud (US)', certain: true, events: [] },
  { task: 'request root access keys for AWS GovCloud (US)', certain: true, events: [] },
  {
    task: 'register as a seller in the Reserved Instance Marketplace',
    certain: true,
    events: [],
  },
  {
    task: 'recover a KMS key that nobody can manage, with AWS Support',
    certain: true,
    events: [],
  },
  { task: 'link the account to Amazon Mechanical Turk', certain: true, events: [] },
  {
    task: 'set MFA delete on an S3 bucket',
    certain: true,
    events: [
      {
        source: 's3.amazonaws.com',
        names: ['PutBucketVersioning'],
        only: 'with-mfa-delete',
      },
    ],
  },
  {
    task: 'edit or delete an S3 bucket policy that denies everyone',
    certain: false,
    events: [
      {
        source: 's3.amazonaws.com',
        names: ['PutBucketPolicy', 'DeleteBucketPolicy'],
        only: 'on-policy',
      },
    ],
  },
  {
    task: 'edit or delete an SQS queue policy that denies everyone',
    certain: false,
    events: [
      {
        source: 'sqs.amazonaws.com',
        names: ['SetQueueAttributes', 'RemovePermission'],
        only: 'on-policy',
      },
    ],
  },
  {
    // Not on that list: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-trusted-signers.html
    task: 'retire a CloudFront key pair of root',
    certain: true,
    events: [{ source: IAM, names: ['UpdateCloudFrontPublicKey', 'DeleteCloudFrontPublicKey'] }],
  },
];

/** Whether the event tells of its task what the task takes. */
const tells = (event: RootEvent, only: TaskEvents['only']): boolean | 'unknown' => {
  switch (only) {
    case undefined:
      return true;
    case 'on-root':
      return !event.namesUser;
    case 'with-mfa-delete':
      return event.setsMfaDelete;
    case 'on-policy':
      return !event.shutsNobodyOut;
  }
};

/** A task that an event belongs to. */
export interface MatchedTask {
  readonly task: string;
  /** False where the event, or what is known of the account, does not tell whether it took root. */
  readonly certain: boolean;
}

interface Match {
  readonly task: RootOnlyTask;
  readonly certain: boolean;
}

const matchOf = (event: RootEvent): Match | undefined => {
  for (const task of rootOnlyTasks) {
    const found = task.events.find(
      ({ source, names }) => source === event.source && names.includes(event.name),
    );
    if (found === undefined) continue;
    const told = tells(event, found.only);
    return told === false ? undefined : { task, certain: task.certain && told === true };
  }
  return undefined;
};

/** The task that an event belongs to, where it is one that needs root, or may need it. */
export const rootOnlyTask = (event: RootEvent, standing: Standing): MatchedTask | undefined => {
  const match = matchOf(event);
  if (match === undefined) return undefined;
  const { task, byManagement } = match.task;
  if (byManagement === undefined || standing === 'other') return { task, certain: match.certain };
  return standing === 'unknown' ? { task, certain: false } : undefined;
};

/** How the management account would have done it, where it can. */
export const byManagement = (event: RootEvent): string | undefined =>
  matchOf(event)?.task.byManagement;
