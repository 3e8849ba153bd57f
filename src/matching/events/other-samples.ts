import type { JsonObject } from '../json-object.ts';
import { type RootAccount, rootSamples } from './root-samples.ts';

const roleCall = ({ accountId, partition }: RootAccount, particulars: JsonObject): JsonObject => ({
  eventVersion: '1.11',
  userIdentity: {
    type: 'AssumedRole',
    principalId: 'AROADBQP57FF2AEXAMPLE:i-0123456789abcdef0',
    arn: `arn:${partition}:sts::${accountId}:assumed-role/workload/i-0123456789abcdef0`,
    accountId,
    accessKeyId: 'ASIAYEXAMPLE4QH8DHBE',
    sessionContext: {
      sessionIssuer: {
        type: 'Role',
        principalId: 'AROADBQP57FF2AEXAMPLE',
        arn: `arn:${partition}:iam::${accountId}:role/workload`,
        accountId,
        userName: 'workload',
      },
      attributes: { creationDate: '2026-03-03T10:00:00Z', mfaAuthenticated: 'false' },
    },
  },
  eventType: 'AwsApiCall',
  managementEvent: true,
  recipientAccountId: accountId,
  eventCategory: 'Management',
  ...particulars,
});

/** What happens in every account all day long: roles that read and write. */
export const everydaySamples = (account: RootAccount): readonly JsonObject[] => [
  roleCall(account, {
    eventTime: '2026-03-03T10:02:17Z',
    eventID: '3c5f0d1a-7f43-4d0d-8f0f-6d1c5b9f2e11',
    eventSource: 'ec2.amazonaws.com',
    eventName: 'DescribeInstances',
    awsRegion: 'eu-west-1',
    sourceIPAddress: '198.51.100.9',
    userAgent: 'aws-sdk-go-v2/1.39.0 ua/2.1 os/linux lang/go#1.25.1',
    requestParameters: { maxResults: 50, instancesSet: {}, filterSet: {} },
    responseElements: null,
    readOnly: true,
  }),
  roleCall(account, {
    eventTime: '2026-03-03T10:05:40Z',
    eventID: '8b0c4b0e-52e6-4c8f-9c8b-1f2d3e4a5b6c',
    eventSource: 'logs.amazonaws.com',
    eventName: 'CreateLogStream',
    awsRegion: account.signInRegion,
    sourceIPAddress: '203.0.113.5',
    userAgent: 'Boto3/1.40.1 md/Botocore#1.40.1 lang/python#3.13.2',
    requestParameters: { logGroupName: '/aws/lambda/report' },
    responseElements: null,
    readOnly: false,
  }),
];

const rootIdentity = ({ accountId, partition }: RootAccount): JsonObject => ({
  type: 'Root',
  principalId: accountId,
  arn: `arn:${partition}:iam::${accountId}:root`,
  accountId,
});

const userIdentity = ({ accountId, partition }: RootAccount): JsonObject => ({
  type: 'IAMUser',
  principalId: 'AIDACKCEVSQ6C2EXAMPLE',
  arn: `arn:${partition}:iam::${accountId}:user/operator`,
  accountId,
  userName: 'operator',
});

/**
 * What others do, and what AWS and central audits do in root's name: a pattern may match these or not.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/cloudtrail-track-privileged-tasks.html
 */
export const exemptSamples = (account: RootAccount): readonly JsonObject[] => {
  const [call = {}] = rootSamples(account).apiCalls;
  const [signIn = {}] = rootSamples(account).signIns;
  const root = rootIdentity(account);
  return [
    { ...signIn, userIdentity: userIdentity(account) },
    { ...call, userIdentity: { ...userIdentity(account), accessKeyId: 'AKIAUSEREXAMPLE00001' } },
    {
      ...call,
      userIdentity: root,
      eventType: 'AwsServiceEvent',
      eventSource: 'kms.amazonaws.com',
      eventName: 'RotateKey',
    },
    { ...call, userIdentity: { ...root, invokedBy: 'autoscaling.amazonaws.com' } },
    {
      ...call,
      userIdentity: {
        ...root,
        accessKeyId: 'ASIAROOTSESSION00001',
        sessionContext: {
          attributes: { creationDate: '2026-04-04T04:00:00Z', mfaAuthenticated: 'false' },
          assumedRoot: 'true',
        },
      },
      eventName: 'ListMFADevices',
      readOnly: true,
    },
  ];
};
