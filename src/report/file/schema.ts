import * as v from 'valibot';
import { severities } from '../../model/judgement.ts';

const Time = v.pipe(v.string(), v.isoTimestamp(), v.description('ISO 8601 in UTC'));
const Fact = v.nullable(v.union([v.string(), v.number(), v.boolean()]));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Severity = v.picklist(severities);
const outcomes = ['pass', 'fail', 'not-applicable', 'not-checked', 'unknown', 'manual'] as const;
const Outcome = v.picklist(outcomes);

const Acceptance = v.strictObject({
  reason: v.string(),
  owner: v.string(),
  expires: Time,
  link: v.optional(v.string()),
  covers: v.optional(v.record(v.string(), v.number())),
  state: v.pipe(
    v.picklist(['covers', 'expired', 'outgrown', 'untold']),
    v.description(
      'Outgrown: the facts are worse than those that were accepted. Untold: this time nobody could tell whether they are',
    ),
  ),
});

const Listing = v.strictObject({
  title: v.string(),
  columns: v.array(v.string()),
  rows: v.array(v.array(v.string())),
});

const Verdict = v.strictObject({
  check: v.string(),
  outcome: Outcome,
  severity: Severity,
  reason: v.string(),
  note: v.optional(v.pipe(v.string(), v.description('What passes by itself within hours'))),
  facts: v.record(v.string(), Fact),
  exposure: v.optional(
    v.pipe(
      v.record(v.string(), v.nullable(v.number())),
      v.description('Numbers that only rise when things get worse; what an exception may cover'),
    ),
  ),
  missingPermission: v.optional(
    v.pipe(
      v.string(),
      v.description('The IAM action that is missing; several are parted by a comma'),
    ),
  ),
  missingPermissions: v.optional(
    v.pipe(v.array(v.string()), v.description('The same, one by one')),
  ),
  transient: v.optional(
    v.pipe(
      v.boolean(),
      v.description('True where what kept it from being read may be gone by the next run'),
    ),
  ),
  held: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        'True of a finding that could not be looked at again: it failed when it was last read, and counts as failing',
      ),
    ),
  ),
  unreadSince: v.optional(v.pipe(Time, v.description('Since when it cannot be read'))),
  accepted: v.optional(
    v.pipe(v.boolean(), v.description('True while an exception covers the failure')),
  ),
  exception: v.optional(Acceptance),
  listing: v.optional(Listing),
  since: v.optional(Time),
});

const Account = v.strictObject({
  id: v.pipe(v.string(), v.description('As the input account-display says')),
  partition: v.string(),
  name: v.optional(v.pipe(v.string(), v.description('Its name or alias, where it is shown'))),
  kind: v.picklist(['standalone', 'management', 'member', 'unknown']),
  reportGeneratedAt: v.optional(Time),
  verdicts: v.array(Verdict),
});

const Change = v.strictObject({
  account: v.string(),
  check: v.string(),
  kind: v.picklist(['regression', 'worsened', 'recovery', 'blind', 'accepted']),
  from: v.pipe(v.string(), v.description('An outcome, "accepted", or "never seen"')),
  to: v.picklist([...outcomes, 'accepted']),
  reason: v.string(),
});

const Skipped = v.strictObject({
  id: v.string(),
  name: v.optional(v.pipe(v.string(), v.description('Its name or alias, where it is shown'))),
  why: v.pipe(v.string(), v.description('The end of a sentence that says why it was left out')),
  mayReturn: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        'True where somebody chose so, or AWS suspended it: what was found there before is not over',
      ),
    ),
  ),
  byName: v.optional(
    v.pipe(
      v.boolean(),
      v.description('True where nothing but its name leaves it out, which it can change itself'),
    ),
  ),
});

const Unjudged = v.strictObject({
  account: v.string(),
  check: v.string(),
  severity: Severity,
  since: Time,
});

const Part = v.strictObject({ index: Count, count: Count });

const Configuration = v.strictObject({
  path: v.string(),
  state: v.pipe(
    v.picklist(['read', 'missing', 'unread']),
    v.description('Missing: the defaults judged. Unread: nobody knows whether there is a file'),
  ),
  branch: v.optional(v.pipe(v.string(), v.description('The default branch; none of a local file'))),
  commit: v.optional(v.pipe(v.string(), v.description('The commit that the branch was at'))),
  sha256: v.optional(v.pipe(v.string(), v.description('SHA-256 of the file, in hexadecimal'))),
});

/** The JSON report, version 1. The shipped JSON Schema is generated from this. */
export const Report = v.pipe(
  v.strictObject({
    schemaVersion: v.literal(1),
    tool: v.strictObject({ name: v.string(), version: v.string() }),
    generatedAt: Time,
    scope: v.optional(v.pipe(v.string(), v.description('What the report is about'))),
    part: v.optional(
      v.pipe(Part, v.description('Which part of a whole that several runs audit together')),
    ),
    configuration: v.optional(
      v.pipe(Configuration, v.description('The configuration file that judged')),
    ),
    complete: v.pipe(
      v.boolean(),
      v.description('False when something could not be read, was not looked at, or was left out'),
    ),
    counts: v.strictObject({
      pass: Count,
      fail: Count,
      unknown: Count,
      'not-applicable': Count,
      'not-checked': Count,
      manual: Count,
      accepted: Count,
    }),
    accounts: v.array(Account),
    changes: v.array(Change),
    skipped: v.optional(
      v.pipe(v.array(Skipped), v.description('Accounts that were left out on purpose')),
    ),
    unjudged: v.optional(
      v.pipe(v.array(Unjudged), v.description('Remembered findings that this run did not judge')),
    ),
    missing: v.optional(
      v.pipe(v.array(v.string()), v.description('What should have been looked at and was not')),
    ),
    leftOut: v.optional(
      v.pipe(v.array(v.string()), v.description('The checks that the user left out')),
    ),
  }),
  v.title('AWS Root Guard report'),
);
export type Report = v.InferOutput<typeof Report>;
