import type { Unavailable } from '../../model/reading.ts';
import type { ManagementEvents, Trail } from '../../model/monitoring/trail.ts';

const isUnavailable = (part: object): part is Unavailable => 'state' in part;

/** What a trail logs and does, as far as it may be read. */
export const eventsOf = ({ events }: Trail): ManagementEvents | undefined =>
  isUnavailable(events) ? undefined : events;

/** True where the trail is known to log now. */
export const isLogging = ({ status }: Trail): boolean | undefined =>
  isUnavailable(status) ? undefined : status.isLogging;

const EXTENT = { some: 'leaves out some', none: 'logs no' };

const eventGap = ({ reads, writes }: ManagementEvents): string | undefined => {
  if (reads === writes) return reads === 'all' ? undefined : `${EXTENT[reads]} management events`;
  if (writes !== 'all' && reads !== 'all') return 'leaves out some management events';
  return writes === 'all'
    ? `${EXTENT[reads === 'all' ? 'some' : reads]} management events that read`
    : `${EXTENT[writes]} management events that write`;
};

/** What is known to keep a trail from logging every management event in every Region now. Each goes on a sentence about it. */
export const trailGaps = (trail: Trail): readonly string[] => {
  const events = eventsOf(trail);
  const gap = events === undefined ? undefined : eventGap(events);
  return [
    ...(trail.isMultiRegion ? [] : ['covers one Region only']),
    ...(gap === undefined ? [] : [gap]),
    ...(trail.hasGlobalServices ? [] : ['leaves out global services']),
    ...(isLogging(trail) === false ? ['does not log now'] : []),
  ];
};

/** What could not be read of a trail. */
export const trailBlanks = ({ status, events }: Trail): readonly Unavailable[] => [
  ...(isUnavailable(status) ? [status] : []),
  ...(isUnavailable(events) ? [events] : []),
];
