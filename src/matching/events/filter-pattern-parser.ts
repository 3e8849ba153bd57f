import {
  type ComparisonOperator,
  type FilterPattern,
  NUMBER,
  type Operand,
  type SelectorStep,
} from './filter-pattern.ts';
import { parseFilterRegex } from './filter-pattern-regex.ts';

class Unparsable extends Error {}

const SPACE = /\s*/y;
const FIELD = /\.([\w-]+)/y;
const QUOTED_FIELD = /\.?\['([^'\]]+)'\]/y;
const ELEMENT = /\[(\d+)\]/y;
const EVERY_FIELD = /\.\*/y;
const EVERY_ELEMENT = /\[\*\]/y;
const NOT_EXISTS = /NOT\s+EXISTS(?!\w)/y;
const IS = /IS\s+(NULL|TRUE|FALSE)(?!\w)/y;
const EQUALITY = /!?=/y;
const ORDER = /[<>]=?/y;
const QUOTED = /"((?:[^"\\]|\\["\\])*)"/y;
const REGEX = /%((?:[^%\\]|\\[^])+)%/y;
const BARE = /[\w.*:/+-]+/y;

// "There is a quota of two regular expression patterns within a single filter pattern", says AWS.
const MOST_REGEXES = 2;
// Nobody writes more parentheses around each other; whoever did would only mean to overrun the stack.
const DEEPEST = 100;

/** Reads a pattern from left to right. */
interface Reader {
  /** Takes what stands next, where it fits. */
  readonly take: (what: RegExp) => RegExpExecArray | undefined;
  /** Takes a sign and the space before it, where it stands next. */
  readonly takes: (sign: string) => boolean;
  readonly demand: (sign: string) => void;
  readonly demandEnd: () => void;
  /** Counts a regular expression; false where there are more than AWS takes. */
  readonly countRegex: () => boolean;
  /** Reads what stands in parentheses, as long as they are not too many around each other. */
  readonly inside: <Found>(read: () => Found) => Found;
}

const createReader = (text: string): Reader => {
  let at = 0;
  let regexes = 0;
  let depth = 0;
  const take: Reader['take'] = (what) => {
    what.lastIndex = at;
    const found = what.exec(text) ?? undefined;
    if (found !== undefined) at = what.lastIndex;
    return found;
  };
  const takes: Reader['takes'] = (sign) => {
    take(SPACE);
    if (!text.startsWith(sign, at)) return false;
    at += sign.length;
    return true;
  };
  return {
    take,
    takes,
    demand: (sign) => {
      if (!takes(sign)) throw new Unparsable();
    },
    demandEnd: () => {
      take(SPACE);
      if (at < text.length) throw new Unparsable();
    },
    countRegex: () => {
      regexes += 1;
      return regexes <= MOST_REGEXES;
    },
    inside: (read) => {
      depth += 1;
      if (depth > DEEPEST) throw new Unparsable();
      const found = read();
      depth -= 1;
      return found;
    },
  };
};

const step = (reader: Reader): SelectorStep | undefined => {
  const name = reader.take(FIELD)?.[1] ?? reader.take(QUOTED_FIELD)?.[1];
  if (name !== undefined) return { kind: 'field', name };
  const index = reader.take(ELEMENT)?.[1];
  if (index !== undefined) return { kind: 'element', index: Number(index) };
  if (reader.take(EVERY_FIELD) !== undefined) return { kind: 'every-field' };
  return reader.take(EVERY_ELEMENT) === undefined ? undefined : { kind: 'every-element' };
};

const selector = (reader: Reader): readonly SelectorStep[] => {
  reader.demand('$');
  const steps: SelectorStep[] = [];
  for (let next = step(reader); next !== undefined; next = step(reader)) steps.push(next);
  if (steps.length === 0) throw new Unparsable();
  return steps;
};

const bare = (reader: Reader): Operand => {
  const text = reader.take(BARE)?.[0];
  if (text === undefined) throw new Unparsable();
  return NUMBER.test(text) ? { kind: 'number', text, value: Number(text) } : { kind: 'text', text };
};

const operand = (reader: Reader): Operand => {
  const quoted = reader.take(QUOTED)?.[1];
  if (quoted !== undefined) return { kind: 'text', text: quoted.replace(/\\(.)/g, '$1') };
  const written = reader.take(REGEX)?.[1];
  if (written === undefined) return bare(reader);
  const test = reader.countRegex() ? parseFilterRegex(written) : undefined;
  if (test === undefined) throw new Unparsable();
  return { kind: 'regex', test };
};

const isEquality = (sign: string): sign is '=' | '!=' => sign === '=' || sign === '!=';
const isOrder = (sign: string): sign is '<' | '<=' | '>' | '>=' => /^[<>]=?$/.test(sign);

const operator = (reader: Reader): ComparisonOperator => {
  const sign = (reader.take(EQUALITY) ?? reader.take(ORDER))?.[0] ?? '';
  if (isEquality(sign) || isOrder(sign)) return sign;
  throw new Unparsable();
};

const VALUES: Readonly<Record<string, null | boolean>> = { NULL: null, TRUE: true, FALSE: false };

// `EXISTS` and `IS NOT`, says AWS, are not supported: they are as unparsable as any other word.
const condition = (reader: Reader): FilterPattern => {
  const of = selector(reader);
  reader.take(SPACE);
  if (reader.take(NOT_EXISTS) !== undefined) return { kind: 'not-exists', selector: of };
  const value = VALUES[reader.take(IS)?.[1] ?? ''];
  if (value !== undefined) return { kind: 'is', selector: of, value };
  const sign = operator(reader);
  reader.take(SPACE);
  const wanted = operand(reader);
  // AWS refuses to order by anything but a number without quotes.
  if (!isEquality(sign) && wanted.kind !== 'number') throw new Unparsable();
  return { kind: 'comparison', selector: of, operator: sign, operand: wanted };
};

const chain =
  (sign: '&&' | '||', kind: 'and' | 'or', part: (reader: Reader) => FilterPattern) =>
  (reader: Reader): FilterPattern => {
    const first = part(reader);
    const terms = [first];
    while (reader.takes(sign)) terms.push(part(reader));
    return terms.length === 1 ? first : { kind, terms };
  };

const term = (reader: Reader): FilterPattern => {
  if (!reader.takes('(')) return condition(reader);
  const inner = reader.inside(() => expression(reader));
  reader.demand(')');
  return inner;
};

const expression = chain('||', 'or', chain('&&', 'and', term));

/** Takes a pattern for JSON log events apart; every other pattern, and what is not understood, is `unparsable`. */
export const parseFilterPattern = (text: string): FilterPattern | 'unparsable' => {
  try {
    const reader = createReader(text);
    reader.demand('{');
    const parsed = expression(reader);
    reader.demand('}');
    reader.demandEnd();
    return parsed;
  } catch (error) {
    if (error instanceof Unparsable) return 'unparsable';
    throw error;
  }
};
