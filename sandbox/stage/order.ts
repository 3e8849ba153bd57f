import * as v from 'valibot';

/** The organisation that an AWS in a process of its own is to serve. */
export const Order = v.object({
  seed: v.number(),
  count: v.number(),
  latencyMs: v.number(),
  reports: v.optional(
    v.object({
      state: v.optional(v.picklist(['ready', 'absent', 'expired', 'inProgress'])),
      makingMs: v.optional(v.number()),
    }),
  ),
  key: v.string(),
  cert: v.string(),
});

/** See the schema. */
export type Order = v.InferOutput<typeof Order>;

/** What it says when it listens. */
export const Opening = v.object({
  url: v.string(),
  managementAccountId: v.string(),
  /** Accounts that an audit enters. */
  active: v.number(),
  /** Those of them in which a policy of the organisation denies root sessions, too. */
  withoutRootSessions: v.number(),
});

/** See the schema. */
export type Opening = v.InferOutput<typeof Opening>;

/** What it saw of a run, and what the run cost it. */
export const Tally = v.object({
  requests: v.number(),
  roundTrips: v.number(),
  serverCpuMs: v.number(),
  serverBusy: v.number(),
});

/** See the schema. */
export type Tally = v.InferOutput<typeof Tally>;
