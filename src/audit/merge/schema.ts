import * as v from 'valibot';
import { severities } from '../../model/judgement.ts';

const Time = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.transform((text) => new Date(text)),
);
const Fact = v.nullable(v.union([v.string(), v.number(), v.boolean()]));

const Verdict = v.object({
  check: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)),
  outcome: v.picklist(['pass', 'fail', 'not-applicable', 'not-checked', 'unknown', 'manual']),
  severity: v.picklist(severities),
  reason: v.string(),
  note: v.optional(v.string()),
  facts: v.record(v.string(), Fact),
  exposure: v.optional(v.record(v.string(), v.nullable(v.number())), {}),
  missingPermissions: v.optional(v.array(v.string()), []),
  transient: v.optional(v.boolean(), false),
  listing: v.optional(
    v.object({
      title: v.string(),
      columns: v.array(v.string()),
      rows: v.array(v.array(v.string())),
    }),
  ),
});

/**
 * As much of a JSON report as merging takes. Wider than what we write: another version of this tool may
 * have written it.
 */
export const ReportFile = v.object({
  schemaVersion: v.literal(1),
  tool: v.object({ version: v.string() }),
  generatedAt: Time,
  scope: v.optional(v.pipe(v.string(), v.regex(/^[\w.-]{1,80}$/))),
  part: v.optional(
    v.object({
      index: v.pipe(v.number(), v.integer(), v.minValue(1)),
      count: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
  ),
  accounts: v.array(
    v.object({
      id: v.pipe(v.string(), v.regex(/^\d{12}$/, 'shows no full account ids')),
      partition: v.pipe(v.string(), v.regex(/^aws[a-z-]{0,20}$/)),
      name: v.optional(v.string()),
      kind: v.picklist(['standalone', 'management', 'member', 'unknown']),
      reportGeneratedAt: v.optional(Time),
      verdicts: v.array(Verdict),
    }),
  ),
  skipped: v.optional(
    v.array(
      v.object({
        id: v.string(),
        name: v.optional(v.string()),
        why: v.string(),
        // Where nobody says, what was found there before is not over.
        mayReturn: v.optional(v.boolean(), true),
      }),
    ),
    [],
  ),
  unjudged: v.optional(v.array(v.object({ account: v.string(), check: v.string() })), []),
  missing: v.optional(v.array(v.string()), []),
});
export type ReportFile = v.InferOutput<typeof ReportFile>;
