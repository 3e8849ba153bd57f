import * as v from 'valibot';

/** EventBridge rules. */
export const eventRules = v.array(
  v.strictObject({
    name: v.string(),
    /** Left out: the partition's sign-in Region. */
    region: v.optional(v.string()),
    eventBusName: v.optional(v.string(), 'default'),
    state: v.optional(
      v.picklist(['ENABLED', 'DISABLED', 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS']),
      'ENABLED',
    ),
    /** JSON, or the text that is to stand for it; left out: none. */
    eventPattern: v.optional(v.union([v.string(), v.record(v.string(), v.unknown())])),
    scheduleExpression: v.optional(v.string()),
    /** The service that made the rule, as in `guardduty.amazonaws.com`. */
    managedBy: v.optional(v.string()),
    /** Topics of this account by name, anything else by ARN. */
    targets: v.optional(v.array(v.string()), ['security-alerts']),
  }),
);
