import { describe, expect, test } from '@jest/globals';
import { parseAlarmRule } from '../../../src/matching/alarms/composite-rule.ts';

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
    expect(parseAlarmRule(rule).holds(inAlarm)).toBe(expected);
  });

  test.each([
    ['parentheses', (depth: number) => `${'('.repeat(depth)}ALARM(root)${')'.repeat(depth)}`],
    ['words', (depth: number) => `${'NOT '.repeat(depth)}ALARM(root)`],
    ['parentheses that stay open', (depth: number) => '('.repeat(depth)],
  ])('of as many %s around each other as nobody writes is not understood', (_, make) => {
    // AWS takes 10,240 characters.
    for (const depth of [101, 2_000, 5_000]) {
      expect(parseAlarmRule(make(depth)).holds(inAlarm)).toBe('maybe');
    }
  });

  test('asks once at most for each alarm that it names', () => {
    const names = Array.from({ length: 900 }, (_, index) => `a${String(index)}`);
    const rule = parseAlarmRule(names.map((name) => `ALARM(${name})`).join(' AND '));
    const asked: string[] = [];
    const holds = rule.holds((name) => {
      asked.push(name);
      return name === 'a899' ? 'no' : 'yes';
    });
    expect([holds, asked]).toEqual(['no', names]);
  });

  test('tells which alarms it names', () => {
    const rule = parseAlarmRule(`ALARM(a) AND NOT (OK("b c") OR ALARM('d')) AND ALARM(a)`);
    expect(rule.alarms).toEqual(new Set(['a', 'b c', 'd']));
    expect(parseAlarmRule('AT_LEAST(1, ALARM, (root))').alarms).toBeUndefined();
  });
});
