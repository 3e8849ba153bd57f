import { actionsToRead, type Source } from '../../src/aws/source.ts';
import { sources } from '../../src/aws/sources/index.ts';
import type { Check } from '../../src/model/check.ts';
import { checks } from '../../src/checks/index.ts';

/** One IAM action, the source that calls it, and the checks that cannot be judged without it. */
export interface ReadAction {
  readonly action: string;
  readonly source: string;
  readonly checks: readonly Check[];
}

/** The IAM actions that one check needs, those of the sources behind its sources included. */
export const actionNames = (check: Check): readonly string[] => [
  ...new Set(
    sources
      .filter(({ name }) => check.sources.includes(name))
      .flatMap((source) => actionsToRead(source)),
  ),
];

const neededBy = (action: string): readonly Check[] =>
  checks.filter((check) => actionNames(check).includes(action));

const withThoseBehind = (source: Source<string, unknown>): readonly Source<string, unknown>[] => [
  ...(source.after ?? []).flatMap(withThoseBehind),
  source,
];

/** Every IAM action a run may need, in the order of the sources, each after those that it asks. */
export const readActions: readonly ReadAction[] = [
  ...new Set(sources.flatMap(withThoseBehind)),
].flatMap(({ title, actions }) =>
  actions.map((action) => ({ action, source: title, checks: neededBy(action) })),
);

/** The IAM actions that one check needs, with where each is called. */
export const actionsOf = (check: Check): readonly ReadAction[] =>
  readActions.filter((read) => read.checks.includes(check));
