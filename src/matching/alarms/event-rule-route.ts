import type { Reading } from '../../model/reading.ts';
import { quoted } from '../../model/text.ts';
import { bestRoute, type Route, unclearRoute, unreadRoute, withFacts } from './route.ts';
import { eventsOf, isLogging, trailBlanks } from './trail-gaps.ts';
import type { EventRule } from '../../model/monitoring/event-rule.ts';
import type { Trail } from '../../model/monitoring/trail.ts';

const MISSING = { trail: 1, target: 1, state: 1, pattern: 2, rule: 3 };

const broken = (link: keyof typeof MISSING, reason: string): Route => ({
  state: 'broken',
  reason,
  facts: {},
  missing: MISSING[link],
});

// AWS makes rules for its own purposes, such as archives of all events; this service's tell people.
const NOTIFYING = 'notifications.amazonaws.com';

const isSomeones = ({ managedBy }: EventRule): boolean =>
  managedBy === undefined || managedBy === NOTIFYING;

/** Nobody is told of what a log group takes down. */
const STORE = 'logs';

/**
 * Sign-ins come to a bus only while a trail logs them; they count as events that write, of a global service.
 * https://repost.aws/knowledge-center/root-user-account-eventbridge-rule
 */
const logsSignIns = (trail: Trail): boolean =>
  trail.hasGlobalServices && isLogging(trail) === true && eventsOf(trail)?.writes === 'all';

const onceHeard = (rule: EventRule, trails: Reading<readonly Trail[]>): Route => {
  const name = quoted(rule.name);
  if (trails.state !== 'known') return unreadRoute(trails);
  if (trails.value.some(logsSignIns)) {
    const also = rule.root.apiCalls ? '' : ', though not what it does by API';
    const reason = `The EventBridge rule ${name} passes on that root signs in${also}.`;
    return { state: 'open', reason, facts: {} };
  }
  const [blank, ...more] = trails.value
    .filter((trail) => trail.hasGlobalServices && isLogging(trail) !== false)
    .flatMap(trailBlanks);
  return blank === undefined
    ? broken(
        'trail',
        `The EventBridge rule ${name} does not hear of root’s sign-ins, as no trail logs them.`,
      )
    : unreadRoute(blank, ...more);
};

const throughRule = (
  rule: EventRule,
  trails: Reading<readonly Trail[]>,
  hasSignIns: boolean,
): Route => {
  const name = quoted(rule.name);
  const { signIns, apiCalls } = rule.root;
  if (signIns.kind === 'narrowed') {
    return broken('pattern', `The EventBridge rule ${name} leaves out ${signIns.misses} of root.`);
  }
  if (signIns.kind === 'everyone') {
    return broken(
      'pattern',
      `The EventBridge rule ${name} matches what everyone does, so that it tells nothing of root.`,
    );
  }
  if (signIns.kind !== 'whole') {
    return unclearRoute(
      `Whether the EventBridge rule ${name} matches all of root’s sign-ins is not certain.`,
    );
  }
  if (!hasSignIns && !apiCalls) {
    return broken(
      'pattern',
      `The EventBridge rule ${name} matches sign-ins, which root does not have here, and not its API calls.`,
    );
  }
  if (!rule.enabled) return broken('state', `The EventBridge rule ${name} is disabled.`);
  if (rule.targets.length === 0)
    return broken('target', `The EventBridge rule ${name} has no target.`);
  if (rule.targets.every((service) => service === STORE)) {
    return broken(
      'target',
      `The EventBridge rule ${name} only writes down that root signs in, and tells nobody.`,
    );
  }
  return onceHeard(rule, trails);
};

const isMeantForRoot = ({ root: { signIns } }: EventRule): boolean =>
  signIns.kind !== 'none' && (signIns.kind !== 'narrowed' || signIns.namesRoot);

/** True where there is no rule at all that could be mended. */
export const hasNoRule = (route: Route): boolean =>
  route.state === 'broken' && route.missing === MISSING.rule;

/** The way by an EventBridge rule. `hasSignIns` is false where root cannot sign in to the console. */
export const eventRuleRoute = (
  rules: readonly EventRule[],
  trails: Reading<readonly Trail[]>,
  hasSignIns: boolean,
): Route =>
  bestRoute(
    rules
      .filter((rule) => isSomeones(rule) && isMeantForRoot(rule))
      .map((rule) =>
        withFacts(throughRule(rule, trails, hasSignIns), {
          eventRule: rule.name,
          eventRuleSeesApiCalls: rule.root.apiCalls,
        }),
      ),
    broken('rule', 'No EventBridge rule matches root’s sign-ins.'),
  );
