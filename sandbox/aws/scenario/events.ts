import * as v from 'valibot';

import type { moment } from '../moment.ts';

/** What root did, or what only looks like root. */
const KINDS = [
  /** A console sign-in with MFA; the next two without it, and one that failed. */
  'sign-in',
  'sign-in-without-mfa',
  'failed-sign-in',
  /** A call by root: from the console, or with an access key. */
  'call',
  'access-key-call',
  /** A call in a session of AssumeRoot. */
  'assumed-root-call',
  /** A call that an AWS service made for root (`invokedBy`). */
  'service-call',
  /** An event of a service that nobody called (`AwsServiceEvent`). */
  'service-event',
  /** A call by an IAM user, named root where `username` says nothing else. */
  'user-call',
] as const;

/**
 * The events of CloudTrail's history. `kind` gives an event its shape; what it does not suit can be set.
 * `time` is the schema of a moment.
 */
export const events = (time: ReturnType<typeof moment>) =>
  v.array(
    v.strictObject({
      kind: v.optional(v.picklist(KINDS), 'call'),
      /** Left out: the partition's sign-in Region, where global services are recorded. */
      region: v.optional(v.string()),
      time: v.optional(time, { daysAgo: 1 }),
      /** Left out: `ConsoleLogin` for sign-ins, else `CreateAccessKey` of IAM. */
      name: v.optional(v.string()),
      source: v.optional(v.string()),
      /** Left out: as the name has it (`Get…`, `List…`, `Describe…`, `Lookup…`). */
      readOnly: v.optional(v.boolean()),
      errorCode: v.optional(v.string()),
      errorMessage: v.optional(v.string()),
      sourceIPAddress: v.optional(v.string(), '192.0.2.1'),
      userAgent: v.optional(v.string(), 'Mozilla/5.0'),
      /** Under which name LookupEvents finds it; null: under none. */
      username: v.optional(v.nullable(v.string()), 'root'),
      /** Merged into the record; null stays null. */
      record: v.optional(v.record(v.string(), v.unknown()), {}),
      /** The whole `CloudTrailEvent`, as it is to stand; null leaves it out. */
      cloudTrailEvent: v.optional(v.nullable(v.string())),
      /** How many there are like it, each a second before the other. */
      count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
    }),
  );

export type ScenarioEvent = v.InferOutput<ReturnType<typeof events>>[number];
