import { createHash } from 'node:crypto';

import { AwsError } from '../aws-error.ts';
import { queryProtocol } from '../protocol/query.ts';
import type { Structure } from '../protocol/value.ts';
import type { CompleteScenario } from '../scenario.ts';
import { topicArn } from '../topic.ts';
import { pageAfter } from './page.ts';
import type { Service, SignedCall, SignedOperation } from './service.ts';

const PAGE_SIZE = 100;

type Subscription = CompleteScenario['topics'][number]['subscriptions'][number];

const invalidParameter = (name: string): AwsError =>
  new AwsError('InvalidParameter', 400, `Invalid parameter: ${name}`);

/** https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html */
function listSubscriptionsByTopic({ account, params, caller, region }: SignedCall): Structure {
  const { scenario } = account;
  const { TopicArn: arn = '', NextToken: token } = params;
  const [, , service, home, owner] = arn.split(':');
  if (service !== 'sns' || home !== region) throw invalidParameter('TopicArn');
  if (owner !== scenario.id) {
    throw new AwsError(
      'AuthorizationError',
      403,
      `User: ${caller.arn} is not authorized to perform: SNS:ListSubscriptionsByTopic on resource: ${arn} because no resource-based policy allows the SNS:ListSubscriptionsByTopic action`,
    );
  }
  const topic = scenario.topics.find((each) => topicArn(scenario, each) === arn);
  if (topic === undefined) throw new AwsError('NotFound', 404, 'Topic does not exist');

  const subscriptions = topic.subscriptions.flatMap((subscription, index) =>
    Array.from({ length: subscription.count }, (_, number) =>
      describe(subscription, arn, owner, `${index}/${number}`),
    ),
  );
  const { items, next } = pageAfter(subscriptions, token, PAGE_SIZE, () =>
    invalidParameter('NextToken'),
  );
  return { Subscriptions: items, NextToken: next };
}

const describe = (
  { protocol, endpoint, state }: Subscription,
  topic: string,
  owner: string,
  key: string,
): Structure => ({
  TopicArn: topic,
  Protocol: protocol,
  SubscriptionArn: subscriptionArn(topic, state, key),
  Owner: owner,
  Endpoint: endpoint,
});

/** Only a confirmed subscription has an ARN. */
function subscriptionArn(topic: string, state: Subscription['state'], key: string): string {
  switch (state) {
    case 'pending':
      return 'PendingConfirmation';
    case 'deleted':
      return 'Deleted';
    case 'confirmed':
      return `${topic}:${createHash('sha256').update(key).digest('hex').slice(0, 32)}`;
  }
}

export const sns: Service = {
  name: 'sns',
  protocol: queryProtocol('2010-03-31', 'http://sns.amazonaws.com/doc/2010-03-31/'),
  operations: new Map<string, SignedOperation>([
    ['ListSubscriptionsByTopic', listSubscriptionsByTopic],
  ]),
  authorizations: new Map([
    ['ListSubscriptionsByTopic', ({ params }) => ({ resource: params['TopicArn'] ?? '*' })],
  ]),
  errors: new Map([['AccessDenied', { code: 'AuthorizationError', status: 403 }]]),
};
