import * as v from 'valibot';
import { type ActionSet, allActionsBut, onlyActions } from './actions.ts';

/** One comparison of a `Condition` block; all of a statement's have to hold. */
export interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
  /** False in documents of the older version, to which `${…}` is text like any other. */
  readonly takesVariables: boolean;
}

/** The resources that a statement names, or leaves out. */
export interface ResourceSet {
  readonly isAllBut: boolean;
  readonly patterns: readonly string[];
  readonly takesVariables: boolean;
}

/** One statement of a policy, as far as it matters to whom and what it denies. */
export interface PolicyStatement {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: ActionSet;
  /** False where it names resources, or those it leaves out. */
  readonly isForEveryResource: boolean;
  readonly resources: ResourceSet;
  /** True where it names principals, as policies of an organisation never do. */
  readonly namesPrincipals: boolean;
  readonly conditions: readonly Condition[];
}

const listOf = <Item extends v.GenericSchema>(item: Item) =>
  v.union([
    v.array(item),
    v.pipe(
      item,
      v.transform((one) => [one]),
    ),
  ]);

// What is no action's name must not get into a verdict's words.
const Actions = listOf(v.pipe(v.string(), v.regex(/^[\w*?:-]{1,200}$/)));
const Texts = listOf(v.string());
const Values = listOf(v.pipe(v.union([v.string(), v.number(), v.boolean()]), v.transform(String)));

// Strict: an element that is not known here may change what all the others mean.
const Statement = v.strictObject({
  Sid: v.optional(v.string()),
  Effect: v.picklist(['Allow', 'Deny']),
  Action: v.optional(Actions),
  NotAction: v.optional(Actions),
  Resource: v.optional(Texts),
  NotResource: v.optional(Texts),
  Principal: v.optional(v.unknown()),
  NotPrincipal: v.optional(v.unknown()),
  Condition: v.optional(v.record(v.string(), v.record(v.string(), Values))),
});

const PolicyDocument = v.strictObject({
  Version: v.optional(v.string()),
  Id: v.optional(v.string()),
  Statement: listOf(
    v.pipe(
      Statement,
      v.check(({ Action, NotAction }) => (Action === undefined) !== (NotAction === undefined)),
    ),
  ),
});

// What lacks a version is of the older one, 2008-10-17.
const WITH_VARIABLES = '2012-10-17';

type ParsedStatement = v.InferOutput<typeof PolicyDocument>['Statement'][number];

const isEverything = (pattern: string): boolean => /^\*+$/.test(pattern);

const toStatement = (parsed: ParsedStatement, takesVariables: boolean): PolicyStatement => ({
  effect: parsed.Effect,
  actions:
    parsed.NotAction === undefined
      ? onlyActions(parsed.Action ?? [])
      : allActionsBut(parsed.NotAction),
  isForEveryResource: parsed.Resource?.some(isEverything) ?? false,
  resources: {
    isAllBut: parsed.Resource === undefined && parsed.NotResource !== undefined,
    patterns: parsed.Resource ?? parsed.NotResource ?? [],
    takesVariables,
  },
  namesPrincipals: parsed.Principal !== undefined || parsed.NotPrincipal !== undefined,
  conditions: Object.entries(parsed.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => ({ operator, key, values, takesVariables })),
  ),
});

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Takes a policy document apart; `undefined` where it is none, or holds what is not known here.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export const parsePolicyDocument = (text: string): readonly PolicyStatement[] | undefined => {
  const parsed = v.safeParse(PolicyDocument, parseJson(text));
  if (!parsed.success) return undefined;
  const { Version, Statement: statements } = parsed.output;
  return statements.map((statement) => toStatement(statement, Version === WITH_VARIABLES));
};
