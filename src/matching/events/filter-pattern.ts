/** A step from a JSON value to one of its parts, or with `*` to all of them. */
export type SelectorStep =
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'element'; readonly index: number }
  | { readonly kind: 'every-field' | 'every-element' };

/** True where there may be more than one value at the end of the way. */
export const leadsToMany = (steps: readonly SelectorStep[]): boolean =>
  steps.some(({ kind }) => kind === 'every-field' || kind === 'every-element');

/** How a value is compared. */
export type ComparisonOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** How patterns write numbers. */
export const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Tells whether a text has what a regular expression looks for. */
export type RegexTest = (text: string) => boolean;

/** What a field is compared with. A number is one without quotes; `text` is how the pattern writes it. */
export type Operand =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly value: number }
  | { readonly kind: 'regex'; readonly test: RegexTest };

/**
 * A CloudWatch Logs filter pattern for JSON log events, taken apart.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/matching-terms-json-log-events.html
 */
export type FilterPattern =
  | { readonly kind: 'and' | 'or'; readonly terms: readonly FilterPattern[] }
  | {
      readonly kind: 'comparison';
      readonly selector: readonly SelectorStep[];
      readonly operator: ComparisonOperator;
      readonly operand: Operand;
    }
  | {
      readonly kind: 'is';
      readonly selector: readonly SelectorStep[];
      readonly value: null | boolean;
    }
  | { readonly kind: 'not-exists'; readonly selector: readonly SelectorStep[] };
