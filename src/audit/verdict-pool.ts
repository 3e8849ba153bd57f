import type { Verdict } from '../model/posture.ts';

// So many sentences differ at most; should they hang on dates, holding them all would save nothing.
const MAX_KEPT = 2_000;

const NO_TIMES: Verdict['evidence'] = [];

/**
 * Keeps verdicts of many accounts small: those that say the same word for word are one and the same object.
 * When each source was read is dropped; it is told of a single account only.
 */
export const createVerdictPool = (): ((verdict: Verdict) => Verdict) => {
  const kept = new Map<string, Verdict>();
  return (verdict) => {
    const small = { ...verdict, evidence: NO_TIMES };
    // What is wrong differs from account to account; what is well does not.
    if (verdict.outcome !== 'pass' && verdict.outcome !== 'not-applicable') return small;
    const key = JSON.stringify({ ...small, check: verdict.check.id });
    const same = kept.get(key);
    if (same !== undefined) return same;
    if (kept.size < MAX_KEPT) kept.set(key, small);
    return small;
  };
};
