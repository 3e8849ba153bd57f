import { matchesWildcard } from './wildcard.ts';

/** The condition keys of a request, by their names in lower case. */
export type ConditionContext = ReadonlyMap<string, string>;

/** A statement's conditions: operator, key, and the values of which one has to fit. */
export type Conditions = readonly (readonly [
  operator: string,
  key: string,
  values: readonly string[],
])[];

const equalIgnoringCase = (pattern: string, value: string): boolean =>
  pattern.toLowerCase() === value.toLowerCase();

/** Each of an ARN's six parts for itself, so that `*` does not reach over a colon. */
function matchesArn(pattern: string, arn: string): boolean {
  const parts = arnParts(arn);
  return arnParts(pattern).every((part, index) => matchesWildcard(part, parts[index] ?? ''));
}

const arnParts = (arn: string): readonly string[] => {
  const parts = arn.split(':');
  return Array.from({ length: 6 }, (_, index) =>
    index < 5 ? (parts[index] ?? '') : parts.slice(5).join(':'),
  );
};

const TESTS = new Map<string, (pattern: string, value: string) => boolean>([
  ['StringEquals', (pattern, value) => pattern === value],
  ['StringEqualsIgnoreCase', equalIgnoringCase],
  ['StringLike', matchesWildcard],
  ['ArnEquals', matchesArn],
  ['ArnLike', matchesArn],
  ['Bool', equalIgnoringCase],
]);

/** Whether all conditions hold. One with an operator that the sandbox does not know never does. */
export const conditionsHold = (conditions: Conditions, context: ConditionContext): boolean =>
  conditions.every(([operator, key, values]) => holds(operator, values, context.get(key)));

function holds(written: string, values: readonly string[], value: string | undefined): boolean {
  const [, base = '', ifExists] =
    /^(?:For(?:Any|All)Values?:)?(\w+?)(IfExists)?$/.exec(written) ?? [];
  if (base === 'Null') return values.includes(String(value === undefined));
  const isNegated = /^(String|Arn)Not/.test(base);
  const fits = TESTS.get(base.replace(/^(String|Arn)Not/, '$1'));
  if (fits === undefined) return false;
  // A key that the request does not have differs from every value.
  if (value === undefined) return isNegated || ifExists !== undefined;
  return values.some((pattern) => fits(pattern, value)) !== isNegated;
}
