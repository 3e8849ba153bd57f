import type { SkippedAccount } from '../model/posture.ts';
import { firstOf } from '../model/text.ts';
import type { Memory, UnreadMemory } from './memory.ts';

const SHOWN = 5;

/**
 * The accounts that the last run audited and that this one leaves out by nothing but their names, as a sentence; none
 * where there are none. A member may rename itself, so its name alone never ends its audit: an id in the configuration
 * file does. They stay remembered, so the sentence stays until then.
 */
export const leftOutByName = (
  skipped: readonly SkippedAccount[],
  memory: Memory,
  { accountIds: unread }: UnreadMemory,
): readonly string[] => {
  const wasAudited = (id: string): boolean =>
    (memory.get(id)?.size ?? 0) > 0 || unread.includes(id);
  const left = skipped.filter(({ id, byName }) => byName === true && wasAudited(id));
  return left.length === 0
    ? []
    : [
        `Audited before, and now left out by their names alone: ${firstOf(left, SHOWN, ({ id }) => id)}. An account can change its own name, so list its ID under accounts.exclude.ids where it is to be left out.`,
      ];
};
