import { describe, expect, test } from '@jest/globals';
import { compare } from '../../src/posture/changes.ts';
import { emptyMemory, type Memory } from '../../src/posture/memory.ts';
import type { Posture } from '../../src/posture/posture.ts';
import {
  ACCOUNT,
  aCheck,
  anAccount,
  aPosture,
  aVerdict,
  GROUPS,
  KEY,
  OTHER_ACCOUNT,
  otherAccount,
  USE,
} from './verdicts.ts';

const ONCE = aCheck('org-root-sessions', { isJudgedOnce: true });
const remembering = (...ids: readonly string[]): Memory =>
  new Map(ids.map((id) => [id, new Map()]));
const both = remembering(ACCOUNT, OTHER_ACCOUNT);
const readable = aPosture([anAccount([aVerdict(KEY, 'pass'), aVerdict(ONCE, 'pass')])]);

describe('by which checks something is unread after a run', () => {
  test.each<[string, Posture, Memory, readonly string[], readonly string[], readonly string[]]>([
    ['none where all could be read', readable, emptyMemory, [], [], []],
    [
      'those that are unknown anywhere',
      aPosture([
        anAccount([aVerdict(KEY, 'unknown'), aVerdict(USE, 'pass')]),
        otherAccount([aVerdict(KEY, 'pass'), aVerdict(USE, 'unknown')]),
      ]),
      emptyMemory,
      [],
      [KEY.id, USE.id],
      [],
    ],
    ['not what could be read again', readable, emptyMemory, [KEY.id], [], []],
    ['what nobody looked at again', readable, emptyMemory, [GROUPS.id], [GROUPS.id], [GROUPS.id]],
    [
      'what was looked at in some of the accounts only, but for what is judged once',
      readable,
      both,
      [KEY.id, ONCE.id],
      [KEY.id],
      [KEY.id],
    ],
    [
      'not what an account was left out of on purpose',
      { ...readable, skipped: [{ id: OTHER_ACCOUNT, why: 'it is closed' }] },
      both,
      [KEY.id],
      [],
      [],
    ],
    [
      'all of them where a part is missing',
      { ...readable, missing: ['No report came of part 2/2.'] },
      emptyMemory,
      [],
      [ONCE.id, KEY.id].sort(),
      [],
    ],
    ['not what this version has no check for', readable, emptyMemory, ['root-of-old'], [], []],
  ])('%s', (_what, posture, memory, before, checkIds, left) => {
    expect(compare(posture, memory, [], before).unread).toEqual({ checkIds, left });
  });

  test('five are named, and how many more', () => {
    const before = ['root-mfa', 'iam-groups', 'root-email', 'root-password', 'iam-identities'];
    const told = (ids: readonly string[]) => compare(readable, emptyMemory, [], ids).missing;
    expect(told(before)[0]).toContain('root-password, iam-identities. A run');
    expect(told([...before, 'security-contact'])[0]).toContain('iam-identities and 1 more. A run');
  });
});
