import { describe, expect, test } from '@jest/globals';
import { holdsRule } from '../../../src/matching/alarms/composite-rule.ts';

const ARN = 'arn:aws:cloudwatch:us-east-1:123456789012:alarm:root';

// The alarm "root" has gone off, "quiet" has not, of others nobody knows.
const inAlarm = (name: string): 'yes' | 'no' | 'maybe' => {
  if (name === 'root' || name === ARN || name === 'root (prod)') return 'yes';
  return name === 'quiet' ? 'no' : 'maybe';
};

describe('the rule of a composite alarm', () => {
  test.each([
    ['ALARM("root")', 'yes'],
    ['ALARM(root)', 'yes'],
    ["ALARM('root')", 'yes'],
    [`ALARM(${ARN})`, 'yes'],
    ['ALARM("root (prod)")', 'yes'],
    [' ALARM ( "root" ) ', 'yes'],
    ['ALARM("quiet")', 'no'],
    ['ALARM("other")', 'maybe'],
    ['ALARM("root") OR ALARM("other")', 'yes'],
    ['ALARM("root") AND ALARM("other")', 'maybe'],
    ['ALARM("root") AND NOT ALARM("other")', 'maybe'],
    ['ALARM("root") AND NOT ALARM("quiet")', 'yes'],
    ['ALARM("other") AND ALARM("quiet") OR ALARM("root")', 'yes'],
    ['ALARM("other") AND (ALARM("quiet") OR ALARM("root"))', 'maybe'],
    ['NOT (ALARM("root") OR FALSE)', 'no'],
    ['NOT NOT ALARM("root")', 'yes'],
    ['OK("root")', 'no'],
    ['OK("quiet")', 'maybe'],
    ['INSUFFICIENT_DATA("root")', 'no'],
    ['TRUE', 'yes'],
    ['FALSE', 'no'],
    ['TRUE AND ALARM("root")', 'yes'],
    ['', 'maybe'],
    ['ALARM("root"', 'maybe'],
    ['(ALARM("root")', 'maybe'],
    ['ALARM("root"))', 'maybe'],
    ['ALARM("root") ALARM("root")', 'maybe'],
    ['ALARM("root") OR', 'maybe'],
    ['AT_LEAST(1, ALARM, (root))', 'maybe'],
    ['root', 'maybe'],
  ])('%s: %s', (rule, expected) => {
    expect(holdsRule(rule, inAlarm)).toBe(expected);
  });
});
