import { AccountClient, PutAlternateContactCommand } from '@aws-sdk/client-account';
import {
  CloudTrailClient,
  CreateTrailCommand,
  PutEventSelectorsCommand,
  StartLoggingCommand,
} from '@aws-sdk/client-cloudtrail';
import { CloudWatchClient, PutMetricAlarmCommand } from '@aws-sdk/client-cloudwatch';
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  PutMetricFilterCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { CreateDetectorCommand, GuardDutyClient } from '@aws-sdk/client-guardduty';
import {
  CreateAccountAliasCommand,
  CreateGroupCommand,
  CreateUserCommand,
  IAMClient,
  UpdateAccountPasswordPolicyCommand,
} from '@aws-sdk/client-iam';
import {
  AttachPolicyCommand,
  CreateAccountCommand,
  CreateOrganizationCommand,
  CreatePolicyCommand,
  EnablePolicyTypeCommand,
  ListRootsCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import { CreateTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { required } from '../../src/aws/failure.ts';

/** The account that moto takes every caller for. */
export const MOTO_ACCOUNT = '123456789012';
export const MOTO_ALIAS = 'acme-moto';
export const MOTO_REGIONS = ['us-east-1', 'eu-west-1'] as const;

const TRAIL = 'all';
const BUCKET = 'trail-bucket';
const GROUP = 'trail';
const METRIC = { metricName: 'RootActivity', metricNamespace: 'Security', metricValue: '1' };
const PATTERN =
  '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }';

/** Changes moto's one account by AWS's own clients. */
export interface MotoAccount {
  readonly makeIdentities: () => Promise<void>;
  /** A trail that CloudWatch watches. In moto a new one logs no events at all; AWS's logs all of management. */
  readonly makeTrail: () => Promise<void>;
  readonly selectEvents: () => Promise<void>;
  readonly makeDetectors: () => Promise<void>;
  readonly registerSecurityContact: () => Promise<void>;
  /** Resolves with its one member. */
  readonly makeOrganization: () => Promise<string>;
  /** A service control policy that denies all of root's actions, in the whole organisation. */
  readonly denyRoot: () => Promise<void>;
  /** An IAM user by the name that root has in the credential report. */
  readonly makeImpostor: () => Promise<void>;
}

const DENIAL = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Deny',
      Action: '*',
      Resource: '*',
      Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:*:iam::*:root' } },
    },
  ],
};

export const motoAccount = (endpoint: string): MotoAccount => {
  const settings = {
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIAMOTO00000001', secretAccessKey: 'not-a-secret' },
  };
  const iam = new IAMClient(settings);
  const trails = new CloudTrailClient(settings);
  const organizations = new OrganizationsClient(settings);

  // There is no client of S3 here, and this is all that is asked of it.
  const makeBucket = async (): Promise<void> => {
    const scope = `${settings.credentials.accessKeyId}/20260101/us-east-1/s3/aws4_request`;
    const authorization = `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`;
    const answer = await fetch(`${endpoint}/${BUCKET}`, {
      method: 'PUT',
      headers: { authorization },
    });
    if (!answer.ok) throw new Error(`moto made no bucket: ${String(answer.status)}`);
  };

  const makeAlarm = async (): Promise<void> => {
    const logs = new CloudWatchLogsClient(settings);
    await logs.send(new CreateLogGroupCommand({ logGroupName: GROUP }));
    await logs.send(
      new PutMetricFilterCommand({
        logGroupName: GROUP,
        filterName: 'root-activity',
        filterPattern: PATTERN,
        metricTransformations: [METRIC],
      }),
    );
    const sns = new SNSClient(settings);
    const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: 'root-activity' }));
    const topic = required(TopicArn, 'TopicArn');
    const subscription = { TopicArn: topic, Protocol: 'email', Endpoint: 'security@example.com' };
    await sns.send(new SubscribeCommand(subscription));
    await new CloudWatchClient(settings).send(
      new PutMetricAlarmCommand({
        AlarmName: 'root-activity',
        Namespace: METRIC.metricNamespace,
        MetricName: METRIC.metricName,
        Statistic: 'Sum',
        Period: 300,
        EvaluationPeriods: 1,
        Threshold: 1,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        TreatMissingData: 'notBreaching',
        AlarmActions: [topic],
      }),
    );
  };

  const rootId = async (): Promise<string> => {
    const [root] = (await organizations.send(new ListRootsCommand({}))).Roots ?? [];
    return required(root?.Id, 'Id');
  };

  return {
    makeIdentities: async () => {
      await iam.send(new CreateAccountAliasCommand({ AccountAlias: MOTO_ALIAS }));
      const policy = { MinimumPasswordLength: 14, PasswordReusePrevention: 24 };
      await iam.send(new UpdateAccountPasswordPolicyCommand(policy));
      await iam.send(new CreateUserCommand({ UserName: 'kim' }));
      await iam.send(new CreateGroupCommand({ GroupName: 'people' }));
    },
    makeTrail: async () => {
      await makeBucket();
      await makeAlarm();
      await trails.send(
        new CreateTrailCommand({
          Name: TRAIL,
          S3BucketName: BUCKET,
          IsMultiRegionTrail: true,
          IncludeGlobalServiceEvents: true,
          CloudWatchLogsLogGroupArn: `arn:aws:logs:us-east-1:${MOTO_ACCOUNT}:log-group:${GROUP}:*`,
          CloudWatchLogsRoleArn: `arn:aws:iam::${MOTO_ACCOUNT}:role/trail`,
        }),
      );
      await trails.send(new StartLoggingCommand({ Name: TRAIL }));
    },
    selectEvents: async () => {
      const EventSelectors = [{ ReadWriteType: 'All' as const, IncludeManagementEvents: true }];
      await trails.send(new PutEventSelectorsCommand({ TrailName: TRAIL, EventSelectors }));
    },
    makeDetectors: async () => {
      for (const region of MOTO_REGIONS) {
        const client = new GuardDutyClient({ ...settings, region });
        await client.send(new CreateDetectorCommand({ Enable: true }));
      }
    },
    registerSecurityContact: async () => {
      await new AccountClient(settings).send(
        new PutAlternateContactCommand({
          AlternateContactType: 'SECURITY',
          Name: 'Security',
          Title: 'Security',
          EmailAddress: 'security@example.com',
          PhoneNumber: '+1 555 0100',
        }),
      );
    },
    makeOrganization: async () => {
      await organizations.send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
      const member = { AccountName: 'payments', Email: 'payments@example.com' };
      const { CreateAccountStatus } = await organizations.send(new CreateAccountCommand(member));
      return required(CreateAccountStatus?.AccountId, 'AccountId');
    },
    denyRoot: async () => {
      const TargetId = await rootId();
      const Type = 'SERVICE_CONTROL_POLICY';
      await organizations.send(new EnablePolicyTypeCommand({ RootId: TargetId, PolicyType: Type }));
      const { Policy } = await organizations.send(
        new CreatePolicyCommand({
          Name: 'DenyRoot',
          Description: 'Denies root its actions',
          Type,
          Content: JSON.stringify(DENIAL),
        }),
      );
      const PolicyId = required(Policy?.PolicySummary?.Id, 'Id');
      await organizations.send(new AttachPolicyCommand({ PolicyId, TargetId }));
    },
    makeImpostor: async () => {
      await iam.send(new CreateUserCommand({ UserName: '<root_account>' }));
    },
  };
};
