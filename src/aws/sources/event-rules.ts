import type { EventBridgeClient, Rule } from '@aws-sdk/client-eventbridge';
import { ruleMatch } from '../../matching/events/root-activity.ts';
import type { RootAccount } from '../../matching/events/root-samples.ts';
import { required } from '../failure.ts';
import { allInOrder } from '../concurrency.ts';
import { defineSource, type SourceContext } from '../source.ts';
import type { EventRule } from '../../model/monitoring/event-rule.ts';

const MAX_PAGES = 100;

type NamedRule = Omit<EventRule, 'targets'>;

const aboutRoot = (
  { EventPattern, Name, State, ManagedBy }: Rule,
  account: RootAccount,
): readonly NamedRule[] => {
  if (EventPattern === undefined) return [];
  const root = ruleMatch(EventPattern, account);
  if (root.signIns.kind === 'none') return [];
  // There are two ways of being enabled.
  const enabled = required(State, 'State').startsWith('ENABLED');
  return [{ name: required(Name, 'Name'), enabled, managedBy: ManagedBy, root }];
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

// What it is for, such as a person's number or an address, is left out.
const serviceOf = (arn: string): string => arn.split(':')[2] ?? 'unknown';

const readTargets = async (
  { call }: SourceContext,
  client: EventBridgeClient,
  rule: string,
): Promise<readonly string[]> => {
  const { ListTargetsByRuleCommand } = await import('@aws-sdk/client-eventbridge');
  const services = new Set<string>();
  let NextToken: string | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const input = { Rule: rule, ...(NextToken === undefined ? {} : { NextToken }) };
    const page = await call('events:ListTargetsByRule', async () => {
      const answer = await client.send(new ListTargetsByRuleCommand(input));
      return { ...answer, targets: required(answer.Targets, 'Targets') };
    });
    for (const { Arn } of page.targets) services.add(serviceOf(required(Arn, 'Arn')));
    NextToken = page.NextToken;
    if (NextToken === undefined || NextToken === '') return [...services].sort();
  }
  throw new Error('the list of targets did not end');
};

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly 'event-rules': readonly EventRule[];
  }
}

/**
 * The rules on the default bus of the sign-in Region that root's sign-ins match; nowhere else do these events arrive.
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
      rules.map(async (rule) => {
        const isHeard = rule.enabled && rule.root.signIns.kind === 'whole';
        return { ...rule, targets: isHeard ? await readTargets(context, client, rule.name) : [] };
      }),
    );
    return { state: 'known', value, asOf: now() };
  },
});
