import * as v from 'valibot';

const Time = v.pipe(v.string(), v.isoTimestamp(), v.description('ISO 8601 in UTC'));
const Fact = v.nullable(v.union([v.string(), v.number(), v.boolean()]));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Outcome = v.picklist(['pass', 'fail', 'not-applicable', 'unknown', 'manual']);

const Verdict = v.strictObject({
  check: v.string(),
  outcome: Outcome,
  severity: v.picklist(['critical', 'high', 'medium', 'low']),
  reason: v.string(),
  facts: v.record(v.string(), Fact),
  missingPermission: v.optional(
    v.pipe(
      v.string(),
      v.description('The IAM action that is missing; several are parted by a comma'),
    ),
  ),
  accepted: v.optional(v.boolean()),
  since: v.optional(Time),
});

const Account = v.strictObject({
  id: v.pipe(v.string(), v.description('As the input account-display says')),
  partition: v.string(),
  name: v.optional(v.string()),
  kind: v.picklist(['standalone', 'management', 'member', 'unknown']),
  reportGeneratedAt: v.optional(Time),
  verdicts: v.array(Verdict),
});

const Change = v.strictObject({
  account: v.string(),
  check: v.string(),
  kind: v.picklist(['regression', 'worsened', 'recovery', 'blind']),
  from: v.pipe(v.string(), v.description('An outcome, or "never seen"')),
  to: Outcome,
  reason: v.string(),
});

/** The JSON report, version 1. The shipped JSON Schema is generated from this. */
export const Report = v.pipe(
  v.strictObject({
    schemaVersion: v.literal(1),
    tool: v.strictObject({ name: v.string(), version: v.string() }),
    generatedAt: Time,
    complete: v.pipe(v.boolean(), v.description('False when something could not be read')),
    counts: v.strictObject({
      pass: Count,
      fail: Count,
      unknown: Count,
      'not-applicable': Count,
      manual: Count,
      accepted: Count,
    }),
    accounts: v.array(Account),
    changes: v.array(Change),
  }),
  v.title('AWS Root Guard report'),
);
export type Report = v.InferOutput<typeof Report>;
