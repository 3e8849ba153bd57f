import { auditIdentity } from '../../src/checks/audit-identity.ts';
import { ACCOUNT_ID, rootArn } from '../sandbox/credential-report-csv.ts';
import { denied } from './evidence.ts';
import { describeCheck } from './cases.ts';

const userArn = `arn:aws:iam::${ACCOUNT_ID}:user/ci`;

describeCheck(auditIdentity, [
  {
    name: 'a role session on temporary credentials',
    outcome: 'pass',
    reason: 'The audit runs on temporary credentials, and not as root.',
    facts: {
      callerArn: `arn:aws:sts::${ACCOUNT_ID}:assumed-role/root-guard/audit`,
      credentials: 'temporary',
    },
  },
  {
    name: 'a role session in the China partition',
    given: { partition: 'aws-cn' },
    outcome: 'pass',
    reason: 'temporary credentials',
  },
  {
    name: 'a role and a session that are called root are not root',
    given: { caller: { arn: `arn:aws:sts::${ACCOUNT_ID}:assumed-role/root/root` } },
    outcome: 'pass',
    reason: 'temporary credentials',
  },
  {
    name: 'temporary credentials of an IAM user are no role session',
    given: { caller: { arn: userArn } },
    outcome: 'pass',
    reason: /^(?!.*role session).*temporary credentials/,
  },
  {
    name: 'temporary credentials of a federated user are no role session',
    given: { caller: { arn: `arn:aws:sts::${ACCOUNT_ID}:federated-user/anna` } },
    outcome: 'pass',
    reason: /^(?!.*role session).*temporary credentials/,
  },
  {
    name: 'nothing has to be read for that',
    given: {
      summary: denied('iam:GetAccountSummary'),
      report: denied('iam:GetCredentialReport'),
    },
    outcome: 'pass',
    reason: 'temporary credentials',
  },
  {
    name: 'a root access key',
    given: { caller: { arn: rootArn(), credentials: 'long-lived' } },
    outcome: 'fail',
    reason: 'The audit runs as the root user itself.',
    exposure: { root: 1 },
  },
  {
    name: 'a temporary session of root',
    given: { caller: { arn: rootArn(), credentials: 'temporary' } },
    outcome: 'fail',
    reason: 'The audit runs as the root user itself.',
    exposure: { root: 1 },
  },
  {
    name: 'root, on credentials of a kind nobody knows',
    given: { caller: { arn: rootArn(), credentials: 'unknown' } },
    outcome: 'fail',
    reason: 'The audit runs as the root user itself.',
    exposure: { root: 1 },
  },
  ...['aws-us-gov', 'aws-eusc', 'aws-cn'].map((partition) => ({
    name: `root in ${partition}`,
    given: {
      partition,
      caller: { arn: rootArn(partition), credentials: 'long-lived' as const },
    },
    outcome: 'fail' as const,
    reason: 'The audit runs as the root user itself.',
    exposure: { root: 1 },
  })),
  {
    name: "an IAM user's key: bad, but not as bad",
    given: { caller: { arn: userArn, credentials: 'long-lived' } },
    outcome: 'fail',
    reason: 'The audit runs on a long-lived access key of an IAM user.',
    severity: 'medium',
    exposure: { root: 0 },
    facts: { callerArn: userArn, credentials: 'long-lived' },
  },
  {
    name: 'an IAM user who is called root is not root',
    given: {
      caller: { arn: `arn:aws:iam::${ACCOUNT_ID}:user/root`, credentials: 'long-lived' },
    },
    outcome: 'fail',
    reason: 'IAM user',
    severity: 'medium',
    exposure: { root: 0 },
  },
  {
    name: 'credentials of a kind nobody knows, as of an emulator',
    given: { caller: { credentials: 'unknown' } },
    outcome: 'unknown',
    reason: 'could not be told',
  },
]);
