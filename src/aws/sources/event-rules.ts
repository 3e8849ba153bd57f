import type { EventBridgeClient, Rule } from '@aws-sdk/client-eventbridge';
import { ruleMatch } from '../../matching/events/root-activity.ts';
import type { RootAccount } from '../../matching/events/root-samples.ts';
import { required } from '../failure.ts';
import { allInOrder } from '../concurrency.ts';
import { defineSource, type SourceContext } from '../source.ts';
import type { EventRule, RuleHearing } from '../../model/monitoring/event-rule.ts';

const MAX_PAGES = 100;

type NamedRule = Omit<EventRule, 'targets' | 'topics'>;
type Targets = Pick<EventRule, 'targets' | 'topics'>;

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail-management.html */
const hearing = (state: string): RuleHearing => {
  if (state === 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS') return 'all';
  return state.startsWith('ENABLED') ? 'writes' : 'nothing';
};

const aboutRoot = (
  { EventPattern: pattern, Name, State, ManagedBy: managedBy }: Rule,
  account: RootAccount,
): readonly NamedRule[] => {
  if (pattern === undefined) return [];
  const hears = hearing(required(State, 'State'));
  const root = ruleMatch(pattern, hears !== 'writes', account);
  if (root.kind === 'none' && root.because === undefined) return [];
  return [{ name: required(Name, 'Name'), hears, managedBy, pattern, root }];
};

const readRules = async (
  { call, signInRegion, target }: SourceContext,
  client: EventBridgeClient,
): Promise<readonly NamedRule[]> => {
  const { ListRulesCommand } = await import('@aws-sdk/client-eventbridge');
  const account = { ...target, signInRegion };
  const found: NamedRule[] = [];
  let NextToken: string | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const input = { Limit: 100, ...(NextToken === undefined ? {} : { NextToken }) };
    const page = await call('events:ListRules', async () => {
      const answer = await client.send(new ListRulesCommand(input));
      return { ...answer, rules: required(answer.Rules, 'Rules') };
    });
    // Page by page, so that no more than a page of patterns is looked at between two answers.
    found.push(...page.rules.flatMap((rule) => aboutRoot(rule, account)));
    NextToken = page.NextToken;
    if (NextToken === undefined || NextToken === '') return found;
  }
  throw new Error('the list of rules did not end');
};

/**
 * A target's service, and of an event bus that it is one; what else it is for, such as a person's number or an
 * address, is left out.
 */
const targetOf = (arn: string): string => {
  const [, , service = 'unknown', , , resource = ''] = arn.split(':');
  return service === 'events' && resource.startsWith('event-bus/') ? 'event-bus' : service;
};

const readTargets = async (
  { call }: SourceContext,
  client: EventBridgeClient,
  rule: string,
): Promise<Targets> => {
  const { ListTargetsByRuleCommand } = await import('@aws-sdk/client-eventbridge');
  const arns = new Set<string>();
  let NextToken: string | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const input = { Rule: rule, ...(NextToken === undefined ? {} : { NextToken }) };
    const page = await call('events:ListTargetsByRule', async () => {
      const answer = await client.send(new ListTargetsByRuleCommand(input));
      return { ...answer, targets: required(answer.Targets, 'Targets') };
    });
    for (const { Arn } of page.targets) arns.add(required(Arn, 'Arn'));
    NextToken = page.NextToken;
    if (NextToken === undefined || NextToken === '') {
      const all = [...arns].sort();
      return {
        targets: [...new Set(all.map(targetOf))].sort(),
        topics: all.filter((arn) => targetOf(arn) === 'sns'),
      };
    }
  }
  throw new Error('the list of targets did not end');
};

const NO_TARGETS: Targets = { targets: [], topics: [] };

/** Only a rule that may tell of root is asked whom it tells. */
const isHeard = ({ hears, root }: NamedRule): boolean =>
  hears !== 'nothing' &&
  (root.kind === 'whole' ||
    root.kind === 'unclear' ||
    (root.kind === 'narrowed' && root.namesRoot));

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly 'event-rules': readonly EventRule[];
  }
}

/**
 * The rules on the default bus of the sign-in Region that match anything of root; nowhere else do its sign-ins arrive.
 * https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListRules.html
 */
export const eventRules = defineSource({
  name: 'event-rules',
  title: 'EventBridge rules for root',
  actions: ['events:ListRules', 'events:ListTargetsByRule'],
  read: async (context) => {
    const { EventBridgeClient } = await import('@aws-sdk/client-eventbridge');
    const { connect, now, signInRegion } = context;
    const client = connect(EventBridgeClient, signInRegion);
    const rules = await readRules(context, client);
    const value: readonly EventRule[] = await allInOrder(
      rules.map(async (rule) => ({
        ...rule,
        ...(isHeard(rule) ? await readTargets(context, client, rule.name) : NO_TARGETS),
      })),
    );
    return { state: 'known', value, asOf: now() };
  },
});
