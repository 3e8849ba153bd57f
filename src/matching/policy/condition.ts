import type { Condition } from './document.ts';
import type { RequestContext } from './request.ts';
import { all, holdsForSome, not, truth, type Truth } from '../truth.ts';
import { withVariables } from './variable.ts';
import { matchesWildcard } from './wildcard.ts';

/** Whether the conditions hold, and the keys that keep it from being told. */
export interface ConditionResult {
  readonly holds: Truth;
  readonly dependsOn: readonly string[];
}

const OPERATOR =
  /^(?:(ForAnyValue|ForAllValues):)?(?:(String|Arn)(Not)?(Equals|Like)(IgnoreCase)?|(Bool))(IfExists)?$/i;

type Compare = (pattern: string, value: string) => Truth;

const ARN_PARTS = 6;

// The last part is the rest, colons and all.
const arnParts = (text: string): readonly string[] => {
  const parts = text.split(':');
  return [...parts.slice(0, ARN_PARTS - 1), parts.slice(ARN_PARTS - 1).join(':')];
};

const isArn = (text: string): boolean => {
  let at = -1;
  for (let colons = 1; colons < ARN_PARTS; colons += 1) {
    at = text.indexOf(':', at + 1);
    if (at < 0) return false;
  }
  return true;
};

// Part by part: a wildcard never reaches over a colon, except in the last.
const compareArn: Compare = (pattern, value) => {
  if (!isArn(pattern) || !isArn(value)) return 'maybe';
  // Most are about somebody else; taking those apart would take most of the time.
  if (!matchesWildcard(pattern, value)) return 'no';
  const given = arnParts(value);
  return truth(arnParts(pattern).every((part, index) => matchesWildcard(part, given[index] ?? '')));
};

const compareBool: Compare = (pattern, value) => {
  const wanted = pattern.toLowerCase();
  return wanted === 'true' || wanted === 'false' ? truth(wanted === value) : 'maybe';
};

const compareText =
  (isLike: boolean, ignoresCase: boolean): Compare =>
  (pattern, value) => {
    const [wanted, given] = ignoresCase
      ? [pattern.toLowerCase(), value.toLowerCase()]
      : [pattern, value];
    return truth(isLike ? matchesWildcard(wanted, given) : wanted === given);
  };

const compareNull = (values: readonly string[], value: string | null): Truth =>
  holdsForSome(values, (wanted) => compareBool(wanted, String(value === null)));

const holds = (
  { operator, key, values, takesVariables }: Condition,
  context: RequestContext,
): Truth => {
  const value = context(key);
  if (value === undefined || values.length === 0) return 'maybe';
  if (operator.toLowerCase() === 'null') return compareNull(values, value);
  const parsed = OPERATOR.exec(operator);
  if (parsed === null) return 'maybe';
  const [, set, family, negation, kind, ignoreCase, bool, ifExists] = parsed;
  const isLike = kind?.toLowerCase() === 'like';
  // AWS has no such operator: what it would do is nobody's to say.
  if (ignoreCase !== undefined && (isLike || family?.toLowerCase() === 'arn')) return 'maybe';
  if (value === null) {
    // A set operator asks of an absent key what is asked of an empty set, whatever its `IfExists`.
    if (set !== undefined) return truth(set.toLowerCase() === 'forallvalues');
    return truth(ifExists !== undefined || negation !== undefined);
  }
  const compare =
    bool !== undefined
      ? compareBool
      : family?.toLowerCase() === 'arn'
        ? compareArn
        : compareText(isLike, ignoreCase !== undefined);
  const matchesAny = holdsForSome(values, (given) => {
    const pattern = takesVariables ? withVariables(given, context) : given;
    return pattern === undefined ? 'maybe' : compare(pattern, value);
  });
  return negation === undefined ? matchesAny : not(matchesAny);
};

// A tag's key may be any text, and it ends up in a verdict's words.
const shownKey = (key: string): string =>
  key
    .replace(/\/.*$/s, '/…')
    .replace(/[^\w:/…-]/g, '')
    .slice(0, 80);

/**
 * Evaluates the conditions of a statement as IAM does: all of them have to hold, any of one's values is enough,
 * none of them for a negated operator; an absent key fails all but those, `IfExists` and `Null`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export const evaluateConditions = (
  conditions: readonly Condition[],
  context: RequestContext,
): ConditionResult => {
  const results = conditions.map((condition) => ({
    key: shownKey(condition.key),
    holds: holds(condition, context),
  }));
  const together = all(results.map((each) => each.holds));
  return {
    holds: together,
    dependsOn:
      together === 'maybe'
        ? [...new Set(results.filter((each) => each.holds === 'maybe').map(({ key }) => key))]
        : [],
  };
};
