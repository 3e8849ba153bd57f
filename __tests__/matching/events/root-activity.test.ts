import { describe, expect, test } from '@jest/globals';
import { PATTERN } from '../../../src/checks/root-activity-alarm.ts';
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

const rule = (pattern: unknown, account = ACCOUNT, hearsReads = true): string => {
  const match = ruleMatch(JSON.stringify(pattern), hearsReads, account);
  return match.kind === 'narrowed' ? `misses ${match.misses}` : match.kind;
};

const ROOT = { detail: { userIdentity: { type: ['Root'] } } };

const ROOT_SIGN_IN = { ...ROOT, 'detail-type': ['AWS Console Sign In via CloudTrail'] };

const withDetail = (detail: object): object => ({ detail: { ...ROOT.detail, ...detail } });

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
    [
      '{ $.userIdentity.type = Root && $.eventName = ConsoleLogin }',
      'API calls and console actions',
    ],
    ['{ $.userIdentity.type = Root && $.eventType = AwsApiCall }', 'sign-ins and console actions'],
    ['{ $.userIdentity.type = Root && $.eventName != ConsoleLogin }', 'sign-ins'],
    [
      '{ $.userIdentity.type = Root && $.eventName = CreateUser }',
      'sign-ins, some API calls and console actions',
    ],
    [
      '{ $.userIdentity.type = Root && $.eventName != GetCostAndUsage }',
      'some API calls and some console actions',
    ],
    [
      '{ $.userIdentity.type = Root && $.eventSource != "s3.amazonaws.com" }',
      'some API calls and some console actions',
    ],
    [
      '{ $.userIdentity.type = Root && ($.eventSource != "s3.amazonaws.com" || $.eventName != "ListBuckets") }',
      'some API calls and some console actions',
    ],
    [
      '{ $.userIdentity.type = Root && $.readOnly IS FALSE }',
      'API calls that read and some console actions',
    ],
    [
      '{ $.userIdentity.type = Root && $.awsRegion = us-east-1 }',
      'some API calls and some console actions',
    ],
    [
      '{ $.userIdentity.type = Root && $.awsRegion != eu-north-1 }',
      'some API calls and some console actions',
    ],
    [
      '{ $.userIdentity.type = Root && $.sourceIPAddress != 192.0.2.99 }',
      'some sign-ins, some API calls and some console actions',
    ],
    [
      '{ $.userIdentity.type = Root && $.sourceIPAddress != %^10\\.% }',
      'some sign-ins, some API calls and some console actions',
    ],
    [
      '{ $.userIdentity.type = Root && $.sourceIPAddress = 192.0.2.10 }',
      'some sign-ins, some API calls and some console actions',
    ],
    [
      '{ $.userIdentity.type = Root && $.userAgent != "*Firefox*" }',
      'some sign-ins, some API calls and some console actions',
    ],
    [
      '{ $.userIdentity.type = Root && $.additionalEventData.MFAUsed = No }',
      'some sign-ins, API calls and console actions',
    ],
    [
      '{ $.userIdentity.type = Root && $.userIdentity.userName NOT EXISTS }',
      'some sign-ins and some API calls that read',
    ],
    [
      '{ $.userIdentity.type = Root && $.requestParameters.bucketName NOT EXISTS }',
      'some API calls and some console actions',
    ],
    [
      '{ $.userIdentity.type = Root && $.tlsDetails NOT EXISTS }',
      'some sign-ins, some API calls and some console actions',
    ],
    [
      '{ $.userIdentity.type = Root && $.errorCode = "*" && $.eventName = X || $.eventName = ConsoleLogin }',
      'API calls and console actions',
    ],
    [
      '{ $.userIdentity.type = Root && ($.eventType = AwsApiCall || $.eventType = AwsConsoleSignIn) }',
      'console actions',
    ],
    // What an alternative that never fits leaves to the other.
    [
      '{ $.userIdentity.type = Root && ($.eventType = AwsConsoleSignIn || $.eventName != GetCostAndUsage) }',
      'some API calls and some console actions',
    ],
    // Whichever of the two stands first.
    [
      '{ $.userIdentity.type = Root && ($.sourceIPAddress != 192.0.2.99 || $.sourceIPAddress = 192.0.2.98) }',
      'some sign-ins, some API calls and some console actions',
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
    const clauses = Array.from(
      { length: 11 },
      (_, index) => `($.tlsDetails.a${index} NOT EXISTS && $.eventID != b${index})`,
    );
    // Nothing is both of these, but that is known only at the end.
    const never = '$.userAgent != c || $.userAgent != d';
    const pattern = `{ $.userIdentity.type = Root && (${[...clauses, never].join(' || ')}) }`;
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
  const { signIns, apiCalls, consoleActions } = rootSamples(ACCOUNT);

  test.each([
    ['sign-ins', signIns, COMMON_TO_SIGN_INS],
    ['API calls', apiCalls, [...COMMON, '$.eventType']],
    ['console actions', consoleActions, [...COMMON, '$.eventType', '$.awsRegion']],
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
    const parsed = parseFilterPattern(PATTERN);
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
    expect(rule(ROOT, account)).toBe('whole');
    expect(rule(ROOT, account, false)).toMatch(/^misses API calls that read/);
  });
});

describe('an EventBridge rule', () => {
  const SOME = 'misses some sign-ins, some API calls and some console actions';
  const NO_CALLS = 'misses API calls and console actions';

  test.each<readonly [object, string]>([
    [ROOT, 'whole'],
    [{ ...ROOT, account: ['123456789012'], region: ['us-east-1'] }, 'whole'],
    [{ ...ROOT, source: [{ prefix: 'aws.' }] }, 'whole'],
    [
      {
        ...ROOT,
        'detail-type': [
          'AWS API Call via CloudTrail',
          'AWS Console Sign In via CloudTrail',
          'AWS Console Action via CloudTrail',
        ],
      },
      'whole',
    ],
    [{ detail: { userIdentity: { arn: [{ suffix: ':root' }] } } }, 'whole'],
    [withDetail({ userIdentity: { type: ['Root', 'IAMUser'] } }), 'whole'],
    [withDetail({ userIdentity: { type: [{ 'anything-but': 'IAMUser' }] } }), 'everyone'],
    [withDetail({ userAgent: [{ exists: true }] }), 'whole'],
    [withDetail({ userIdentity: { type: ['Root'], invokedBy: [{ exists: false }] } }), 'whole'],
    // It hears of one Region only: what it asks for of that leaves nothing out.
    [withDetail({ awsRegion: ['us-east-1'] }), 'whole'],

    [ROOT_SIGN_IN, NO_CALLS],
    [{ source: ['aws.signin'] }, NO_CALLS],
    [{ ...ROOT, source: ['aws.signin', 'aws.iam'] }, 'misses some API calls and console actions'],
    [
      { ...ROOT, source: [{ 'anything-but': 'aws.s3' }] },
      'misses some API calls and some console actions',
    ],
    [
      {
        ...ROOT,
        'detail-type': ['AWS API Call via CloudTrail', 'AWS Console Sign In via CloudTrail'],
      },
      'misses console actions',
    ],
    [
      { ...ROOT, 'detail-type': ['AWS API Call via CloudTrail'] },
      'misses sign-ins and console actions',
    ],
    [{ ...ROOT, account: ['999999999999'] }, 'none'],
    [{ ...ROOT, region: ['eu-west-1'] }, 'none'],
    [{ ...ROOT, 'detail-type': ['AWS Console Sign-in via CloudTrail'] }, 'none'],
    [withDetail({ responseElements: { ConsoleLogin: ['Success'] } }), NO_CALLS],
    [withDetail({ responseElements: { ConsoleLogin: ['Failure'] } }), 'none'],
    [withDetail({ userIdentity: { type: ['root'] } }), 'none'],
    [withDetail({ readOnly: [false] }), 'misses API calls that read and some console actions'],
    [
      withDetail({ additionalEventData: { MFAUsed: ['No'] } }),
      'misses some sign-ins, API calls and console actions',
    ],
    [withDetail({ sourceIPAddress: [{ 'anything-but': '192.0.2.99' }] }), SOME],
    [withDetail({ sourceIPAddress: [{ cidr: '192.0.2.0/24' }] }), SOME],
    [withDetail({ tlsDetails: { x: [{ exists: false }] } }), SOME],
    [
      withDetail({
        $or: [
          { sourceIPAddress: [{ 'anything-but': '192.0.2.99' }] },
          { userAgent: [{ 'anything-but': { prefix: 'curl' } }] },
        ],
      }),
      SOME,
    ],
    // What an alternative that never fits leaves to the other.
    [
      withDetail({
        $or: [
          { eventType: ['AwsConsoleSignIn'] },
          { eventName: [{ 'anything-but': 'CreateUser' }] },
        ],
      }),
      'misses some API calls and some console actions',
    ],
    [withDetail({ eventName: [{ 'sounds-like': 'login' }] }), 'unclear'],
    [{ source: [{ 'sounds-like': 'signin' }] }, 'none'],
    [{ source: ['aws.guardduty'] }, 'none'],
    [{ 'replay-name': [{ exists: false }] }, 'everyone'],
    [{ account: ['123456789012'] }, 'everyone'],
  ])('%j: %s', (pattern, expected) => {
    expect(rule(pattern)).toBe(expected);
  });

  test.each([
    [ROOT, 'misses API calls that read and some console actions'],
    [withDetail({ readOnly: [true] }), 'none'],
    [ROOT_SIGN_IN, NO_CALLS],
  ])('that is merely enabled hears of nothing that reads: %j', (pattern, expected) => {
    expect(rule(pattern, ACCOUNT, false)).toBe(expected);
  });

  const GOV_CLOUD = { ...ACCOUNT, partition: 'aws-us-gov', signInRegion: 'us-gov-west-1' };

  test.each([
    [{ ...ROOT, source: ['aws.signin'] }, 'misses API calls'],
    [{ source: ['aws.signin', 'aws.iam'] }, 'misses some API calls'],
    [{ ...ROOT, 'detail-type': ['AWS API Call via CloudTrail'] }, 'whole'],
  ])(
    'needs no sign-ins where root has none, and does not live on them: %j',
    (pattern, expected) => {
      expect(rule(pattern, GOV_CLOUD)).toBe(expected);
    },
  );

  test('is the same for what others do in their own name and in root’s', () => {
    const pattern = JSON.stringify(ROOT_SIGN_IN);
    const others = [...everydaySamples(ACCOUNT), ...exemptSamples(ACCOUNT)].map(onBus);
    expect(others.map((event) => readEventPattern(pattern).matches(event))).toEqual(
      others.map(() => 'no'),
    );
  });
});
