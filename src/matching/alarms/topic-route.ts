import { amount, capitalized, quoted } from '../../model/text.ts';
import type { AlarmTopic } from '../../model/monitoring/topic.ts';
import type { Reading } from '../../model/reading.ts';
import { type Route, unclearRoute, unreadRoute } from './route.ts';

/** The topics by their ARNs, as far as they could be read. */
export type Topics = Reading<ReadonlyMap<string, AlarmTopic>>;

/** Makes the topics ready to be looked up. */
export const topicsByArn = (topics: Reading<readonly AlarmTopic[]>): Topics =>
  topics.state === 'known'
    ? { ...topics, value: new Map(topics.value.map((topic) => [topic.arn, topic])) }
    : topics;

const SUBSCRIBER_MISSING = 1;

const broken = (reason: string): Route => ({
  state: 'broken',
  reason,
  facts: {},
  missing: SUBSCRIBER_MISSING,
});

/** Somebody who publishes to a topic. */
export interface Publisher {
  /** As in `the alarm “root”`. */
  readonly name: string;
  /** A sentence on what it does: `what` is `reaches 2 confirmed subscribers`. */
  readonly tells: (what: string) => string;
}

/** The way on from a topic to whoever is subscribed to it. */
export const throughTopic = (publisher: Publisher, arn: string, topics: Topics): Route => {
  if (topics.state !== 'known') return unreadRoute(topics);
  const named = `the topic ${quoted(arn.split(':').at(-1) ?? '')} of ${publisher.name}`;
  const subscribers = topics.value.get(arn)?.subscribers;
  if (subscribers === undefined) return unclearRoute(`Who is subscribed to ${named} was not read.`);
  if (subscribers === 'missing') return broken(`${capitalized(named)} does not exist.`);
  if ('state' in subscribers) return unreadRoute(subscribers);
  const { confirmed, unconfirmed, protocols } = subscribers;
  if (confirmed === 0) {
    return broken(
      unconfirmed > 0
        ? `Nobody has confirmed a subscription to ${named}.`
        : `Nobody is subscribed to ${named}.`,
    );
  }
  return {
    state: 'open',
    reason: publisher.tells(`reaches ${amount(confirmed, 'confirmed subscriber')}`),
    facts: { subscribers: confirmed, protocols: protocols.join(', ') },
  };
};
