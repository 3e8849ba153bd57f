import { describe, expect, test } from '@jest/globals';
import { filterMatch, ruleMatch } from '../../../src/matching/events/root-activity.ts';

const ACCOUNT = { accountId: '123456789012', partition: 'aws', signInRegion: 'us-east-1' };
const ROOT = { userIdentity: { type: ['Root'] } };

describe('a pattern that is meant for root and matches nothing of it says why', () => {
  test.each([
    ['{ $.userIdentity.type = "root" }', 'CloudTrail writes “Root”'],
    [
      '{ $.userIdentity.type = Root && $.userIdentity.sessionContext.assumedRoot != "true" }',
      'assumedRoot',
    ],
    ['{ $.userIdentity.type = Root && $.userIdentity.invokedBy != "x" }', 'invokedBy'],
    ['{ $.userIdentity.type = Root && $.eventVersion = 9 }', 'nothing that root does'],
  ])('filter %s', (pattern, because) => {
    expect(filterMatch(pattern, ACCOUNT)).toEqual({
      kind: 'none',
      because: expect.stringContaining(because),
    });
  });

  test.each([
    [{ 'detail-type': ['AWS Console Sign-in via CloudTrail'], detail: ROOT }, 'detail-type'],
    [{ detail: { userIdentity: { type: ['root'] } } }, 'CloudTrail writes “Root”'],
    [{ detail: { ...ROOT, eventName: ['*'] } }, 'asterisk'],
    [{ source: ['aws.iam'], detail: { ...ROOT, eventName: ['ConsoleLogin'] } }, 'aws.signin'],
  ])('rule %j', (pattern, because) => {
    expect(ruleMatch(JSON.stringify(pattern), true, ACCOUNT)).toEqual({
      kind: 'none',
      because: expect.stringContaining(because),
    });
  });

  test.each(['{ $.eventName = DeleteTrail }', 'ERROR'])('but for others: %s', (pattern) => {
    expect(filterMatch(pattern, ACCOUNT)).toEqual({ kind: 'none' });
  });
});
