import { describe, expect, test } from '@jest/globals';
import { compare } from '../../src/posture/changes.ts';
import {
  ANY_ACCOUNT,
  emptyMemory,
  type Memory,
  nothingUnread,
  type UnreadMemory,
} from '../../src/posture/memory.ts';
import type { Posture } from '../../src/model/posture.ts';
import type { Unread } from '../../src/posture/unread.ts';
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

const left = (...checkIds: readonly string[]) => ({ checkIds, left: checkIds });
const nothing = { checkIds: [], accountIds: [], left: [] };
const unread = (accountIds: readonly string[], ...checkIds: readonly string[]): UnreadMemory => ({
  checkIds,
  accountIds,
});

describe('what is unread after a run', () => {
  test.each<[string, Posture, Memory, UnreadMemory, Unread]>([
    ['nothing where all could be read', readable, emptyMemory, nothingUnread, nothing],
    [
      'what is unknown anywhere',
      aPosture([
        anAccount([aVerdict(KEY, 'unknown'), aVerdict(USE, 'pass')]),
        otherAccount([aVerdict(KEY, 'pass'), aVerdict(USE, 'unknown')]),
      ]),
      emptyMemory,
      nothingUnread,
      { checkIds: [KEY.id, USE.id], accountIds: [ACCOUNT, OTHER_ACCOUNT], left: [] },
    ],
    ['not what could be read again', readable, emptyMemory, unread([ACCOUNT], KEY.id), nothing],
    [
      'what nobody looked at again',
      readable,
      emptyMemory,
      unread([ACCOUNT], GROUPS.id),
      { ...left(GROUPS.id), accountIds: [ACCOUNT] },
    ],
    [
      'what was not looked at again where it was unread, but for what is judged once',
      readable,
      both,
      unread([OTHER_ACCOUNT], KEY.id, ONCE.id),
      { ...left(KEY.id), accountIds: [OTHER_ACCOUNT] },
    ],
    [
      'not what was read wherever it was unread',
      readable,
      both,
      unread([ACCOUNT], KEY.id),
      nothing,
    ],
    [
      'what was not looked at again somewhere, where nobody knows where it was',
      readable,
      both,
      unread([ANY_ACCOUNT], KEY.id),
      { ...left(KEY.id), accountIds: [ANY_ACCOUNT] },
    ],
    [
      'nor where there is nowhere else',
      readable,
      emptyMemory,
      unread([ANY_ACCOUNT], KEY.id),
      nothing,
    ],
    [
      'not in an account that was left out on purpose',
      { ...readable, skipped: [{ id: OTHER_ACCOUNT, why: 'it is closed' }] },
      both,
      unread([OTHER_ACCOUNT], KEY.id),
      nothing,
    ],
    [
      'all of it, anywhere, where a part is missing',
      { ...readable, missing: ['No report came of part 2/2.'] },
      emptyMemory,
      nothingUnread,
      { checkIds: [ONCE.id, KEY.id].sort(), accountIds: [ANY_ACCOUNT], left: [] },
    ],
    [
      'not what this version has no check for',
      readable,
      emptyMemory,
      unread([ACCOUNT], 'root-of-old'),
      nothing,
    ],
    [
      'in too many accounts to name them',
      aPosture(
        Array.from({ length: 51 }, (_, place) =>
          anAccount([aVerdict(KEY, 'unknown')], {
            account: { id: String(100_000_000_000 + place), partition: 'aws', kind: 'member' },
          }),
        ),
      ),
      emptyMemory,
      nothingUnread,
      { checkIds: [KEY.id], accountIds: [ANY_ACCOUNT], left: [] },
    ],
  ])('%s', (_what, posture, memory, before, after) => {
    expect(compare(posture, memory, [], before).unread).toEqual(after);
  });

  test('five are named, and how many more', () => {
    const before = ['root-mfa', 'iam-groups', 'root-email', 'root-password', 'iam-identities'];
    const told = (ids: readonly string[]) =>
      compare(readable, emptyMemory, [], unread([ACCOUNT], ...ids)).missing;
    expect(told(before)[0]).toContain('root-password and iam-identities. A run');
    expect(told([...before, 'security-contact'])[0]).toContain('iam-identities and 1 more. A run');
  });
});
