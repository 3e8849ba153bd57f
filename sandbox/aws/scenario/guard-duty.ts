import * as v from 'valibot';

import type { moment } from '../moment.ts';

/** GuardDuty in each Region; where nothing is said, it is on and has found nothing. */
export const guardDuty = (time: ReturnType<typeof moment>) => {
  const finding = v.strictObject({
    id: v.optional(v.string()),
    type: v.optional(v.string(), 'Policy:IAMUser/RootCredentialUsage'),
    archived: v.optional(v.boolean(), false),
    severity: v.optional(v.number(), 2),
    title: v.optional(v.string(), 'API GetBucketAcl was invoked using root credentials.'),
    count: v.optional(v.number(), 1),
    /** Whose credentials it is about; null: it is about no credentials. */
    userType: v.optional(v.nullable(v.string()), 'Root'),
    /** The types of the actors of an attack sequence. */
    actors: v.optional(v.array(v.string())),
    /** The member that it is about, in the account that administers GuardDuty. */
    accountId: v.optional(v.string()),
    createdAt: v.optional(time, { daysAgo: 3 }),
    updatedAt: v.optional(time, { daysAgo: 1 }),
  });

  return v.strictObject({
    regions: v.optional(
      v.record(
        v.string(),
        v.strictObject({
          /** `none`: there is no detector. */
          status: v.optional(v.picklist(['ENABLED', 'DISABLED', 'none']), 'ENABLED'),
          findings: v.optional(v.array(finding), []),
        }),
      ),
      {},
    ),
    /** The most items one page of a list has, whatever maxResults asks for. */
    pageSize: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 50),
  });
};

type GuardDuty = v.InferOutput<ReturnType<typeof guardDuty>>;

/** GuardDuty in one Region. */
export type Detection = GuardDuty['regions'][string];
export type Finding = Detection['findings'][number];
