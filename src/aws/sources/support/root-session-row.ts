import {
  GetAccessKeyLastUsedCommand,
  GetLoginProfileCommand,
  GetUserCommand,
  ListAccessKeysCommand,
  ListSigningCertificatesCommand,
} from '@aws-sdk/client-iam';
import { errorCodes, required } from '../../failure.ts';
import type { ReportCertificate, ReportDate, ReportKey, RootRow } from './root-row.ts';
import { allInOrder } from '../../concurrency.ts';
import type { SourceContext } from '../../source.ts';

const dateOrNone = (date: Date | undefined): ReportDate => date ?? 'none';

/** False where AWS says `NoSuchEntity`: root has no password. */
const readPassword = async ({ iam, call }: SourceContext): Promise<boolean> =>
  call('iam:GetLoginProfile', async () => {
    try {
      required((await iam.send(new GetLoginProfileCommand({}))).LoginProfile, 'LoginProfile');
      return true;
    } catch (error) {
      if (errorCodes(error).has('NoSuchEntity')) return false;
      throw error;
    }
  });

// Root, unlike a user, is answered without UserName and Path; nothing but the date is looked at.
const readPasswordUse = async ({ iam, call }: SourceContext): Promise<ReportDate> =>
  call('iam:GetUser', async () =>
    dateOrNone(required((await iam.send(new GetUserCommand({}))).User, 'User').PasswordLastUsed),
  );

const slotOf = (index: number): 1 | 2 => (index === 0 ? 1 : 2);

const readKeys = async ({ iam, call }: SourceContext): Promise<readonly ReportKey[]> => {
  const listed = await call('iam:ListAccessKeys', async () =>
    required(
      (await iam.send(new ListAccessKeysCommand({}))).AccessKeyMetadata,
      'AccessKeyMetadata',
    ),
  );
  return allInOrder(
    listed.map(async (key, index): Promise<ReportKey> => {
      const id = required(key.AccessKeyId, 'AccessKeyId');
      const use = await call('iam:GetAccessKeyLastUsed', async () =>
        required(
          (await iam.send(new GetAccessKeyLastUsedCommand({ AccessKeyId: id }))).AccessKeyLastUsed,
          'AccessKeyLastUsed',
        ),
      );
      return {
        slot: slotOf(index),
        active: required(key.Status, 'Status') === 'Active',
        // A key that is listed exists, whether or not AWS says since when.
        lastRotated: key.CreateDate ?? 'invalid',
        lastUsed: dateOrNone(use.LastUsedDate),
        lastUsedService: use.ServiceName === 'N/A' ? undefined : use.ServiceName,
      };
    }),
  );
};

const readCertificates = async ({
  iam,
  call,
}: SourceContext): Promise<readonly ReportCertificate[]> => {
  const listed = await call('iam:ListSigningCertificates', async () =>
    required((await iam.send(new ListSigningCertificatesCommand({}))).Certificates, 'Certificates'),
  );
  return listed.map((certificate, index) => ({
    slot: slotOf(index),
    active: required(certificate.Status, 'Status') === 'Active',
    lastRotated: certificate.UploadDate ?? 'invalid',
  }));
};

/**
 * What the credential report says of root, asked of root itself: fresh, and with every key and certificate.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-privileged-task.html
 */
export const readRowAsRoot = async (
  context: SourceContext,
  hasMfa: Promise<boolean>,
): Promise<RootRow> => {
  const [passwordEnabled, passwordLastUsed, keys, certificates, mfaActive] = await allInOrder([
    readPassword(context),
    readPasswordUse(context),
    readKeys(context),
    readCertificates(context),
    hasMfa,
  ]);
  return {
    passwordEnabled,
    passwordLastUsed,
    mfaActive,
    keys,
    certificates,
    hasMoreCredentials: false,
  };
};
