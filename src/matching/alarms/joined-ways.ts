import { capitalized, listed } from '../../model/text.ts';
import { matchTogether } from '../events/root-activity.ts';
import type { RootAccount } from '../events/root-samples.ts';
import { type Route, type RouteFacts, unclearRoute } from './route.ts';
import type { Watch } from './watch.ts';

/** Nobody needs more to watch one user; whoever has them is to be told rather than waited for. */
const MOST = 20;

/** Metric filters and rules watch the way together that none of them watches alone. */
const FILTER_MISSING = 5;

const names = (parts: readonly Watch[]): string => listed(parts.map(({ name }) => name));

const factsOf = (parts: readonly Watch[]): RouteFacts => ({ watches: names(parts) });

const reasonsOf = (parts: readonly Watch[]): string =>
  [...new Set(parts.map(({ route }) => route.reason))].join(' ');

const isOpen = ({ route }: Watch): boolean => route.state === 'open';
const isUnclear = ({ route }: Watch): boolean => route.state === 'unclear';

const withAll = (open: readonly Watch[], account: RootAccount): Route | undefined => {
  if (open.length < 2) return undefined;
  const match = matchTogether(
    open.map(({ pattern }) => pattern),
    account,
  );
  const facts = factsOf(open);
  if (match.kind === 'whole') {
    const reason = `${capitalized(names(open))} match all that root does between them. ${reasonsOf(open)}`;
    const note = open.flatMap(({ route }) => (route.state === 'open' ? (route.note ?? []) : []))[0];
    return { state: 'open', reason, facts, ...(note === undefined ? {} : { note }) };
  }
  return match.kind === 'unclear'
    ? unclearRoute(
        `Whether ${names(open)} match all that root does between them is not certain.`,
        facts,
      )
    : undefined;
};

const couldBe = (parts: readonly Watch[], account: RootAccount): boolean => {
  const { kind } = matchTogether(
    parts.map(({ pattern }) => pattern),
    account,
  );
  return kind === 'whole' || kind === 'unclear';
};

/** What those that reach somebody leave out, and why nobody is told of that. */
const whatIsMissed = (
  open: readonly Watch[],
  others: readonly Watch[],
  account: RootAccount,
): Route | undefined => {
  if (open.length === 0) return undefined;
  const match = matchTogether(
    open.map(({ pattern }) => pattern),
    account,
  );
  if (match.kind !== 'narrowed') return undefined;
  const mendable = others.find((other) => couldBe([...open, other], account));
  const facts = factsOf(open);
  if (mendable?.route.state === 'broken') {
    const reason = `Nobody is told of ${match.misses} of root: ${mendable.route.reason}`;
    return { state: 'broken', reason, facts, missing: mendable.route.missing };
  }
  const verb = open.length === 1 ? 'leaves' : 'leave';
  const reason = `${capitalized(names(open))} ${verb} out ${match.misses} of root.`;
  return { state: 'broken', reason, facts, missing: FILTER_MISSING };
};

/** How far metric filters and rules lead together; `undefined` where nothing is to be said of them together. */
export const joinedWays = (parts: readonly Watch[], account: RootAccount): Route | undefined => {
  const open = parts.filter(isOpen);
  const unclear = parts.filter(isUnclear);
  if (open.length + unclear.length > MOST) {
    return unclearRoute(
      'There are too many metric filters and rules that match a part of what root does to judge them together.',
    );
  }
  const all = withAll(open, account);
  if (all !== undefined) return all;
  const [first] = unclear;
  if (first !== undefined && couldBe([...open, ...unclear], account)) return first.route;
  const others = parts.filter((part) => !isOpen(part) && !isUnclear(part)).slice(0, MOST);
  return whatIsMissed(open, others, account);
};
