import * as v from 'valibot';

/** The condition operators that the sandbox evaluates; another one is refused, so that none is passed over. */
const OPERATORS = ['StringEquals', 'StringLike', 'ArnEquals', 'ArnLike', 'Null'] as const;

/** One or several of something, as policies write it. */
const oneOrMore = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.union([schema, v.array(schema)]);

const statement = v.strictObject({
  Sid: v.optional(v.string()),
  Effect: v.picklist(['Allow', 'Deny']),
  Action: v.optional(oneOrMore(v.string())),
  NotAction: v.optional(oneOrMore(v.string())),
  Resource: oneOrMore(v.string()),
  Condition: v.optional(
    v.record(
      v.picklist(OPERATORS),
      v.record(v.string(), oneOrMore(v.union([v.string(), v.boolean()]))),
    ),
  ),
});

/** A policy document, as far as the sandbox evaluates one. */
const policy = v.strictObject({
  Version: v.optional(v.string()),
  Id: v.optional(v.string()),
  Statement: oneOrMore(
    v.pipe(
      statement,
      v.check(
        ({ Action, NotAction }) => (Action === undefined) !== (NotAction === undefined),
        'a statement has either Action or NotAction',
      ),
    ),
  ),
});

/** The policies that the account's role sessions have. */
export const identityPolicy = oneOrMore(policy);

export type Statement = v.InferOutput<typeof statement>;
export type IdentityPolicy = v.InferOutput<typeof identityPolicy>;
