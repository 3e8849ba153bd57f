import * as v from 'valibot';
import { allActionsBut, hasAction, onlyActions } from './actions.ts';

const Texts = v.union([
  v.array(v.string()),
  v.pipe(
    v.string(),
    v.transform((one) => [one]),
  ),
]);

const Principals = v.union([v.string(), v.record(v.string(), Texts)]);

const Statement = v.looseObject({
  Effect: v.picklist(['Allow', 'Deny']),
  Principal: v.optional(Principals),
  NotPrincipal: v.optional(v.unknown()),
  Action: v.optional(Texts),
  NotAction: v.optional(Texts),
  Condition: v.optional(v.record(v.string(), v.record(v.string(), v.unknown()))),
});
type Statement = v.InferOutput<typeof Statement>;

const ResourcePolicy = v.looseObject({
  Statement: v.union([
    v.array(Statement),
    v.pipe(
      Statement,
      v.transform((one) => [one]),
    ),
  ]),
});

// Longer than any that S3 or SQS take.
const LONGEST_TEXT = 100_000;

const toDocument = (given: unknown): unknown => {
  if (typeof given !== 'string' || given.length > LONGEST_TEXT) return given;
  try {
    return JSON.parse(given);
  } catch {
    return undefined;
  }
};

// Everybody, or everybody in an account: an account's id or its root stands for all who are in it.
const isMany = (principal: string): boolean => /\*|^\d{12}$|:root$/.test(principal);

const isForMany = ({ Principal, NotPrincipal }: Statement): boolean => {
  if (Principal === undefined || NotPrincipal !== undefined) return true;
  if (typeof Principal === 'string') return isMany(Principal);
  return (Principal['AWS'] ?? []).some(isMany);
};

const isOn = ({ Action, NotAction }: Statement, actions: readonly string[]): boolean => {
  if (Action === undefined) {
    if (NotAction === undefined) return true;
    const others = allActionsBut(NotAction);
    return actions.some((action) => hasAction(others, action));
  }
  const named = onlyActions(Action);
  return actions.some((action) => hasAction(named, action));
};

const LATEST_TLS = 1.3;

// Who speaks TLS is not shut out by these: they are in every other bucket policy.
const isAboutTls = (operator: string, key: string, value: unknown): boolean => {
  switch (key.toLowerCase()) {
    case 'aws:securetransport':
      return /^bool(ifexists)?$/i.test(operator) && String(value).toLowerCase() === 'false';
    case 's3:tlsversion':
      return /^numericlessthan(ifexists)?$/i.test(operator) && Number(value) <= LATEST_TLS;
    default:
      return false;
  }
};

const isSparing = ({ Condition = {} }: Statement): boolean =>
  Object.entries(Condition).some(([operator, keys]) =>
    Object.entries(keys).some(([key, value]) => isAboutTls(operator, key, value)),
  );

/**
 * Whether a resource's policy may deny everybody the actions by which it is edited, so that only root can. False where
 * it plainly does not; true where it does, and where that cannot be told.
 */
export const mayShutOut = (policy: unknown, actions: readonly string[]): boolean => {
  const parsed = v.safeParse(ResourcePolicy, toDocument(policy));
  if (!parsed.success) return true;
  return parsed.output.Statement.some(
    (statement) =>
      statement.Effect === 'Deny' &&
      isForMany(statement) &&
      isOn(statement, actions) &&
      !isSparing(statement),
  );
};
