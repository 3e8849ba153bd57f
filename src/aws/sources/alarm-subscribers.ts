import { errorCodes, required, unavailable } from '../failure.ts';
import { allInOrder } from '../concurrency.ts';
import { defineSource, type SourceContext } from '../source.ts';
import { alarms } from './alarms.ts';
import { eventRules } from './event-rules.ts';
import type { AlarmTopic, Subscribers } from '../../model/monitoring/topic.ts';

const MAX_PAGES = 100;
const TOPIC = /^arn:[\w-]+:sns:([\w-]+):\d{12}:[\w.-]+$/;

/** The Region of a topic; `undefined` where the ARN is not a topic's. */
const topicRegion = (arn: string): string | undefined => TOPIC.exec(arn)?.[1];

// Unconfirmed ones have a word here in place of their ARN.
const isConfirmed = (subscriptionArn: string): boolean => subscriptionArn.startsWith('arn:');

const readSubscribers = async (
  { call, connect }: SourceContext,
  region: string,
  TopicArn: string,
): Promise<Subscribers> => {
  const { SNSClient, ListSubscriptionsByTopicCommand } = await import('@aws-sdk/client-sns');
  const client = connect(SNSClient, region);
  const protocols = new Set<string>();
  let confirmed = 0;
  let unconfirmed = 0;
  let NextToken: string | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const input = { TopicArn, ...(NextToken === undefined ? {} : { NextToken }) };
    const page = await call('sns:ListSubscriptionsByTopic', async () => {
      const answer = await client.send(new ListSubscriptionsByTopicCommand(input));
      return { ...answer, subscriptions: required(answer.Subscriptions, 'Subscriptions') };
    });
    for (const { SubscriptionArn, Protocol } of page.subscriptions) {
      if (isConfirmed(SubscriptionArn ?? '')) {
        confirmed += 1;
        protocols.add(Protocol ?? 'unknown');
      } else if (SubscriptionArn === 'PendingConfirmation') unconfirmed += 1;
    }
    NextToken = page.NextToken;
    if (NextToken === undefined || NextToken === '') {
      return { confirmed, unconfirmed, protocols: [...protocols].sort() };
    }
  }
  throw new Error('the list of subscriptions did not end');
};

const readTopic = async (
  context: SourceContext,
  region: string,
  arn: string,
): Promise<AlarmTopic> => {
  try {
    return { arn, subscribers: await readSubscribers(context, region, arn) };
  } catch (error) {
    const isMissing = errorCodes(error).has('NotFound');
    return { arn, subscribers: isMissing ? 'missing' : unavailable(error) };
  }
};

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly 'alarm-subscribers': readonly AlarmTopic[];
  }
}

/** What one of the sources names; nothing where it could not be read, which is told by itself. */
const namedBy = async <Value>(
  reading: Promise<readonly Value[]>,
  topicsOf: (value: Value) => readonly string[],
): Promise<PromiseSettledResult<readonly string[]>> => {
  const [settled] = await Promise.allSettled([reading.then((values) => values.flatMap(topicsOf))]);
  return settled;
};

const isRead = (
  settled: PromiseSettledResult<readonly string[]>,
): settled is PromiseFulfilledResult<readonly string[]> => settled.status === 'fulfilled';

/**
 * Who is subscribed to the topics that the alarms and the rules publish to.
 * https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html
 */
export const alarmSubscribers = defineSource({
  name: 'alarm-subscribers',
  title: 'Subscribers of the alarms and rules',
  actions: ['sns:ListSubscriptionsByTopic'],
  after: [alarms, eventRules],
  read: async (context) => {
    const [ofAlarms, ofRules] = await Promise.all([
      namedBy(context.read(alarms), ({ actions }) => actions),
      namedBy(context.read(eventRules), ({ topics }) => topics),
    ]);
    const arns = [ofAlarms, ofRules].filter(isRead).flatMap(({ value }) => value);
    if (ofAlarms.status === 'rejected' && arns.length === 0) throw ofAlarms.reason;
    const topics = [...new Set(arns)].flatMap((arn) => {
      const region = topicRegion(arn);
      return region === undefined ? [] : [readTopic(context, region, arn)];
    });
    const value: readonly AlarmTopic[] = await allInOrder(topics);
    return { state: 'known', value, asOf: context.now() };
  },
});
