import { describe, expect, test } from '@jest/globals';
import {
  ROOT_ONLY_TASKS_SOURCE,
  rootOnlyTask,
  rootOnlyTasks,
} from '../../../src/checks/support/root-only-tasks.ts';
import { event } from '../root-events.ts';

describe('the tasks that need root', () => {
  test.each<[service: string, name: string, task: string]>([
    ['signin', 'PasswordUpdated', 'password of root'],
    ['signin', 'EmailUpdated', 'e-mail address'],
    ['signin', 'PasswordRecoveryCompleted', 'password of root'],
    ['iam', 'ChangePassword', 'password of root'],
    ['iam', 'UpdateAccountEmailAddress', 'e-mail address'],
    ['iam', 'EnableMFADevice', 'MFA devices of root'],
    ['iam', 'DeactivateMFADevice', 'MFA devices of root'],
    ['iam', 'CreateAccessKey', 'access keys'],
    ['iam', 'DeleteAccessKey', 'access keys'],
    ['iam', 'UpdateAccessKey', 'access keys'],
    ['iam', 'DeleteSigningCertificate', 'signing certificates'],
    ['iam', 'DeleteCloudFrontPublicKey', 'CloudFront'],
    ['account', 'AcceptPrimaryEmailUpdate', 'e-mail address'],
    ['account', 'CloseAccount', 'close'],
    ['billingconsole', 'CloseAccount', 'close'],
    ['billingconsole', 'SetIAMAccessPreference', 'IAM access'],
    ['billing', 'UpdateIAMAccessPreference', 'IAM access'],
  ])('%s:%s is certainly one', (service, name, task) => {
    const found = rootOnlyTask(event('09:00', service, name), 'other');
    expect(found?.task).toContain(task);
    expect(found?.certain).toBe(true);
  });

  test.each<[service: string, name: string]>([
    ['iam', 'CreateVirtualMFADevice'],
    ['s3', 'PutBucketPolicy'],
    ['s3', 'DeleteBucketPolicy'],
    ['sqs', 'SetQueueAttributes'],
    ['sqs', 'RemovePermission'],
    ['billingconsole', 'SetAccountPreferences'],
    ['billingconsole', 'DownloadCommercialInvoice'],
  ])('%s:%s may be one', (service, name) => {
    expect(rootOnlyTask(event('09:00', service, name), 'other')).toMatchObject({ certain: false });
  });

  test.each<[service: string, name: string]>([
    ['iam', 'CreateUser'],
    ['iam', 'AttachUserPolicy'],
    ['iam', 'PutRolePolicy'],
    ['iam', 'UploadCloudFrontPublicKey'],
    ['account', 'PutAccountName'],
    ['account', 'PutAlternateContact'],
    ['organizations', 'CloseAccount'],
    ['s3', 'PutBucketVersioning'],
    ['s3', 'DeleteBucket'],
    ['ec2', 'CreateAccessKey'],
    ['supportplans', 'CreateSupportPlanSchedule'],
    ['signin', 'ConsoleLogin'],
  ])('%s:%s is none', (service, name) => {
    expect(rootOnlyTask(event('09:00', service, name), 'other')).toBeUndefined();
  });

  test.each(['CreateAccessKey', 'DeleteAccessKey', 'EnableMFADevice', 'DeleteLoginProfile'])(
    'iam:%s for an IAM user is none',
    (name) => {
      expect(
        rootOnlyTask(event('09:00', 'iam', name, { namesUser: true }), 'other'),
      ).toBeUndefined();
    },
  );

  test('PutBucketVersioning is one where it sets MFA delete', () => {
    const put = event('09:00', 's3', 'PutBucketVersioning', { setsMfaDelete: true });
    expect(rootOnlyTask(put, 'other')).toMatchObject({
      certain: true,
      task: 'set MFA delete on an S3 bucket',
    });
  });

  test('no two of them share an event', () => {
    const names = rootOnlyTasks.flatMap(({ events }) =>
      events.flatMap(({ source, names: all }) => all.map((name) => `${source}/${name}`)),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  test('say where they come from, and of when', () => {
    expect(ROOT_ONLY_TASKS_SOURCE.url).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
    expect(ROOT_ONLY_TASKS_SOURCE.read).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
