import { sources } from '../../src/aws/sources/index.ts';
import type { Check } from '../../src/checks/check.ts';
import { checks } from '../../src/checks/index.ts';

/** One IAM action, the source that needs it, and the checks that read that source. */
export interface ReadAction {
  readonly action: string;
  readonly source: string;
  readonly checks: readonly Check[];
}

/** Every IAM action a run may need, in the order of the sources. */
export const readActions: readonly ReadAction[] = sources.flatMap(({ name, title, actions }) =>
  actions.map((action) => ({
    action,
    source: title,
    checks: checks.filter((check) => check.sources.includes(name)),
  })),
);

/** The IAM actions that one check needs. */
export const actionsOf = (check: Check): readonly ReadAction[] =>
  readActions.filter((read) => read.checks.includes(check));
