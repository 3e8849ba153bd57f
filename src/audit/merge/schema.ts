import * as v from 'valibot';
import { severities } from '../../model/judgement.ts';
import { EXPOSURE_NAME } from '../../model/settings.ts';

const Time = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.transform((text) => new Date(text)),
);
// Whoever wrote a report may have written anything: what is shown is escaped there, and bounded here.
const Text = v.pipe(v.string(), v.maxLength(10_000));
const Name = v.pipe(v.string(), v.maxLength(200));
const Texts = v.pipe(v.array(Text), v.maxLength(10_000));
const AccountId = v.pipe(v.string(), v.regex(/^\d{12}$/, 'shows no full account ids'));
/** As many parts as the input shard accepts. */
const MAX_PARTS = 256;
const Place = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_PARTS));
const Fact = v.nullable(v.union([Text, v.number(), v.boolean()]));

const Verdict = v.object({
  check: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)),
  outcome: v.picklist(['pass', 'fail', 'not-applicable', 'not-checked', 'unknown', 'manual']),
  severity: v.picklist(severities),
  reason: Text,
  note: v.optional(Text),
  facts: v.record(Name, Fact),
  exposure: v.optional(
    v.record(v.pipe(v.string(), v.regex(EXPOSURE_NAME)), v.nullable(v.number())),
    {},
  ),
  // They go into the policy that is shown to be attached.
  missingPermissions: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}:[A-Za-z0-9]{1,100}$/))),
      v.maxLength(1_000),
    ),
    [],
  ),
  transient: v.optional(v.boolean(), false),
  listing: v.optional(
    v.object({
      title: Text,
      columns: v.pipe(v.array(Name), v.maxLength(50)),
      rows: v.array(Texts),
    }),
  ),
});

/**
 * As much of a JSON report as merging takes. Wider than what we write: another version of this tool may
 * have written it.
 */
export const ReportFile = v.object({
  schemaVersion: v.literal(1),
  tool: v.object({ version: v.pipe(v.string(), v.regex(/^[\w.+-]{1,40}$/)) }),
  generatedAt: Time,
  scope: v.optional(v.pipe(v.string(), v.regex(/^[\w.-]{1,80}$/))),
  part: v.optional(v.object({ index: Place, count: Place })),
  configuration: v.optional(v.object({ state: Name, sha256: v.optional(Name) })),
  accounts: v.array(
    v.object({
      id: AccountId,
      partition: v.pipe(v.string(), v.regex(/^aws[a-z-]{0,20}$/)),
      name: v.optional(Name),
      kind: v.picklist(['standalone', 'management', 'member', 'unknown']),
      reportGeneratedAt: v.optional(Time),
      verdicts: v.array(Verdict),
    }),
  ),
  skipped: v.optional(
    v.array(
      v.object({
        id: AccountId,
        name: v.optional(Name),
        why: Text,
        // Where nobody says, what was found there before is not over.
        mayReturn: v.optional(v.boolean(), true),
        byName: v.optional(v.boolean(), false),
      }),
    ),
    [],
  ),
  unjudged: v.optional(v.array(v.object({ account: Name, check: Name })), []),
  missing: v.optional(Texts, []),
});
export type ReportFile = v.InferOutput<typeof ReportFile>;
