import type { RootPattern } from '../../model/monitoring/root-match.ts';
import type { Route } from './route.ts';

/** A metric filter or a rule that matches a part of what root does, and the way on from it. */
export interface Watch {
  /** As in `the metric filter “root-sign-ins”`. */
  readonly name: string;
  readonly pattern: RootPattern;
  readonly route: Route;
}

/** The best of some ways, and what watches a part only on the others: together they may do. */
export interface Ways {
  readonly route: Route;
  readonly parts: readonly Watch[];
}
