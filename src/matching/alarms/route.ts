import type { Unavailable } from '../../model/reading.ts';

/** What is known of a way, for people. */
export type RouteFacts = Readonly<Record<string, string | number | boolean | null>>;

/** One way on which root's activity may come to somebody's notice, and how far it leads. */
export type Route =
  | {
      readonly state: 'open';
      readonly reason: string;
      readonly facts: RouteFacts;
      readonly note?: string;
    }
  /** `missing`: how many links there still are to mend or to make. */
  | {
      readonly state: 'broken';
      readonly reason: string;
      readonly facts: RouteFacts;
      readonly missing: number;
    }
  /** What could not be read, or not be understood, may be well or not. */
  | {
      readonly state: 'unclear';
      readonly reason: string;
      readonly facts: RouteFacts;
      readonly unread: readonly Unavailable[];
    }
  /** It leads out of the account, where nobody can follow it. */
  | { readonly state: 'elsewhere'; readonly reason: string; readonly facts: RouteFacts };

const RANK = ['open', 'unclear', 'elsewhere', 'broken'];

const missing = (route: Route): number => (route.state === 'broken' ? route.missing : 0);

const isBetter = (one: Route, other: Route): boolean => {
  const rank = RANK.indexOf(one.state) - RANK.indexOf(other.state);
  return rank < 0 || (rank === 0 && missing(one) < missing(other));
};

/**
 * The way that leads furthest, the first of those that lead equally far. What is unclear may be open. Nothing is
 * asked for after one that is open.
 */
export const bestRoute = (routes: Iterable<Route>, otherwise: Route): Route => {
  let best: Route | undefined;
  for (const route of routes) {
    if (best === undefined || isBetter(route, best)) best = route;
    if (best.state === 'open') break;
  }
  return best ?? otherwise;
};

/** A way that cannot be told because something could not be read. */
export const unreadRoute = (first: Unavailable, ...more: readonly Unavailable[]): Route => ({
  state: 'unclear',
  reason: first.reason,
  facts: {},
  unread: [first, ...more],
});

/** A way that cannot be told because something could not be understood. */
export const unclearRoute = (reason: string, facts: RouteFacts = {}): Route => ({
  state: 'unclear',
  reason,
  facts,
  unread: [],
});

/** The same way with more facts; its own stay. */
export const withFacts = (route: Route, facts: RouteFacts): Route => ({
  ...route,
  facts: { ...facts, ...route.facts },
});
