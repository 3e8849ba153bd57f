import fc from 'fast-check';
import type { PlainRequest, PlainStatement } from './evaluator.ts';

export const ACCOUNTS = ['111122223333', '444455556666', '777788889999', '120000000012'] as const;

const PARTITION = 'aws';

const actionPattern = fc.constantFrom(
  '*',
  '*:*',
  'iam:*',
  'IAM:*',
  'iam:Create*',
  'iam:*Key',
  'iam:CreateAccessKey',
  'iam:GetUser',
  'iam:Get*',
  's3:*',
  's3:PutBucketPolicy',
  's3:*BucketPolicy',
  'sts:Get*',
  'sts:GetCallerIdentity',
  '*:Get*',
  '?3:*',
);

const arnPattern = fc.constantFrom(
  'arn:aws:iam::*:root',
  'arn:*:iam::*:root',
  'arn:aws-cn:iam::*:root',
  'arn:aws:iam::????????????:root',
  'arn:aws:iam::1*:root',
  'arn:aws:iam::*2:root',
  'arn:aws:iam::111122223333:root',
  'arn:aws:iam::444455556666:*',
  'arn:aws:iam::*:role/*',
  'arn:aws:iam::*:user/*',
  'arn:aws:iam::*:*',
  'arn:aws:iam::*:ROOT',
  'arn:aws:iam::${aws:PrincipalAccount}:root',
  '${aws:PrincipalArn}',
);

const stringPattern = fc.oneof(arnPattern, fc.constantFrom('*', '*:root', '*root*', 'root', '*1*'));

const prefix = fc.constantFrom('', '', '', 'ForAnyValue:', 'ForAllValues:');
const suffix = fc.constantFrom('', '', 'IfExists');
const negation = fc.constantFrom('', '', 'Not');

type ConditionPart = readonly [operator: string, key: string, values: readonly string[]];

const listOf = (one: fc.Arbitrary<string>): fc.Arbitrary<readonly string[]> =>
  fc.array(one, { minLength: 1, maxLength: 3 });

const onArn: fc.Arbitrary<ConditionPart> = fc
  .tuple(
    prefix,
    fc.constantFrom('Arn', 'String'),
    negation,
    fc.constantFrom('Equals', 'Like'),
    suffix,
    listOf(arnPattern),
    listOf(stringPattern),
    fc.constantFrom('aws:PrincipalArn', 'aws:PrincipalARN', 'AWS:principalarn'),
  )
  .map(([set, family, not, kind, ifExists, arns, strings, key]) => [
    `${set}${family}${not}${kind}${ifExists}`,
    key,
    family === 'Arn' ? arns : strings,
  ]);

const onText = (key: string, values: fc.Arbitrary<string>): fc.Arbitrary<ConditionPart> =>
  fc
    .tuple(
      prefix,
      negation,
      fc.constantFrom('Equals', 'Like', 'EqualsIgnoreCase'),
      suffix,
      listOf(values),
    )
    .map(([set, not, kind, ifExists, wanted]) => [
      `${set}String${not}${kind}${ifExists}`,
      key,
      wanted,
    ]);

const bool = fc.constantFrom('true', 'false');

const onBool = (key: string): fc.Arbitrary<ConditionPart> =>
  fc
    .tuple(fc.constantFrom('Bool', 'BoolIfExists', 'Null'), bool)
    .map(([operator, value]) => [operator, key, [value]]);

/** Conditions whose keys are all known of a request that root makes. */
const knownCondition: fc.Arbitrary<ConditionPart> = fc.oneof(
  { arbitrary: onArn, weight: 4 },
  { arbitrary: onBool('aws:AssumedRoot'), weight: 3 },
  onBool('aws:ViaAWSService'),
  onBool('aws:PrincipalIsAWSService'),
  onText('aws:PrincipalType', fc.constantFrom('Account', 'account', 'Acc*', 'AssumedRole', 'User')),
  onText(
    'aws:PrincipalAccount',
    fc.constantFrom(...ACCOUNTS, '1*', '*', '${AWS:principalAccount}'),
  ),
  onText('aws:PrincipalTag/team', fc.constantFrom('admins', '*')),
  onText('aws:username', fc.constantFrom('root', '*')),
);

const unknownCondition: fc.Arbitrary<ConditionPart> = fc.oneof(
  onText('aws:RequestedRegion', fc.constantFrom('eu-*', 'us-east-1')),
  onBool('aws:MultiFactorAuthPresent'),
  onText('aws:SourceVpc', fc.constantFrom('vpc-1', '*')),
);

const asBlock = (parts: readonly ConditionPart[]): NonNullable<PlainStatement['Condition']> => {
  const block: Record<string, Record<string, readonly string[]>> = {};
  for (const [operator, key, values] of parts) {
    block[operator] = { ...block[operator], [key]: values };
  }
  return block;
};

const statementOf = (
  condition: fc.Arbitrary<ConditionPart>,
  resource: fc.Arbitrary<readonly string[]>,
): fc.Arbitrary<PlainStatement> =>
  fc
    .record({
      effect: fc.constantFrom('Deny', 'Deny', 'Deny', 'Allow'),
      isNot: fc.boolean(),
      actions: listOf(actionPattern),
      resource,
      conditions: fc.array(condition, { maxLength: 2 }),
    })
    .map(({ effect, isNot, actions, resource: Resource, conditions }) => ({
      Effect: effect,
      ...(isNot ? { NotAction: actions } : { Action: actions }),
      Resource,
      ...(conditions.length === 0 ? {} : { Condition: asBlock(conditions) }),
    }));

const anything = fc.constant(['*']);

/** A statement of which everything can be told. */
export const knownStatement = statementOf(knownCondition, anything);

/** Statements of any kind, those that hang on the unknown too. */
export const anyStatements = fc.array(
  fc.oneof(
    { arbitrary: knownStatement, weight: 3 },
    statementOf(fc.oneof(knownCondition, unknownCondition), anything),
    statementOf(knownCondition, fc.constantFrom(['arn:aws:s3:::logs'], ['arn:aws:iam::*:root'])),
  ),
  { minLength: 1, maxLength: 4 },
);

export const action = fc.constantFrom(
  'iam:CreateAccessKey',
  'iam:GetUser',
  'iam:CreateLoginProfile',
  'iam:ListAccessKeys',
  's3:PutBucketPolicy',
  's3:GetObject',
  'sts:GetCallerIdentity',
  'sts:GetFederationToken',
  'ec2:RunInstances',
  'a3:GetThing',
);

export const account = fc.constantFrom(...ACCOUNTS);

const ofEveryone = (accountId: string): Record<string, string> => ({
  'aws:principalaccount': accountId,
  'aws:viaawsservice': 'false',
  'aws:principalisawsservice': 'false',
});

/** What the caller of a request may choose, or have at random. */
const circumstances = fc.record(
  {
    'aws:requestedregion': fc.constantFrom('eu-central-1', 'us-east-1', 'ap-south-1'),
    'aws:multifactorauthpresent': bool,
    'aws:sourcevpc': fc.constantFrom('vpc-1', 'vpc-2'),
  },
  { requiredKeys: [] },
);

const resource = fc.constantFrom('arn:aws:s3:::logs', 'arn:aws:iam::111122223333:root', '*');

export const rootKeys = (accountId: string, isCentralSession = false): Record<string, string> => ({
  ...ofEveryone(accountId),
  'aws:principalarn': `arn:${PARTITION}:iam::${accountId}:root`,
  'aws:principaltype': 'Account',
  'aws:userid': accountId,
  ...(isCentralSession ? { 'aws:assumedroot': 'true' } : {}),
});

export const roleKeys = (accountId: string): Record<string, string> => ({
  ...ofEveryone(accountId),
  'aws:principalarn': `arn:${PARTITION}:iam::${accountId}:role/some-role`,
  'aws:principaltype': 'AssumedRole',
});

/** A request of the account's root, in circumstances of any kind. */
export const requestOf = (keys: Record<string, string>): fc.Arbitrary<PlainRequest> =>
  fc
    .record({ action, resource, circumstances })
    .map(({ action: asked, resource: of, circumstances: given }) => ({
      action: asked,
      resource: of,
      keys: { ...keys, ...given },
    }));
