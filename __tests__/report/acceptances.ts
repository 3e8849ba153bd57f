import { compare, type Comparison } from '../../src/posture/changes.ts';
import { emptyMemory, type Memory } from '../../src/posture/memory.ts';
import type { Verdict } from '../../src/model/posture.ts';
import type { Exception } from '../../src/model/settings.ts';
import { ACCOUNT, anAccount, aPosture, daysAfter, KEY } from '../posture/verdicts.ts';

/** An exception for the access key, a hundred days from the first run on. */
export const anException = (parts: Partial<Exception> = {}): Exception => ({
  check: KEY.id,
  account: ACCOUNT,
  reason: 'Break-glass key.',
  owner: '@mona',
  expires: daysAfter(100),
  link: undefined,
  covers: { keys: 1 },
  ...parts,
});

/** One run: its day, what was found and what was accepted. */
export interface AcceptingRun {
  readonly day?: number;
  readonly verdicts: readonly Verdict[];
  readonly exceptions?: readonly Exception[];
}

/** The last of these runs, each held against the memory of the one before. */
export const lastAccepting = (...given: readonly AcceptingRun[]): Comparison => {
  let memory: Memory = emptyMemory;
  let last: Comparison | undefined;
  for (const [index, { day, verdicts, exceptions = [] }] of given.entries()) {
    last = compare(aPosture([anAccount(verdicts)], daysAfter(day ?? index)), memory, exceptions);
    memory = last.memory;
  }
  if (last === undefined) throw new Error('no run');
  return last;
};
