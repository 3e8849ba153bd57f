import type { Severity } from './judgement.ts';

/** What makes a run fail: `regression` is anything new or worse; a severity is any finding at or above it. */
export type FailOn = 'never' | 'regression' | Severity;
