import { describe, expect, test } from '@jest/globals';
import { credentialKind, defaultAudience, parseArn, regionPartition } from '../../src/model/arn.ts';

describe('an ARN', () => {
  test.each([
    ['arn:aws:iam::123456789012:root', 'aws', 'root'],
    ['arn:aws:iam::123456789012:role/path/to/audit', 'aws', 'role/path/to/audit'],
    ['arn:aws:sts::123456789012:assumed-role/audit/run-1', 'aws', 'assumed-role/audit/run-1'],
    ['arn:aws-cn:iam::123456789012:user/anna', 'aws-cn', 'user/anna'],
    ['arn:aws-us-gov:iam::123456789012:root', 'aws-us-gov', 'root'],
    ['arn:aws-eusc:iam::123456789012:role/audit', 'aws-eusc', 'role/audit'],
    ['arn:aws-iso-b:iam::123456789012:role/audit', 'aws-iso-b', 'role/audit'],
    ['arn:aws:sns:eu-west-1:123456789012:topic:sub', 'aws', 'topic:sub'],
  ])('%s', (arn, partition, resource) => {
    expect(parseArn(arn)).toEqual({ partition, accountId: '123456789012', resource });
  });

  test('an account id keeps its leading zeros', () => {
    expect(parseArn('arn:aws:iam::000000000001:root')?.accountId).toBe('000000000001');
  });

  test.each([
    '',
    'root',
    '123456789012',
    'arn:aws:iam::123456789012:',
    'arn:aws:iam::12345678901:root',
    'arn:aws:iam::1234567890123:root',
    'arn:aws:iam:::root',
    'arn:aws:s3:::bucket',
    'arn:gcp:iam::123456789012:root',
    'xarn:aws:iam::123456789012:root',
    ' arn:aws:iam::123456789012:root',
    'arn:aws:iam::123456789012:root\narn:aws:iam::999999999999:root',
    'ARN:AWS:IAM::123456789012:root',
  ])('%j is none', (text) => {
    expect(parseArn(text)).toBeUndefined();
  });
});

describe('what a name tells', () => {
  test.each([
    ['ASIAIOSFODNN7EXAMPLE', 'temporary'],
    ['AKIAIOSFODNN7EXAMPLE', 'long-lived'],
    ['asiaiosfodnn7example', 'unknown'],
    ['LSIAQAAAAAAVNCBMPNSG', 'unknown'],
    ['test', 'unknown'],
    ['', 'unknown'],
    ['XASIA', 'unknown'],
  ])('credentials %j are %s', (id, kind) => {
    expect(credentialKind(id)).toBe(kind);
  });

  test.each([
    ['aws', 'sts.amazonaws.com'],
    ['aws-us-gov', 'sts.amazonaws.com'],
    ['aws-cn', 'sts.amazonaws.com.cn'],
  ])('%s expects the audience %s', (partition, audience) => {
    expect(defaultAudience(partition)).toBe(audience);
  });

  test.each([
    ['us-east-1', 'aws'],
    ['eu-central-1', 'aws'],
    ['ca-central-1', 'aws'],
    ['us-gov-west-1', 'aws-us-gov'],
    ['cn-northwest-1', 'aws-cn'],
    ['eusc-de-east-1', 'aws-eusc'],
    ['us-iso-east-1', 'aws-iso'],
    ['us-isob-east-1', 'aws-iso-b'],
    ['eu-isoe-west-1', 'aws-iso-e'],
    ['us-isof-south-1', 'aws-iso-f'],
    ['me-west-1', 'aws'],
    ['sa-west-1', 'aws'],
  ])('%s is in %s', (region, partition) => {
    expect(regionPartition(region)).toBe(partition);
  });
});
