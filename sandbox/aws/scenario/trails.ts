import * as v from 'valibot';

import type { moment } from '../moment.ts';

const eventSelector = v.strictObject({
  readWriteType: v.optional(v.picklist(['All', 'ReadOnly', 'WriteOnly']), 'All'),
  includeManagementEvents: v.optional(v.boolean(), true),
  dataResources: v.optional(
    v.array(v.strictObject({ type: v.string(), values: v.array(v.string()) })),
    [],
  ),
  excludeManagementEventSources: v.optional(v.array(v.string()), []),
});

const values = v.optional(v.array(v.string()));

const advancedEventSelector = v.strictObject({
  name: v.optional(v.string()),
  fieldSelectors: v.array(
    v.strictObject({
      field: v.string(),
      equals: values,
      startsWith: values,
      endsWith: values,
      notEquals: values,
      notStartsWith: values,
      notEndsWith: values,
    }),
  ),
});

const trail = (time: ReturnType<typeof moment>) =>
  v.strictObject({
    name: v.optional(v.string(), 'management-events'),
    /** Left out: the partition's sign-in Region. */
    homeRegion: v.optional(v.string()),
    /** The account that owns it, where that is another one: the organisation's management account. */
    owner: v.optional(v.string()),
    isMultiRegionTrail: v.optional(v.boolean(), true),
    isOrganizationTrail: v.optional(v.boolean(), false),
    includeGlobalServiceEvents: v.optional(v.boolean(), true),
    isLogging: v.optional(v.boolean(), true),
    /** Why the bucket or the log group got nothing the last time. */
    latestDeliveryError: v.optional(v.string()),
    /** null: never; left out: minutes ago where it logs, a day ago where it does not. */
    latestDeliveryTime: v.optional(v.nullable(time)),
    /** A field out of use, which AWS leaves empty or fills all the same. */
    latestDeliveryAttemptTime: v.optional(time),
    latestDigestDeliveryTime: v.optional(time),
    startLoggingTime: v.optional(time, '2024-01-01T00:00:00Z'),
    latestCloudWatchLogsDeliveryError: v.optional(v.string()),
    /** A name, or the ARN of one in another account; null: none. */
    logGroup: v.optional(v.nullable(v.string()), 'aws-cloudtrail-logs'),
    eventSelectors: v.optional(v.array(eventSelector), [{}]),
    /** A trail that has them has no others. */
    advancedEventSelectors: v.optional(v.array(advancedEventSelector)),
    /** Refuses its status and its selectors to this account, as another account's trail may. */
    detailsDenied: v.optional(v.boolean(), false),
  });

/** The trails that the account sees; an organisation's trail is listed in each of its accounts. */
export const trails = (time: ReturnType<typeof moment>) => v.array(trail(time));

export type Trail = v.InferOutput<ReturnType<typeof trails>>[number];
