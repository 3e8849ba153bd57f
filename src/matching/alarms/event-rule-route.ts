import { capitalized, quoted } from '../../model/text.ts';
import type { Reading } from '../../model/reading.ts';
import { ruleMatch } from '../events/root-activity.ts';
import type { RootAccount } from '../events/root-samples.ts';
import { idleOnes } from './idle.ts';
import { bestRoute, type Route, unclearRoute, unreadRoute, withFacts } from './route.ts';
import { throughTopic, type Topics, topicsByArn } from './topic-route.ts';
import { eventsOf, isLogging, trailBlanks } from './trail-gaps.ts';
import type { Watch, Ways } from './watch.ts';
import type { AlarmTopic } from '../../model/monitoring/topic.ts';
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

/** What is known of the trails and topics that a rule hangs on. */
interface Surroundings {
  readonly account: RootAccount;
  readonly trails: Reading<readonly Trail[]>;
  readonly topics: Topics;
}

const nameOf = (rule: EventRule): string => `the EventBridge rule ${quoted(rule.name)}`;

/** Targets that reach somebody, or something that was made to. */
const REACHING = new Map([
  ['ssm', 'opens an item for the operators'],
  ['ssm-incidents', 'opens an incident'],
  ['lambda', 'calls a Lambda function'],
  ['states', 'starts a state machine'],
  ['events', 'calls an address outside of AWS'],
]);

/** Nobody is told of what a log group takes down. */
const STORE = 'logs';

const tells = (rule: EventRule, { signInRegion }: RootAccount, what: string): string =>
  `${capitalized(nameOf(rule))} passes on what it matches of root’s activity in ${signInRegion}, and ${what}; of other Regions it does not hear.`;

const throughTarget = (rule: EventRule, target: string, { account }: Surroundings): Route => {
  const name = nameOf(rule);
  const what = REACHING.get(target);
  if (what !== undefined) {
    return { state: 'open', reason: tells(rule, account, what), facts: {} };
  }
  if (target.includes('notifications')) {
    return unclearRoute(
      `${capitalized(name)} leads to AWS User Notifications, whose channels cannot be read here: look there whether one of them reaches somebody.`,
    );
  }
  if (target === STORE) {
    return broken(
      'target',
      `${capitalized(name)} only writes down what root does, and tells nobody.`,
    );
  }
  const noun = target === 'event-bus' ? 'another event bus' : `a target of the service ${target}`;
  return unclearRoute(
    `${capitalized(name)} leads to ${noun}; whether anybody is told from there was not read.`,
  );
};

const throughTargets = (rule: EventRule, surroundings: Surroundings): Route => {
  const name = nameOf(rule);
  const publisher = {
    name,
    tells: (what: string) => tells(rule, surroundings.account, what),
  };
  return bestRoute(
    [
      ...rule.topics.map((arn) => throughTopic(publisher, arn, surroundings.topics)),
      // AWS's own rules for notifications need not show where they lead.
      ...(rule.managedBy === NOTIFYING ? ['notifications'] : rule.targets)
        .filter((target) => target !== 'sns')
        .map((target) => throughTarget(rule, target, surroundings)),
    ],
    broken('target', `${capitalized(name)} has no target.`),
  );
};

/**
 * What CloudTrail records comes to a bus only while a trail logs it; sign-ins count as events that write, of a global
 * service.
 * https://repost.aws/knowledge-center/root-user-account-eventbridge-rule
 */
const logs = (trail: Trail, what: 'reads' | 'writes'): boolean =>
  trail.hasGlobalServices && isLogging(trail) === true && eventsOf(trail)?.[what] === 'all';

/** Whether the rule hears of what it could hear: the way ends here, or leads on. */
const unheard = (rule: EventRule, what: 'reads' | 'writes', trails: readonly Trail[]) => {
  if (trails.some((trail) => logs(trail, what))) return undefined;
  const [blank, ...more] = trails
    .filter((trail) => trail.hasGlobalServices && isLogging(trail) !== false)
    .flatMap(trailBlanks);
  if (blank !== undefined) return unreadRoute(blank, ...more);
  const lost = what === 'reads' ? 'API calls that read' : 'activity';
  return broken(
    'trail',
    `${capitalized(nameOf(rule))} does not hear of root’s ${lost}, as no trail logs ${what === 'reads' ? 'them' : 'it'}.`,
  );
};

const onward = (rule: EventRule, surroundings: Surroundings): Route => {
  if (rule.hears === 'nothing') {
    return broken('state', `${capitalized(nameOf(rule))} is disabled.`);
  }
  const { trails } = surroundings;
  const route = throughTargets(rule, surroundings);
  if (route.state === 'broken') return route;
  if (trails.state !== 'known') return unreadRoute(trails);
  const gap = unheard(rule, 'writes', trails.value);
  return gap ?? route;
};

const throughWhole = (rule: EventRule, surroundings: Surroundings): Route => {
  const route = onward(rule, surroundings);
  const { trails } = surroundings;
  if (route.state === 'broken' || rule.hears !== 'all' || trails.state !== 'known') return route;
  return unheard(rule, 'reads', trails.value) ?? route;
};

const throughRule = (rule: EventRule, surroundings: Surroundings): Route => {
  const name = nameOf(rule);
  switch (rule.root.kind) {
    case 'whole':
      return throughWhole(rule, surroundings);
    case 'narrowed':
      return broken('pattern', `${capitalized(name)} leaves out ${rule.root.misses} of root.`);
    case 'everyone':
      return broken(
        'pattern',
        `${capitalized(name)} matches what everyone does, so that it tells nothing of root.`,
      );
    case 'unclear':
    case 'unparsable':
      return unclearRoute(`Whether ${name} matches all that root does is not certain.`);
    case 'none':
      return broken('pattern', `${capitalized(name)} does not match root.`);
  }
};

const isMeantForRoot = ({ root }: EventRule): boolean =>
  root.kind !== 'none' && (root.kind !== 'narrowed' || root.namesRoot);

/** What a rule that is not enough by itself watches nevertheless. */
const partOf = (rule: EventRule, surroundings: Surroundings): readonly Watch[] => {
  const { trails, account } = surroundings;
  const hearsReads =
    rule.hears === 'all' &&
    trails.state === 'known' &&
    trails.value.some((trail) => logs(trail, 'reads'));
  const root =
    rule.hears === 'all' && !hearsReads ? ruleMatch(rule.pattern, false, account) : rule.root;
  if (root.kind !== 'narrowed' || !root.namesRoot) return [];
  const pattern = { kind: 'rule', text: rule.pattern, hearsReads } as const;
  return [{ name: nameOf(rule), pattern, route: onward(rule, surroundings) }];
};

/** True where there is no rule at all that could be mended. */
export const hasNoRule = (route: Route): boolean =>
  route.state === 'broken' && route.missing === MISSING.rule;

/** The ways by EventBridge rules. */
export const eventRuleWays = (
  rules: readonly EventRule[],
  trails: Reading<readonly Trail[]>,
  topics: Reading<readonly AlarmTopic[]>,
  account: RootAccount,
): Ways => {
  const surroundings = { account, trails, topics: topicsByArn(topics) };
  const meant = rules.filter((rule) => isSomeones(rule) && isMeantForRoot(rule));
  const routes = meant.map((rule) =>
    withFacts(throughRule(rule, surroundings), { eventRule: rule.name }),
  );
  const idle = idleOnes('EventBridge rule', rules.filter(isSomeones));
  return {
    route: bestRoute(routes, broken('rule', `No EventBridge rule matches what root does.${idle}`)),
    parts: meant.flatMap((rule) => partOf(rule, surroundings)),
  };
};
