import { describe, expect, test } from '@jest/globals';
import { readEventPattern } from '../../../src/matching/events/event-pattern.ts';

const EVENT = {
  source: 'aws.ec2',
  'detail-type': 'EC2 Instance State-change Notification',
  resources: ['arn:aws:ec2:us-east-1:123456789012:instance/i-1', 'arn:other'],
  nothing: [],
  detail: {
    state: 'running',
    'c-count': 5,
    'x-limit': 301.8,
    'source-ip': '10.0.0.33',
    'source-ip6': '2001:db8::33',
    isOn: true,
    empty: '',
    none: null,
    path: 'dir/lib/a*b.png',
    short: 'aba',
    tags: [
      { key: 'team', value: 'red' },
      { key: 'stage', value: 'prod' },
    ],
  },
};

const match = (pattern: unknown): string =>
  readEventPattern(JSON.stringify(pattern)).matches(EVENT);

describe('an event pattern', () => {
  test.each<readonly [object, string]>([
    [{ source: ['aws.ec2'] }, 'yes'],
    [{ source: ['aws.s3', 'aws.ec2'] }, 'yes'],
    [{ source: ['AWS.EC2'] }, 'no'],
    [{ source: ['aws.ec2'], detail: { state: ['stopped'] } }, 'no'],
    [{ source: ['aws.ec2'], detail: { state: ['running'] } }, 'yes'],
    [{ resources: ['arn:other'] }, 'yes'],
    [{ gone: ['x'] }, 'no'],
    [{ detail: { gone: { deeper: ['x'] } } }, 'no'],
    [{ source: { deeper: ['x'] } }, 'no'],
    [{ detail: ['x'] }, 'no'],
    [{ detail: { isOn: [true] } }, 'yes'],
    [{ detail: { isOn: ['true'] } }, 'no'],
    [{ detail: { 'c-count': [5] } }, 'yes'],
    [{ detail: { 'c-count': ['5'] } }, 'no'],
    [{ detail: { none: [null] } }, 'yes'],
    [{ detail: { none: [''] } }, 'no'],
    [{ detail: { empty: [''] } }, 'yes'],
    [{ detail: { gone: [null] } }, 'no'],
    // prefix, suffix, equals-ignore-case
    [{ source: [{ prefix: 'aws.' }] }, 'yes'],
    [{ source: [{ prefix: 'AWS.' }] }, 'no'],
    [{ source: [{ prefix: { 'equals-ignore-case': 'AWS.' } }] }, 'yes'],
    [{ source: [{ suffix: 'ec2' }] }, 'yes'],
    [{ source: [{ suffix: { 'equals-ignore-case': 'EC2' } }] }, 'yes'],
    [{ source: [{ suffix: { prefix: 'EC2' } }] }, 'maybe'],
    [{ source: [{ 'equals-ignore-case': 'AWS.EC2' }] }, 'yes'],
    [{ source: [{ 'equals-ignore-case': 'AWS.EC' }] }, 'no'],
    [{ detail: { 'c-count': [{ prefix: '5' }] } }, 'no'],
    // anything-but
    [{ detail: { state: [{ 'anything-but': 'stopped' }] } }, 'yes'],
    [{ detail: { state: [{ 'anything-but': 'running' }] } }, 'no'],
    [{ detail: { state: [{ 'anything-but': ['running', 'stopped'] }] } }, 'no'],
    [{ detail: { 'c-count': [{ 'anything-but': [5, 6] }] } }, 'no'],
    [{ detail: { 'c-count': [{ 'anything-but': 6 }] } }, 'yes'],
    [{ detail: { gone: [{ 'anything-but': 'x' }] } }, 'no'],
    [{ detail: { state: [{ 'anything-but': { prefix: 'run' } }] } }, 'no'],
    [{ detail: { state: [{ 'anything-but': { prefix: ['stop', 'term'] } }] } }, 'yes'],
    [{ detail: { state: [{ 'anything-but': { suffix: 'ing' } }] } }, 'no'],
    [{ detail: { state: [{ 'anything-but': { wildcard: 'r*g' } }] } }, 'no'],
    [{ detail: { state: [{ 'anything-but': { 'equals-ignore-case': ['RUNNING'] } }] } }, 'no'],
    [{ resources: [{ 'anything-but': 'arn:other' }] }, 'yes'],
    [{ detail: { 'c-count': [{ 'anything-but': 'x' }] } }, 'maybe'],
    [{ detail: { state: [{ 'anything-but': ['x', 5] }] } }, 'maybe'],
    [{ detail: { state: [{ 'anything-but': [] }] } }, 'maybe'],
    [{ detail: { state: [{ 'anything-but': { numeric: ['=', 5] } }] } }, 'maybe'],
    // numeric
    [{ detail: { 'c-count': [{ numeric: ['>', 0, '<=', 5] }] } }, 'yes'],
    [{ detail: { 'c-count': [{ numeric: ['<', 5] }] } }, 'no'],
    [{ detail: { 'x-limit': [{ numeric: ['=', 3.018e2] }] } }, 'yes'],
    [{ detail: { state: [{ numeric: ['>', 0] }] } }, 'no'],
    [{ detail: { 'c-count': [{ numeric: ['>'] }] } }, 'maybe'],
    [{ detail: { 'c-count': [{ numeric: ['constructor', 1] }] } }, 'maybe'],
    // exists
    [{ detail: { state: [{ exists: true }] } }, 'yes'],
    [{ detail: { state: [{ exists: false }] } }, 'no'],
    [{ detail: { gone: [{ exists: false }] } }, 'yes'],
    [{ detail: { gone: { deeper: [{ exists: false }] } } }, 'yes'],
    [{ detail: { none: [{ exists: true }] } }, 'yes'],
    [{ detail: [{ exists: true }] }, 'no'],
    [{ detail: [{ exists: false }] }, 'yes'],
    [{ nothing: [{ exists: true }] }, 'maybe'],
    [{ detail: { gone: [{ exists: 'no' }] } }, 'maybe'],
    [{ detail: { gone: [{ exists: false, prefix: 'x' }] } }, 'maybe'],
    // wildcard
    [{ detail: { path: [{ wildcard: 'dir/*.png' }] } }, 'yes'],
    [{ detail: { path: [{ wildcard: 'dir/*a\\*b.png' }] } }, 'yes'],
    [{ detail: { path: [{ wildcard: 'dir/*a\\*c.png' }] } }, 'no'],
    [{ detail: { path: [{ wildcard: 'lib/*' }] } }, 'no'],
    [{ detail: { path: [{ wildcard: 'dir/**' }] } }, 'maybe'],
    [{ detail: { path: [{ wildcard: 'dir\\x*' }] } }, 'maybe'],
    [{ detail: { short: [{ wildcard: 'ab*a' }] } }, 'yes'],
    [{ detail: { short: [{ wildcard: 'ab*ba' }] } }, 'no'],
    // cidr
    [{ detail: { 'source-ip': [{ cidr: '::ffff:0:0/96' }] } }, 'no'],
    [{ detail: { 'source-ip': [{ cidr: '10.0.0.0/24' }] } }, 'yes'],
    [{ detail: { 'source-ip': [{ cidr: '10.0.1.0/24' }] } }, 'no'],
    [{ detail: { 'source-ip': [{ cidr: '0.0.0.0/0' }] } }, 'yes'],
    [{ detail: { 'source-ip6': [{ cidr: '2001:db8::/32' }] } }, 'yes'],
    [{ detail: { 'source-ip': [{ cidr: '2001:db8::/32' }] } }, 'no'],
    [{ detail: { state: [{ cidr: '10.0.0.0/24' }] } }, 'no'],
    [{ detail: { 'source-ip': [{ cidr: '10.0.0.0/33' }] } }, 'maybe'],
    [{ detail: { 'source-ip': [{ cidr: '10.0.0.0' }] } }, 'maybe'],
    // $or
    [{ $or: [{ source: ['aws.s3'] }, { detail: { state: ['running'] } }] }, 'yes'],
    [{ $or: [{ source: ['aws.s3'] }, { detail: { state: ['stopped'] } }] }, 'no'],
    [{ detail: { $or: [{ state: ['x'] }, { 'c-count': [5] }], isOn: [true] } }, 'yes'],
    [{ detail: { $or: [{ state: ['x'] }, { 'c-count': [5] }], isOn: [false] } }, 'no'],
    [{ $or: [{ source: ['aws.ec2'] }] }, 'maybe'],
    [{ $or: { source: ['aws.ec2'] } }, 'maybe'],
    [{ $or: [{ prefix: ['x'] }, { source: ['aws.s3'] }] }, 'maybe'],
    // Of arrays of objects all has to be in one of them.
    [{ detail: { tags: { key: ['team'], value: ['red'] } } }, 'yes'],
    [{ detail: { tags: { key: ['team'], value: ['prod'] } } }, 'no'],
    [{ detail: { tags: { gone: [{ exists: false }] } } }, 'maybe'],
    // What nobody knows here is no match.
    [{ source: [{ sounds_like: 'aws' }] }, 'maybe'],
    [{ source: [{ constructor: 'aws' }] }, 'maybe'],
    [{ source: [{ exactly: 'aws.ec2' }] }, 'maybe'],
    [{ source: [{ prefix: 'aws.', suffix: 'ec2' }] }, 'maybe'],
    [{ source: [['aws.ec2']] }, 'maybe'],
    [{ source: 'aws.ec2' }, 'maybe'],
    [{ source: [] }, 'maybe'],
    [{ detail: {} }, 'maybe'],
    [{}, 'maybe'],
    [{ 'detail.state': ['running'] }, 'maybe'],
    [{ source: [{ sounds_like: 'aws' }, 'aws.ec2'] }, 'yes'],
    [{ source: [{ sounds_like: 'aws' }], detail: { state: ['stopped'] } }, 'no'],
  ])('%j: %s', (pattern, expected) => {
    expect(match(pattern)).toBe(expected);
  });

  test.each(['', 'no JSON', '[]', 'null', '"x"', '{"source": ["aws.ec2"]'])(
    'that is no JSON object is no match: %s',
    (text) => {
      expect(readEventPattern(text).matches(EVENT)).toBe('maybe');
    },
  );
});
