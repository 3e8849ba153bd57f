import { readFileSync } from 'node:fs';

import * as v from 'valibot';

import { CREDENTIAL_REPORT_COLUMNS } from './credential-report-columns.ts';
import { moment } from './moment.ts';
import { PARTITIONS } from './partition.ts';
import { contacts } from './scenario/contacts.ts';
import { guardDuty } from './scenario/guard-duty.ts';
import { identityPolicy } from './scenario/identity-policy.ts';
import { monitoring } from './scenario/monitoring.ts';
import { rootUser } from './scenario/root.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** `service:Action`, or `service:*` for a whole service; other wildcards may stand in `denials` only. */
const action = v.pipe(v.string(), v.regex(/^[a-z0-9-]+:([A-Z]\w*|\*)$/));
const actionPattern = v.pipe(v.string(), v.regex(/^([a-z0-9-]+:[\w*?]+|\*)$/));

const fault = v.union([
  /** An error of the service. */
  v.strictObject({
    status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
    code: v.string(),
    message: v.optional(v.string(), ''),
    times: v.optional(count),
  }),
  /** A page that is no AWS answer at all, as a load balancer or a proxy would send it. */
  v.strictObject({
    html: v.string(),
    status: v.optional(v.number(), 500),
    times: v.optional(count),
  }),
  /** The connection ends without an answer. */
  v.strictObject({ drop: v.literal(true), times: v.optional(count) }),
]);

export type Fault = v.InferOutput<typeof fault>;

/** How many made-up users there are, or also how many of them have a comma in the name, and more by name. */
const users = v.union([
  v.strictObject({
    count: v.optional(count, 0),
    withComma: v.optional(count, 0),
    names: v.optional(v.array(v.string()), []),
  }),
  v.pipe(
    count,
    v.transform((number): { count: number; withComma: number; names: string[] } => ({
      count: number,
      withComma: 0,
      names: [],
    })),
  ),
]);

/** How many SAML providers there are, or the names of those and the issuers of OpenID Connect, without `https://`. */
const providers = v.union([
  v.strictObject({
    saml: v.optional(v.array(v.string()), []),
    oidc: v.optional(v.array(v.string()), []),
  }),
  v.pipe(
    count,
    v.transform((number): { saml: string[]; oidc: string[] } => ({
      saml: Array.from({ length: number }, (_, index) => `directory-${String(index + 1)}`),
      oidc: [],
    })),
  ),
]);

/** The parameters of IAM's PasswordPolicy, by their own names. */
const passwordPolicy = v.strictObject({
  MinimumPasswordLength: v.optional(count, 14),
  RequireSymbols: v.optional(v.boolean(), true),
  RequireNumbers: v.optional(v.boolean(), true),
  RequireUppercaseCharacters: v.optional(v.boolean(), true),
  RequireLowercaseCharacters: v.optional(v.boolean(), true),
  AllowUsersToChangePassword: v.optional(v.boolean(), true),
  MaxPasswordAge: v.optional(count),
  PasswordReusePrevention: v.optional(v.nullable(count), 24),
  HardExpiry: v.optional(v.boolean()),
});

/** The schema of an account scenario; relative dates count back from `now`. */
export const scenarioSchema = (now: Date) => {
  const time = moment(now);

  const root = rootUser(time);

  const credentialReport = v.strictObject({
    state: v.optional(v.picklist(['ready', 'absent', 'expired', 'inProgress']), 'ready'),
    /** How long AWS takes to make a report. */
    makingMs: v.optional(count, 0),
    /** How often a report that is being made is answered "not yet", when that time is over. */
    polls: v.optional(count, 0),
    generatedTime: v.optional(time, { minutesAgo: 0 }),
    /** As in AWS: a change shows only in a report generated after it. Else it shows at once. */
    lags: v.optional(v.boolean(), false),
    columns: v.optional(v.picklist([22, 23]), 22),
    /** Cells of the root row to be written as they stand here. */
    rootCells: v.optional(v.record(v.picklist(CREDENTIAL_REPORT_COLUMNS), v.string()), {}),
    /** Whether a value with a comma is quoted. What AWS does is not established. */
    quotesCommas: v.optional(v.boolean(), true),
    /** The whole report, to be served as it stands here. */
    csv: v.optional(v.string()),
  });

  return v.strictObject({
    id: v.pipe(v.string(), v.regex(/^\d{12}$/, 'an account id has twelve digits')),
    partition: v.optional(v.picklist(PARTITIONS), 'aws'),
    aliases: v.optional(v.array(v.string()), []),
    /** null: the partition knows no root user, and the report has no row for it. */
    root: v.optional(v.nullable(root), {}),
    /** Counters of the account summary that differ from the rest; null removes one. */
    summary: v.optional(v.record(v.string(), v.nullable(v.pipe(v.number(), v.integer()))), {}),
    users: v.optional(users, 1),
    groups: v.optional(count, 1),
    providers: v.optional(providers, 1),
    /** null: there is none (NoSuchEntity). */
    passwordPolicy: v.optional(v.nullable(passwordPolicy), {}),
    virtualMfaDevices: v.optional(
      v.array(
        v.strictObject({
          /** A device name, or a whole serial number (`arn:…`). */
          serial: v.string(),
          /** `root`, a user's name, or an ARN; null: unassigned. */
          assignedTo: v.optional(v.nullable(v.string()), null),
          /** Shown while assigned; null leaves it out. */
          enableDate: v.optional(v.nullable(time), { daysAgo: 400 }),
        }),
      ),
      [],
    ),
    /** The most devices one page of ListVirtualMFADevices has, whatever MaxItems asks for. */
    virtualMfaPageSize: v.optional(v.pipe(count, v.minValue(1)), 100),
    credentialReport: v.optional(credentialReport, {}),
    contacts: v.optional(contacts(time), {}),
    /** The Regions and whether they can be used. Empty: the partition's sign-in Region alone; AWS has seventeen and more. */
    regions: v.optional(
      v.record(
        v.string(),
        v.picklist(['ENABLED', 'ENABLED_BY_DEFAULT', 'ENABLING', 'DISABLING', 'DISABLED']),
      ),
      {},
    ),
    guardDuty: v.optional(guardDuty(time), {}),
    /** The names of the roles there are; left out: a role of any name. */
    roles: v.optional(v.array(v.string())),
    /** The longest session a role may ask for. */
    maxSessionSeconds: v.optional(count, 3600),
    /** Whom the roles trust; anyone where nothing is said. All but `externalId` is for AssumeRoleWithWebIdentity. */
    trust: v.optional(
      v.strictObject({
        provider: v.optional(v.boolean(), true),
        issuer: v.optional(v.string()),
        audience: v.optional(v.string()),
        /** Patterns (`*`, `?`); left out: any subject. */
        subjects: v.optional(v.array(v.string())),
        /** What AssumeRole has to give; left out: anything. */
        externalId: v.optional(v.string()),
      }),
      {},
    ),
    /** Long-lived access keys; any secret is accepted where none is given. */
    accessKeys: v.optional(
      v.array(
        v.strictObject({
          id: v.pipe(v.string(), v.regex(/^AKIA\w{4,}$/)),
          /** `root`, or a user's name. */
          identity: v.string(),
          secret: v.optional(v.string()),
        }),
      ),
      [],
    ),
    ...monitoring(time),
    /** What the account's role sessions may do: one policy document or several. Left out: everything. */
    identityPolicy: v.optional(identityPolicy),
    /** Actions answered AccessDenied. */
    denials: v.optional(v.array(actionPattern), []),
    /** How often an action is answered Throttling before it works. */
    throttles: v.optional(v.record(action, count), {}),
    /** Actions that break; without `times` they do so for ever. */
    faults: v.optional(v.record(action, fault), {}),
  });
};

/** An account as a scenario file describes it. What is left out is in good order. */
export type AccountScenario = v.InferInput<ReturnType<typeof scenarioSchema>>;

/** A scenario with nothing left out and every date absolute. */
export type CompleteScenario = v.InferOutput<ReturnType<typeof scenarioSchema>>;

/** The schema made last: thousands of accounts may be handed over at once. */
let latest:
  { readonly time: number; readonly schema: ReturnType<typeof scenarioSchema> } | undefined;

function schemaOf(now: Date): ReturnType<typeof scenarioSchema> {
  if (latest?.time !== now.getTime()) {
    latest = { time: now.getTime(), schema: scenarioSchema(now) };
  }
  return latest.schema;
}

/** Fills a scenario in; relative dates count back from `now`. Throws a list of what is wrong. */
export function completeScenario(scenario: unknown, now: Date): CompleteScenario {
  const result = v.safeParse(schemaOf(now), scenario);
  if (!result.success) throw new Error(`not an account scenario:\n${v.summarize(result.issues)}`);
  return result.output;
}

/** Reads `scenarios/<name>.json`. */
export function loadScenario(name: string): AccountScenario {
  const file = new URL(`./scenarios/${name}.json`, import.meta.url);
  const scenario: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const schema = scenarioSchema(new Date());
  if (v.is(schema, scenario)) return scenario;
  const { issues } = v.safeParse(schema, scenario);
  throw new Error(`scenario ${name}:\n${issues ? v.summarize(issues) : ''}`);
}
