import type { Finding, User } from '@aws-sdk/client-guardduty';

/** The findings that GuardDuty makes of root's credentials alone. */
const ROOT_USE = 'Policy:IAMUser/RootCredentialUsage';

const isRootType = (type: string | undefined): boolean => type?.toLowerCase() === 'root';

const ROOT_ARN = /^arn:[^:]+:iam::\d{12}:root$/;
const ACCOUNT_ID = /^\d{12}$/;

// An IAM user may be called root: a name alone says nothing. Root's own id is the account's.
const isRootUser = ({ Type, Uid }: User): boolean =>
  isRootType(Type) || ROOT_ARN.test(Uid ?? '') || ACCOUNT_ID.test(Uid ?? '');

/** Whether a finding of GuardDuty has root as its actor, or as one of the actors of an attack sequence. */
export const isOnRoot = ({ Type, Resource, Service }: Finding): boolean =>
  Type === ROOT_USE ||
  isRootType(Resource?.AccessKeyDetails?.UserType) ||
  (Service?.Detection?.Sequence?.Actors ?? []).some(
    ({ User: user }) => user !== undefined && isRootUser(user),
  );
