import * as v from 'valibot';

import { regionalArn } from '../arn.ts';
import { AwsError } from '../aws-error.ts';
import { signInRegion } from '../partition.ts';
import { jsonProtocol } from '../protocol/json.ts';
import type { Structure } from '../protocol/value.ts';
import type { CompleteScenario } from '../scenario.ts';
import { targetArn } from '../topic.ts';
import { readInput } from './input.ts';
import { pageAfter } from './page.ts';
import type { Service, SignedCall, SignedOperation } from './service.ts';

const LARGEST_PAGE = 100;
const DEFAULT_BUS = 'default';

type Rule = CompleteScenario['eventRules'][number];

const paging = {
  EventBusName: v.optional(v.string(), DEFAULT_BUS),
  NextToken: v.optional(v.string()),
  Limit: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(LARGEST_PAGE)), LARGEST_PAGE),
};
const rulesInput = v.object({ ...paging, NamePrefix: v.optional(v.string(), '') });
const targetsInput = v.object({ ...paging, Rule: v.string() });

const invalidToken = (): AwsError => new AwsError('InvalidToken', 400, 'Invalid token.');

const notFound = (message: string): AwsError =>
  new AwsError('ResourceNotFoundException', 400, message);

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListRules.html */
function listRules(call: SignedCall): Structure {
  const input = readInput(rulesInput, call);
  const rules = rulesOn(input.EventBusName, call).filter(({ name }) =>
    name.startsWith(input.NamePrefix),
  );
  const { items, next } = pageAfter(rules, input.NextToken, input.Limit, invalidToken);
  return { Rules: items.map((rule) => describe(rule, call)), NextToken: next };
}

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListTargetsByRule.html */
function listTargetsByRule(call: SignedCall): Structure {
  const input = readInput(targetsInput, call);
  const rule = rulesOn(input.EventBusName, call).find(({ name }) => name === input.Rule);
  if (rule === undefined) {
    throw notFound(`Rule ${input.Rule} does not exist on EventBus ${busName(input.EventBusName)}.`);
  }
  const targets = rule.targets.map((target, index) => ({
    Id: String(index + 1),
    Arn: targetArn(call.account.scenario, target, call.region),
  }));
  const { items, next } = pageAfter(targets, input.NextToken, input.Limit, invalidToken);
  return { Targets: items, NextToken: next };
}

/** The rules of a bus, which exists if it is the default one or has rules. */
function rulesOn(bus: string, { account: { scenario }, region }: SignedCall): readonly Rule[] {
  const name = busName(bus);
  const rules = scenario.eventRules.filter(
    (rule) =>
      (rule.region ?? signInRegion(scenario.partition)) === region && rule.eventBusName === name,
  );
  if (rules.length === 0 && name !== DEFAULT_BUS)
    throw notFound(`Event bus ${name} does not exist.`);
  return rules;
}

/** A bus may be named by its ARN. */
const busName = (bus: string): string => bus.replace(/^arn:.*:event-bus\//, '');

const ruleArn = (bus: string, name: string, { account, region }: SignedCall): string =>
  regionalArn(
    account.scenario,
    'events',
    region,
    bus === DEFAULT_BUS ? `rule/${name}` : `rule/${bus}/${name}`,
  );

const describe = (rule: Rule, call: SignedCall): Structure => ({
  Name: rule.name,
  Arn: ruleArn(rule.eventBusName, rule.name, call),
  EventPattern:
    typeof rule.eventPattern === 'object' ? JSON.stringify(rule.eventPattern) : rule.eventPattern,
  State: rule.state,
  ScheduleExpression: rule.scheduleExpression,
  ManagedBy: rule.managedBy,
  EventBusName: rule.eventBusName,
});

export const events: Service = {
  name: 'events',
  protocol: jsonProtocol({ version: '1.1', target: 'AWSEvents' }),
  operations: new Map<string, SignedOperation>([
    ['ListRules', listRules],
    ['ListTargetsByRule', listTargetsByRule],
  ]),
  authorizations: new Map([
    [
      'ListTargetsByRule',
      (call) => {
        const input = v.safeParse(targetsInput, call.input);
        if (!input.success) return { resource: '*' };
        const { EventBusName: bus, Rule: name } = input.output;
        return { resource: ruleArn(busName(bus), name, call) };
      },
    ],
  ]),
};
