import type { JsonObject } from '../json-object.ts';

/** Whose root it is, and where the partition records what has no Region. */
export interface RootAccount {
  readonly accountId: string;
  readonly partition: string;
  readonly signInRegion: string;
}

/** Records as CloudTrail makes them, by what root does. */
export interface RootSamples {
  readonly signIns: readonly JsonObject[];
  readonly apiCalls: readonly JsonObject[];
  /** What the console does that is no API call, such as the pages of Billing. */
  readonly consoleActions: readonly JsonObject[];
}

/*
 * In whatever two uses of root may differ, two of these do: a pattern that asks for one address, Region, service,
 * device, client or time leaves some of them out. What they share, every use of this account's root has.
 */

const identity = ({ accountId, partition }: RootAccount): JsonObject => ({
  type: 'Root',
  principalId: accountId,
  arn: `arn:${partition}:iam::${accountId}:root`,
  accountId,
});

const session = (creationDate: string, mfaAuthenticated: 'true' | 'false'): JsonObject => ({
  sessionContext: {
    sessionIssuer: {},
    webIdFederationData: {},
    attributes: { creationDate, mfaAuthenticated },
  },
});

const common = ({ accountId }: RootAccount): JsonObject => ({
  managementEvent: true,
  recipientAccountId: accountId,
  eventCategory: 'Management',
});

const signIn = (account: RootAccount, particulars: JsonObject): JsonObject => ({
  eventVersion: '1.08',
  userIdentity: { ...identity(account), accessKeyId: '' },
  eventSource: 'signin.amazonaws.com',
  eventName: 'ConsoleLogin',
  awsRegion: account.signInRegion,
  requestParameters: null,
  responseElements: { ConsoleLogin: 'Success' },
  readOnly: false,
  eventType: 'AwsConsoleSignIn',
  ...common(account),
  ...particulars,
});

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html */
const signIns = (account: RootAccount): readonly JsonObject[] => {
  const { accountId, partition } = account;
  return [
    signIn(account, {
      eventTime: '2026-01-13T03:04:43Z',
      eventID: 'e0176723-ea76-4275-83a3-2a5cde2a03fb',
      sourceIPAddress: '192.0.2.10',
      userAgent:
        'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36',
      additionalEventData: {
        LoginTo: 'https://console.aws.amazon.com/console/home?state=hashArgs%23&isauthcode=true',
        MobileVersion: 'No',
        MFAIdentifier: `arn:${partition}:iam::${accountId}:mfa/root-account-mfa-device`,
        MFAUsed: 'Yes',
      },
      tlsDetails: {
        tlsVersion: 'TLSv1.3',
        cipherSuite: 'TLS_AES_128_GCM_SHA256',
        clientProvidedHostHeader: 'signin.aws.amazon.com',
      },
    }),
    signIn(account, {
      eventVersion: '1.11',
      // With an account alias root goes by that name.
      userIdentity: { ...identity(account), accessKeyId: '', userName: 'acme-production' },
      eventTime: '2026-06-30T22:51:07Z',
      eventID: '4a8eb93f-0a4f-4d5a-9d6d-52b6b2f2a7c1',
      sourceIPAddress: '2001:db8:85a3::8a2e:370:7334',
      userAgent:
        'Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1',
      additionalEventData: {
        LoginTo: 'https://eu-central-1.console.aws.amazon.com/billing/home?region=eu-central-1',
        MobileVersion: 'Yes',
        MFAUsed: 'No',
      },
    }),
    signIn(account, {
      eventVersion: '1.09',
      eventTime: '2025-09-02T14:20:00Z',
      eventID: 'b9c5c3c9-2cc4-4e3c-9c43-5d27f2f0e6a8',
      sourceIPAddress: '203.0.113.77',
      userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:144.0) Gecko/20100101 Firefox/144.0',
      additionalEventData: {
        LoginTo:
          'https://us-west-2.console.aws.amazon.com/iam/home?region=us-west-2#/security_credentials',
        MobileVersion: 'No',
        MFAIdentifier: `arn:${partition}:iam::${accountId}:u2f/root/vault-QZ7XK2M4`,
        MFAUsed: 'Yes',
      },
    }),
  ];
};

const apiCall = (account: RootAccount, particulars: JsonObject): JsonObject => ({
  eventVersion: '1.11',
  eventType: 'AwsApiCall',
  ...common(account),
  ...particulars,
});

/** Where root may call services, as far as the partition has more than one Region. */
const regionsOf = (partition: string, signInRegion: string): readonly string[] => {
  if (partition === 'aws') return ['eu-west-1', 'ap-southeast-2', 'us-west-2'];
  return partition === 'aws-us-gov' ? ['us-gov-east-1'] : [signInRegion];
};

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html */
const apiCalls = (account: RootAccount): readonly JsonObject[] => {
  const { accountId, partition, signInRegion } = account;
  const [first = signInRegion, second = first, third = first] = regionsOf(partition, signInRegion);
  return [
    apiCall(account, {
      userIdentity: { ...identity(account), accessKeyId: 'AKIAIOSFODNN7EXAMPLE' },
      eventTime: '2026-02-03T09:15:32Z',
      eventID: '0a1b2c3d-1111-4222-8333-444455556666',
      eventSource: 'iam.amazonaws.com',
      eventName: 'CreateUser',
      awsRegion: signInRegion,
      sourceIPAddress: '198.51.100.23',
      userAgent: 'aws-cli/2.31.5 md/awscrt#0.27.6 ua/2.1 os/linux',
      requestParameters: { userName: 'deploy' },
      responseElements: { user: { userName: 'deploy', path: '/' } },
      requestID: '5c2b7f4a-0e6d-4f6c-8b0a-9d7e1f2a3b4c',
      readOnly: false,
      tlsDetails: { tlsVersion: 'TLSv1.3', clientProvidedHostHeader: 'iam.amazonaws.com' },
    }),
    apiCall(account, {
      userIdentity: {
        ...identity(account),
        accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
        ...session('2026-05-19T16:02:11Z', 'true'),
      },
      eventTime: '2026-05-19T16:09:48Z',
      eventID: '77d1f0e2-9a3b-4c5d-8e6f-0a1b2c3d4e5f',
      eventSource: 's3.amazonaws.com',
      eventName: 'PutBucketPolicy',
      awsRegion: first,
      sourceIPAddress: '192.0.2.10',
      userAgent: '[S3Console/0.4, aws-internal/3 aws-sdk-java/1.12.750 Linux/5.10]',
      requestParameters: {
        bucketName: 'acme-archive',
        Host: 'acme-archive.s3.eu-west-1.amazonaws.com',
      },
      responseElements: null,
      additionalEventData: { SignatureVersion: 'SigV4', AuthenticationMethod: 'AuthHeader' },
      requestID: 'ZV8T0M5WQ2XK7R1B',
      readOnly: false,
      resources: [
        { type: 'AWS::S3::Object', ARNPrefix: `arn:${partition}:s3:::acme-archive/` },
        { accountId, type: 'AWS::S3::Bucket', ARN: `arn:${partition}:s3:::acme-archive` },
      ],
      sessionCredentialFromConsole: 'true',
    }),
    apiCall(account, {
      eventVersion: '1.08',
      userIdentity: {
        ...identity(account),
        accessKeyId: 'ASIAI44QH8DHBEXAMPLE',
        userName: 'acme-production',
        ...session('2025-11-01T00:00:59Z', 'false'),
      },
      eventTime: '2025-11-01T00:03:10Z',
      eventID: 'c0ffee00-5d2e-4b1a-9f3c-8e7d6c5b4a39',
      eventSource: 'ec2.amazonaws.com',
      eventName: 'DescribeInstances',
      awsRegion: second,
      sourceIPAddress: '2001:db8::51a',
      userAgent:
        'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/19.1 Safari/605.1.15',
      requestParameters: { maxResults: 100, instancesSet: {}, filterSet: {} },
      responseElements: null,
      requestID: '1f0e9d8c-7b6a-4958-a7b6-c5d4e3f2a1b0',
      readOnly: true,
      sessionCredentialFromConsole: 'true',
    }),
    apiCall(account, {
      eventVersion: '1.10',
      userIdentity: { ...identity(account), accessKeyId: 'AKIAI44QH8DHBEXAMPLE' },
      eventTime: '2026-08-24T11:47:55Z',
      eventID: '9e8d7c6b-5a49-4382-9716-05f4e3d2c1b0',
      eventSource: 'sts.amazonaws.com',
      eventName: 'GetCallerIdentity',
      awsRegion: third,
      sourceIPAddress: '203.0.113.201',
      userAgent: 'Boto3/1.40.1 md/Botocore#1.40.1 lang/python#3.13.2',
      requestParameters: null,
      responseElements: null,
      requestID: 'd4c3b2a1-0f9e-4d8c-b7a6-958473625140',
      readOnly: true,
      vpcEndpointId: 'vpce-0123456789abcdef0',
    }),
  ];
};

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html */
const consoleActions = (account: RootAccount): readonly JsonObject[] => [
  {
    eventVersion: '1.08',
    userIdentity: { ...identity(account), accessKeyId: 'ASIAIOSFODNN7CONSOLE' },
    eventTime: '2026-07-14T10:20:30Z',
    eventID: '6f1d2c3b-4a59-4687-90a1-b2c3d4e5f601',
    eventSource: 'billingconsole.amazonaws.com',
    eventName: 'GetTotal',
    awsRegion: account.signInRegion,
    sourceIPAddress: '192.0.2.10',
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36',
    requestParameters: null,
    responseElements: null,
    readOnly: true,
    eventType: 'AwsConsoleAction',
    ...common(account),
  },
  {
    eventVersion: '1.11',
    userIdentity: {
      ...identity(account),
      accessKeyId: 'ASIAI44QH8DHBCONSOLE',
      ...session('2026-08-02T08:00:00Z', 'true'),
    },
    eventTime: '2026-08-02T08:04:11Z',
    eventID: 'a7b8c9d0-1e2f-4304-8516-27384950a1b2',
    eventSource: 'payments.amazonaws.com',
    eventName: 'UpdatePaymentPreferences',
    awsRegion: account.signInRegion,
    sourceIPAddress: '2001:db8::51a',
    userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:144.0) Gecko/20100101 Firefox/144.0',
    requestParameters: { currency: 'EUR' },
    responseElements: {},
    requestID: '3c2b1a09-8f7e-4d6c-9b5a-493827161504',
    readOnly: false,
    eventType: 'AwsConsoleAction',
    sessionCredentialFromConsole: 'true',
    ...common(account),
  },
];

/** Root signing in, calling APIs and using the console, successfully, in one account. */
export const rootSamples = (account: RootAccount): RootSamples => ({
  signIns: signIns(account),
  apiCalls: apiCalls(account),
  consoleActions: consoleActions(account),
});

const SERVICE = /\.amazonaws\.com$/;

const busSource = (eventSource: unknown): string =>
  `aws.${String(eventSource).replace(SERVICE, '')}`;

const DETAIL_TYPES = new Map<unknown, string>([
  ['AwsConsoleSignIn', 'AWS Console Sign In via CloudTrail'],
  ['AwsConsoleAction', 'AWS Console Action via CloudTrail'],
]);

/**
 * A record as it comes over an EventBridge bus.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html
 */
export const onBus = (record: JsonObject): JsonObject => ({
  version: '0',
  id: String(record['eventID']).split('').reverse().join(''),
  'detail-type': DETAIL_TYPES.get(record['eventType']) ?? 'AWS API Call via CloudTrail',
  source: busSource(record['eventSource']),
  account: record['recipientAccountId'],
  time: record['eventTime'],
  region: record['awsRegion'],
  resources: [],
  detail: record,
});
