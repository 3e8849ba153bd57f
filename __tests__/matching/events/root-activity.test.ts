import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../src/matching/json-object.ts';
import { readEventPattern } from '../../../src/matching/events/event-pattern.ts';
import { everydaySamples, exemptSamples } from '../../../src/matching/events/other-samples.ts';
import { matchesFilterPattern } from '../../../src/matching/events/filter-pattern-match.ts';
import { parseFilterPattern } from '../../../src/matching/events/filter-pattern-parser.ts';
import { filterMatch, ruleMatch } from '../../../src/matching/events/root-activity.ts';
import { onBus, rootSamples } from '../../../src/matching/events/root-samples.ts';

const ACCOUNT = { accountId: '123456789012', partition: 'aws', signInRegion: 'us-east-1' };

const CIS =
  '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }';

const filter = (pattern: string, account = ACCOUNT): string => {
  const match = filterMatch(pattern, account);
  return match.kind === 'narrowed' ? `misses ${match.misses}` : match.kind;
};

const rule = (pattern: unknown, account = ACCOUNT): string => {
  const { signIns, apiCalls } = ruleMatch(JSON.stringify(pattern), account);
  const what = signIns.kind === 'narrowed' ? `misses ${signIns.misses}` : signIns.kind;
  return apiCalls ? `${what}, API calls` : what;
};

const ROOT_SIGN_IN = {
  'detail-type': ['AWS Console Sign In via CloudTrail'],
  detail: { userIdentity: { type: ['Root'] } },
};

const withDetail = (detail: object): object => ({
  ...ROOT_SIGN_IN,
  detail: { ...ROOT_SIGN_IN.detail, ...detail },
});

describe('a metric filter', () => {
  test.each([
    ['as CIS has it', CIS],
    ['without quotes', CIS.replaceAll('"', '')],
    ['without space', CIS.replaceAll(' && ', '&&').replaceAll(' = ', '=').replaceAll(' != ', '!=')],
    [
      'in another order, in parentheses',
      '{ ($.eventType != AwsServiceEvent) && (($.userIdentity.invokedBy NOT EXISTS) && ($.userIdentity.type = Root)) }',
    ],
    [
      'that leaves central audits out',
      CIS.replace(' }', ' && $.userIdentity.sessionContext.assumedRoot NOT EXISTS }'),
    ],
    ['for the type alone', '{ $.userIdentity.type = Root }'],
    ['by its ARN', '{ $.userIdentity.arn = "arn:aws:iam::123456789012:root" }'],
    ['by the end of its ARN', '{ $.userIdentity.arn = "*:root" }'],
    ['by a regular expression', '{ $.userIdentity.arn = %:root$% }'],
    ['for its account', '{ $.userIdentity.type = Root && $.recipientAccountId = 123456789012 }'],
    [
      'for root or others',
      '{ $.userIdentity.type = Root || $.userIdentity.userName = breakglass }',
    ],
    [
      'that leaves out what services do for root',
      '{ $.userIdentity.type = Root && $.sourceIPAddress != "*.amazonaws.com" }',
    ],
    ['for success', '{ $.userIdentity.type = Root && $.errorCode NOT EXISTS }'],
  ])('%s matches all that root does', (_, pattern) => {
    expect(filter(pattern)).toBe('whole');
  });

  test.each([
    ['{ $.userIdentity.type = Root && $.eventName = ConsoleLogin }', 'API calls'],
    ['{ $.userIdentity.type = Root && $.eventType = AwsApiCall }', 'sign-ins'],
    ['{ $.userIdentity.type = Root && $.eventName != ConsoleLogin }', 'sign-ins'],
    ['{ $.userIdentity.type = Root && $.eventName = CreateUser }', 'sign-ins and some API calls'],
    ['{ $.userIdentity.type = Root && $.eventName != GetCostAndUsage }', 'some API calls'],
    ['{ $.userIdentity.type = Root && $.eventSource != "s3.amazonaws.com" }', 'some API calls'],
    [
      '{ $.userIdentity.type = Root && ($.eventSource != "s3.amazonaws.com" || $.eventName != "ListBuckets") }',
      'some API calls',
    ],
    ['{ $.userIdentity.type = Root && $.readOnly IS FALSE }', 'some API calls'],
    ['{ $.userIdentity.type = Root && $.awsRegion = us-east-1 }', 'some API calls'],
    ['{ $.userIdentity.type = Root && $.awsRegion != eu-north-1 }', 'some API calls'],
    [
      '{ $.userIdentity.type = Root && $.sourceIPAddress != 192.0.2.99 }',
      'some sign-ins and some API calls',
    ],
    [
      '{ $.userIdentity.type = Root && $.sourceIPAddress != %^10\\.% }',
      'some sign-ins and some API calls',
    ],
    [
      '{ $.userIdentity.type = Root && $.sourceIPAddress = 192.0.2.10 }',
      'some sign-ins and some API calls',
    ],
    [
      '{ $.userIdentity.type = Root && $.userAgent != "*Firefox*" }',
      'some sign-ins and some API calls',
    ],
    [
      '{ $.userIdentity.type = Root && $.additionalEventData.MFAUsed = No }',
      'some sign-ins and API calls',
    ],
    [
      '{ $.userIdentity.type = Root && $.userIdentity.userName NOT EXISTS }',
      'some sign-ins and some API calls',
    ],
    [
      '{ $.userIdentity.type = Root && $.requestParameters.bucketName NOT EXISTS }',
      'some API calls',
    ],
    [
      '{ $.userIdentity.type = Root && $.tlsDetails NOT EXISTS }',
      'some sign-ins and some API calls',
    ],
    [
      '{ $.userIdentity.type = Root && $.errorCode = "*" && $.eventName = X || $.eventName = ConsoleLogin }',
      'API calls',
    ],
  ])('%s misses %s', (pattern, misses) => {
    expect(filter(pattern)).toBe(`misses ${misses}`);
  });

  test.each([
    ['{ $.userIdentity.type = "root" }'],
    ['{ $.userIdentity.type = Root && $.userIdentity.sessionContext.assumedRoot != "true" }'],
    ['{ $.userIdentity.type = Root && $.userIdentity.invokedBy != "x" }'],
    ['{ $.userIdentity.type = Root && $.errorCode != "x" }'],
    ['{ $.userIdentity.type = Root && $.errorCode = "*" }'],
    ['{ $.userIdentity.type = Root && $.recipientAccountId = 999999999999 }'],
    ['{ $.eventName = DeleteTrail }'],
    ['{ $.userIdentity.type = AssumedRole }'],
    ['{ $.a EXISTS }'],
    ['ERROR'],
  ])('%s matches nothing of root', (pattern) => {
    expect(filter(pattern)).toBe('none');
  });

  test.each([
    ['', 'everyone'],
    ['  ', 'everyone'],
    ['{ $.userIdentity.type = "*" }', 'everyone'],
    ['{ $.userIdentity.type != IAMUser }', 'everyone'],
    ['Root', 'unparsable'],
    ['"\\"type\\":\\"Root\\""', 'unparsable'],
    ['{ $.userIdentity.type = Root && $.userIdentity.invokedBy EXISTS }', 'unparsable'],
    ['{ $.* = "Root" }', 'unclear'],
    ['{ $.userIdentity.type = Root && $.managementEvent = true }', 'unclear'],
  ])('%s: %s', (pattern, expected) => {
    expect(filter(pattern)).toBe(expected);
  });

  test('for sign-ins without MFA is not meant for root', () => {
    const pattern = '{ $.eventName = ConsoleLogin && $.additionalEventData.MFAUsed != "Yes" }';
    expect(filterMatch(pattern, ACCOUNT)).toMatchObject({ kind: 'narrowed', namesRoot: false });
  });

  test('that could leave something out in too many ways is not certain', () => {
    const clause = Array.from(
      { length: 11 },
      (_, index) => `$.eventName != a${index} && $.userAgent != b${index}`,
    );
    const pattern = `{ $.userIdentity.type = Root && (${clause.map((each) => `(${each})`).join(' || ')}) }`;
    expect(filter(pattern)).toBe('unclear');
  });
});

/** Every field of a record that is no object, with the way to it. */
const leaves = (record: JsonObject, path = '$'): readonly (readonly [string, unknown])[] =>
  Object.entries(record).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? leaves(value as JsonObject, `${path}.${key}`)
      : [[`${path}.${key}`, value] as const],
  );

/** What every use of this account's root has in common. */
const COMMON = [
  '$.userIdentity.type',
  '$.userIdentity.principalId',
  '$.userIdentity.arn',
  '$.userIdentity.accountId',
  '$.managementEvent',
  '$.recipientAccountId',
  '$.eventCategory',
];

const COMMON_TO_SIGN_INS = [
  ...COMMON,
  '$.userIdentity.accessKeyId',
  '$.eventSource',
  '$.eventName',
  '$.awsRegion',
  '$.requestParameters',
  '$.responseElements.ConsoleLogin',
  '$.readOnly',
  '$.eventType',
];

describe('the samples', () => {
  const { signIns, apiCalls } = rootSamples(ACCOUNT);

  test.each([
    ['sign-ins', signIns, COMMON_TO_SIGN_INS],
    ['API calls', apiCalls, [...COMMON, '$.eventType']],
  ])('of %s have nothing in common but what all of them have', (_, records, common) => {
    const counts = new Map<string, number>();
    for (const record of records) {
      for (const [path, value] of leaves(record)) {
        const key = `${path} = ${JSON.stringify(value)}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    const shared = [...counts].filter(([, count]) => count === records.length);
    expect(shared.map(([key]) => key.split(' = ')[0]).sort()).toEqual([...common].sort());
  });

  test('of what others do, and of what is done in root’s name, are not root’s own', () => {
    const parsed = parseFilterPattern(
      CIS.replace(' }', ' && $.userIdentity.sessionContext.assumedRoot NOT EXISTS }'),
    );
    if (parsed === 'unparsable') throw new Error(parsed);
    const others = [...everydaySamples(ACCOUNT), ...exemptSamples(ACCOUNT)];
    expect(others.map((record) => matchesFilterPattern(parsed, record))).toEqual(
      others.map(() => 'no'),
    );
  });

  test('come over the bus with the source and type that AWS gives them', () => {
    expect([...signIns, ...apiCalls].map(onBus)).toEqual([
      ...signIns.map((detail) =>
        expect.objectContaining({
          source: 'aws.signin',
          'detail-type': 'AWS Console Sign In via CloudTrail',
          account: '123456789012',
          region: 'us-east-1',
          detail,
        }),
      ),
      ...['aws.iam', 'aws.s3', 'aws.ec2', 'aws.sts'].map((source) =>
        expect.objectContaining({ source, 'detail-type': 'AWS API Call via CloudTrail' }),
      ),
    ]);
  });

  test.each([
    ['aws-us-gov', 'us-gov-west-1'],
    ['aws-eusc', 'eusc-de-east-1'],
  ])('are the same in %s', (partition, signInRegion) => {
    const account = { accountId: '210987654321', partition, signInRegion };
    expect(filter(CIS, account)).toBe('whole');
    expect(
      filter(`{ $.userIdentity.arn = "arn:${partition}:iam::210987654321:root" }`, account),
    ).toBe('whole');
    expect(filter('{ $.userIdentity.arn = "arn:aws:iam::210987654321:root" }', account)).toBe(
      'none',
    );
    expect(rule(ROOT_SIGN_IN, account)).toBe('whole');
  });
});

describe('an EventBridge rule', () => {
  test.each<readonly [object, string]>([
    [ROOT_SIGN_IN, 'whole'],
    [{ source: ['aws.signin'] }, 'whole'],
    [{ 'detail-type': ['AWS Console Sign In via CloudTrail'] }, 'whole'],
    [
      {
        ...ROOT_SIGN_IN,
        'detail-type': ['AWS API Call via CloudTrail', 'AWS Console Sign In via CloudTrail'],
      },
      'whole, API calls',
    ],
    [{ ...ROOT_SIGN_IN, 'detail-type': ['AWS API Call via CloudTrail'] }, 'none, API calls'],
    [{ detail: { userIdentity: { arn: [{ suffix: ':root' }] } } }, 'whole, API calls'],
    [{ ...ROOT_SIGN_IN, account: ['123456789012'], region: ['us-east-1'] }, 'whole'],
    [{ ...ROOT_SIGN_IN, account: ['999999999999'] }, 'none'],
    [{ ...ROOT_SIGN_IN, region: ['eu-west-1'] }, 'none'],
    [withDetail({ responseElements: { ConsoleLogin: ['Success'] } }), 'whole'],
    [withDetail({ responseElements: { ConsoleLogin: ['Failure'] } }), 'none'],
    [withDetail({ userIdentity: { type: ['Root', 'IAMUser'] } }), 'whole'],
    [withDetail({ userIdentity: { type: [{ 'anything-but': 'IAMUser' }] } }), 'whole'],
    [withDetail({ userIdentity: { type: ['root'] } }), 'none'],
    [withDetail({ additionalEventData: { MFAUsed: ['No'] } }), 'misses some sign-ins'],
    [withDetail({ sourceIPAddress: [{ 'anything-but': '192.0.2.99' }] }), 'misses some sign-ins'],
    [withDetail({ sourceIPAddress: [{ cidr: '192.0.2.0/24' }] }), 'misses some sign-ins'],
    [withDetail({ userAgent: [{ exists: true }] }), 'whole'],
    [withDetail({ tlsDetails: { x: [{ exists: false }] } }), 'misses some sign-ins'],
    [
      withDetail({
        $or: [
          { sourceIPAddress: [{ 'anything-but': '192.0.2.99' }] },
          { userAgent: [{ 'anything-but': { prefix: 'curl' } }] },
        ],
      }),
      'misses some sign-ins',
    ],
    [withDetail({ eventName: [{ 'sounds-like': 'login' }] }), 'unclear'],
    [{ source: [{ 'sounds-like': 'signin' }] }, 'none'],
    [{ source: ['aws.guardduty'] }, 'none'],
    [{ 'replay-name': [{ exists: false }] }, 'everyone, API calls'],
    [{ account: ['123456789012'] }, 'everyone, API calls'],
  ])('%j: %s', (pattern, expected) => {
    expect(rule(pattern)).toBe(expected);
  });

  test('is the same for what others do in their own name and in root’s', () => {
    const pattern = JSON.stringify(ROOT_SIGN_IN);
    const others = [...everydaySamples(ACCOUNT), ...exemptSamples(ACCOUNT)].map(onBus);
    expect(others.map((event) => readEventPattern(pattern).matches(event))).toEqual(
      others.map(() => 'no'),
    );
  });
});
