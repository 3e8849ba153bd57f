import { fitsPieces } from './asterisk.ts';
import {
  type ComparisonOperator,
  type FilterPattern,
  leadsToMany,
  NUMBER,
  type Operand,
  type SelectorStep,
} from './filter-pattern.ts';
import { isJsonObject, type JsonObject } from '../json-object.ts';
import { holdsForAll, holdsForSome, not, truth, type Truth } from '../truth.ts';

/*
 * What AWS documents, or people saw TestMetricFilter answer, is `yes` or `no`:
 * - a comparison, `!=` too, is false where the field is missing, an object or an array;
 * - `*` stands for any text at the start and at the end; alone it fits every string and number;
 * - a number without quotes is compared as a number, one in quotes as text.
 * Everything else is read in every way it can be meant, and is `maybe` where they differ:
 * - null and true or false in comparisons: by their text, or never;
 * - `*` amid a text: AWS's guide once called it an asterisk like any other, yet it fitted numbers;
 * - `*` before a text that the field has more than once: AWS seems to look at the first place only;
 * - numbers in strings; `$.*`, which may or may not go deeper; a compound pattern, one of whose fields is an
 *   object: AWS says that the filter is then "not applied".
 */
const agreed = (readings: readonly boolean[]): Truth => {
  const [first = false] = readings;
  return readings.every((reading) => reading === first) ? truth(first) : 'maybe';
};

/** The values a selector leads to, and whether there may be more of them. */
interface Selected {
  readonly values: readonly unknown[];
  readonly isPlural: boolean;
  readonly maybeMore: boolean;
}

/** The part to which a step leads that leads to one at most; `undefined` where there is none. */
const partOf = (value: unknown, step: SelectorStep): unknown => {
  if (step.kind === 'field') {
    return isJsonObject(value) && Object.hasOwn(value, step.name) ? value[step.name] : undefined;
  }
  return step.kind === 'element' && Array.isArray(value) ? value[step.index] : undefined;
};

const partsOf = (value: unknown, step: SelectorStep): readonly unknown[] => {
  switch (step.kind) {
    case 'field':
    case 'element': {
      const part = partOf(value, step);
      return part === undefined ? [] : [part];
    }
    case 'every-field':
      return isJsonObject(value) ? Object.values(value) : [];
    case 'every-element':
      return Array.isArray(value) ? value : [];
  }
};

const selectOne = (event: JsonObject, steps: readonly SelectorStep[]): Selected => {
  let value: unknown = event;
  for (const step of steps) {
    value = partOf(value, step);
    if (value === undefined) break;
  }
  return { values: value === undefined ? [] : [value], isPlural: false, maybeMore: false };
};

const select = (event: JsonObject, steps: readonly SelectorStep[]): Selected => {
  if (!leadsToMany(steps)) return selectOne(event, steps);
  let values: readonly unknown[] = [event];
  for (const step of steps) {
    if (values.length === 0) break;
    values = values.flatMap((value) => partsOf(value, step));
  }
  return { values, isPlural: true, maybeMore: steps.some(({ kind }) => kind === 'every-field') };
};

const isContainer = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** What stands between the asterisks at the start and those at the end. */
const core = (wanted: string): string => {
  let from = 0;
  let to = wanted.length;
  while (wanted.startsWith('*', from)) from += 1;
  while (to > from && wanted.charAt(to - 1) === '*') to -= 1;
  return wanted.slice(from, to);
};

const equalsText = (subject: string, wanted: string): Truth => {
  const [startsFree, endsFree] = [wanted.startsWith('*'), wanted.endsWith('*')];
  const inner = core(wanted);
  const pieces = [...(startsFree ? [''] : []), inner, ...(endsFree ? [''] : [])];
  const readings = [fitsPieces(pieces, subject)];
  if (inner.includes('*')) readings.push(fitsPieces(wanted.split('*'), subject));
  if (startsFree && !endsFree && inner !== '') {
    const found = subject.indexOf(inner);
    readings.push(found >= 0 && found + inner.length === subject.length);
  }
  return agreed(readings);
};

const equals = (value: string | number, operand: Operand): Truth => {
  const text = String(value);
  switch (operand.kind) {
    case 'regex':
      return truth(operand.test(text));
    case 'text':
      // Of 12.0 only 12 is left by now.
      return typeof value === 'number' && Number(operand.text) === value && operand.text !== text
        ? 'maybe'
        : equalsText(text, operand.text);
    case 'number':
      if (typeof value === 'number') return truth(value === operand.value);
      return agreed([
        value === operand.text,
        NUMBER.test(value) && Number(value) === operand.value,
      ]);
  }
};

const isInOrder = (value: number, operator: ComparisonOperator, than: number): boolean => {
  switch (operator) {
    case '<':
      return value < than;
    case '<=':
      return value <= than;
    case '>':
      return value > than;
    case '>=':
      return value >= than;
    case '=':
    case '!=':
      return (value === than) === (operator === '=');
  }
};

const compares = (value: unknown, operator: ComparisonOperator, operand: Operand): Truth => {
  if (isContainer(value) || value === undefined) return 'no';
  if (typeof value !== 'string' && typeof value !== 'number') return 'maybe';
  if (operator === '=') return equals(value, operand);
  if (operator === '!=') return not(equals(value, operand));
  if (operand.kind !== 'number') return 'no';
  if (typeof value === 'number') return truth(isInOrder(value, operator, operand.value));
  return agreed([false, NUMBER.test(value) && isInOrder(Number(value), operator, operand.value)]);
};

const is = (value: unknown, wanted: null | boolean): Truth =>
  typeof value === 'string' && wanted !== null
    ? agreed([false, value.toLowerCase() === String(wanted)])
    : truth(value === wanted);

type Condition = Exclude<FilterPattern, { readonly kind: 'and' | 'or' }>;

const holdsFor = (value: unknown, condition: Condition): Truth => {
  switch (condition.kind) {
    case 'comparison':
      return compares(value, condition.operator, condition.operand);
    case 'is':
      return is(value, condition.value);
    case 'not-exists':
      return value === null ? 'maybe' : 'no';
  }
};

const holds = (event: JsonObject, condition: Condition): Truth => {
  const { values, isPlural, maybeMore } = select(event, condition.selector);
  const ofValue = (value: unknown): Truth => holdsFor(value, condition);
  if (condition.kind === 'not-exists') {
    if (values.length === 0) return maybeMore ? 'maybe' : 'yes';
    return isPlural ? 'maybe' : holdsForAll(values, ofValue);
  }
  // One that differs may be enough, or all may have to.
  const isNegative = condition.kind === 'comparison' && condition.operator === '!=';
  const one = holdsForSome(values, ofValue);
  if (isNegative && isPlural && (maybeMore || one !== holdsForAll(values, ofValue))) return 'maybe';
  return one !== 'yes' && maybeMore ? 'maybe' : one;
};

const evaluate = (event: JsonObject, pattern: FilterPattern): Truth => {
  const ofTerm = (term: FilterPattern): Truth => evaluate(event, term);
  switch (pattern.kind) {
    case 'and':
      return holdsForAll(pattern.terms, ofTerm);
    case 'or':
      return holdsForSome(pattern.terms, ofTerm);
    case 'comparison':
    case 'is':
    case 'not-exists':
      return holds(event, pattern);
  }
};

const leadsToContainer = (event: JsonObject, pattern: FilterPattern): boolean => {
  if ('terms' in pattern) {
    return pattern.terms.some((term) => leadsToContainer(event, term));
  }
  const { values, isPlural } = select(event, pattern.selector);
  return !isPlural && values.some(isContainer);
};

/** Whether a log event matches, as far as that is established; only `yes` may be relied on. */
export const matchesFilterPattern = (pattern: FilterPattern, event: JsonObject): Truth => {
  const result = evaluate(event, pattern);
  return result === 'yes' && leadsToContainer(event, pattern) ? 'maybe' : result;
};
