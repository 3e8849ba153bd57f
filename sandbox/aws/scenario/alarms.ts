import * as v from 'valibot';

/** A metric filter's pattern as CIS AWS Foundations asks for it. */
const CIS_ROOT_PATTERN =
  '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }';

/** Left out: where the first trail is at home. */
const region = v.optional(v.string());

const metricFilter = v.strictObject({
  filterName: v.optional(v.string(), 'root-activity'),
  filterPattern: v.optional(v.string(), CIS_ROOT_PATTERN),
  metricTransformations: v.optional(
    v.array(
      v.strictObject({
        metricName: v.optional(v.string(), 'RootActivity'),
        metricNamespace: v.optional(v.string(), 'CISBenchmark'),
        metricValue: v.optional(v.string(), '1'),
        defaultValue: v.optional(v.number()),
        unit: v.optional(v.string()),
        /** By name, what part of the event it is. */
        dimensions: v.optional(v.record(v.string(), v.string())),
      }),
    ),
    [{}],
  ),
  applyOnTransformedLogs: v.optional(v.boolean()),
  fieldSelectionCriteria: v.optional(v.string()),
  emitSystemFieldDimensions: v.optional(v.array(v.string())),
});

/** The log groups there are; a trail may well name one that is not. */
export const logGroups = v.array(
  v.strictObject({
    name: v.optional(v.string(), 'aws-cloudtrail-logs'),
    region,
    metricFilters: v.optional(v.array(metricFilter), [{}]),
  }),
);

const stateValue = v.optional(v.picklist(['OK', 'ALARM', 'INSUFFICIENT_DATA']), 'OK');

/** Whom an alarm tells: topics of this account by name, anything else by ARN. */
const actions = v.optional(v.array(v.string()), ['security-alerts']);

const dimensions = v.optional(v.array(v.strictObject({ name: v.string(), value: v.string() })));

/** One line of metric math: a metric, or an expression over others. */
const metric = v.strictObject({
  id: v.string(),
  expression: v.optional(v.string()),
  metricStat: v.optional(
    v.strictObject({
      metric: v.strictObject({ namespace: v.string(), metricName: v.string(), dimensions }),
      period: v.optional(v.number(), 300),
      stat: v.optional(v.string(), 'Sum'),
      unit: v.optional(v.string()),
    }),
  ),
  /** Whose metric it is, where it is another account's. */
  accountId: v.optional(v.string()),
  returnData: v.optional(v.boolean(), true),
});

export const alarms = v.array(
  v.strictObject({
    alarmName: v.optional(v.string(), 'root-activity'),
    region,
    actionsEnabled: v.optional(v.boolean(), true),
    alarmActions: actions,
    stateValue,
    metricName: v.optional(v.string(), 'RootActivity'),
    namespace: v.optional(v.string(), 'CISBenchmark'),
    /** Metric math, in place of the one metric. */
    metrics: v.optional(v.array(metric)),
    dimensions,
    unit: v.optional(v.string()),
    statistic: v.optional(v.string(), 'Sum'),
    /** Such as `p99`, in place of the statistic. */
    extendedStatistic: v.optional(v.string()),
    period: v.optional(v.number(), 300),
    evaluationPeriods: v.optional(v.number(), 1),
    datapointsToAlarm: v.optional(v.number()),
    threshold: v.optional(v.number(), 1),
    /** The expression that takes the threshold's place. */
    thresholdMetricId: v.optional(v.string()),
    comparisonOperator: v.optional(v.string(), 'GreaterThanOrEqualToThreshold'),
    treatMissingData: v.optional(v.string(), 'notBreaching'),
  }),
);

export const compositeAlarms = v.array(
  v.strictObject({
    alarmName: v.string(),
    region,
    actionsEnabled: v.optional(v.boolean(), true),
    alarmActions: actions,
    /** As in `ALARM("root-activity")`. */
    alarmRule: v.string(),
    /** The alarm that holds its actions back. */
    actionsSuppressor: v.optional(v.string()),
    stateValue,
  }),
);

/** Rules that keep alarms from telling anybody at times. */
export const alarmMuteRules = v.array(
  v.strictObject({
    name: v.string(),
    region,
    alarmNames: v.optional(v.array(v.string()), ['root-activity']),
    status: v.optional(v.picklist(['SCHEDULED', 'ACTIVE', 'EXPIRED']), 'ACTIVE'),
    expression: v.optional(v.string(), 'cron(0 2 * * SUN)'),
    duration: v.optional(v.string(), 'PT4H'),
    timezone: v.optional(v.string()),
  }),
);

/** Alarms on what a query finds in log groups. */
export const logAlarms = v.array(
  v.strictObject({
    alarmName: v.string(),
    region,
    actionsEnabled: v.optional(v.boolean(), true),
    alarmActions: actions,
    stateValue,
    queryString: v.optional(
      v.string(),
      'fields @timestamp | filter userIdentity.type = "Root" | stats count(*)',
    ),
    logGroups: v.optional(v.array(v.string()), ['aws-cloudtrail-logs']),
  }),
);

export const topics = v.array(
  v.strictObject({
    name: v.optional(v.string(), 'security-alerts'),
    region,
    subscriptions: v.optional(
      v.array(
        v.strictObject({
          protocol: v.optional(v.string(), 'email'),
          endpoint: v.optional(v.string(), 'security@example.com'),
          state: v.optional(v.picklist(['confirmed', 'pending', 'deleted']), 'confirmed'),
          /** How many there are like it. */
          count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
        }),
      ),
      [{}],
    ),
  }),
);
