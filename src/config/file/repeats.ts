import * as v from 'valibot';
import { EVERY_ACCOUNT } from '../../model/settings.ts';

/** The entry of a list that repeats an earlier one. */
export interface Repeat {
  readonly index: number;
  readonly message: string;
}

// An entry with errors of its own may hold anything yet.
const Entry = v.record(v.string(), v.unknown());

/** Finds the entries that are for the same check or practice and account as one before them. */
export const findRepeats = (entries: unknown, subject: 'check' | 'practice'): readonly Repeat[] => {
  const seen = new Map<string, number>();
  return (Array.isArray(entries) ? entries : []).flatMap((entry: unknown, index): Repeat[] => {
    if (!v.is(Entry, entry)) return [];
    const { [subject]: name, account } = entry;
    if (typeof name !== 'string' || typeof account !== 'string') return [];
    const first = seen.get(`${name} ${account}`);
    if (first === undefined) {
      seen.set(`${name} ${account}`, index + 1);
      return [];
    }
    const whose = account === EVERY_ACCOUNT ? 'all accounts' : `account ${account}`;
    const message = `has two entries for "${name}" and ${whose}; the other is number ${String(first)}`;
    return [{ index, message }];
  });
};
