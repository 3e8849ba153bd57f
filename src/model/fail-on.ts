import type { Severity } from './judgement.ts';

/** What makes a run fail: `regression` is anything new or worse; a severity is any finding at or above it. */
export type FailOn = 'never' | 'regression' | Severity;

/**
 * Whether what could not be read makes a run fail. `critical`: a critical check counts like a finding of that
 * severity, so that `fail-on` decides about it. `any`: whatever it is, and in every run.
 */
export const failOnUnknowns = ['never', 'critical', 'any'] as const;
export type FailOnUnknown = (typeof failOnUnknowns)[number];
