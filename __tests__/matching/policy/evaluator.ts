/** A policy document as JSON has it, in the one spelling that the evaluator below reads. */
export interface PlainStatement {
  readonly Effect: string;
  readonly Action?: readonly string[];
  readonly NotAction?: readonly string[];
  readonly Resource?: readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** A request with every key it has, by lower-case names: nothing is unknown here. */
export interface PlainRequest {
  readonly action: string;
  readonly resource: string;
  readonly keys: Readonly<Partial<Record<string, string>>>;
}

const glob = (pattern: string, any = '[^]', flags = ''): RegExp =>
  new RegExp(
    `^${pattern.replace(/[*?]|[^\w]/g, (one) => (one === '*' ? `${any}*` : one === '?' ? any : `\\${one}`))}$`,
    flags,
  );

const arnMatches = (pattern: string, value: string): boolean => {
  const [a, b, c, d, e, ...rest] = pattern.split(':');
  return (
    rest.length > 0 &&
    new RegExp(
      [a, b, c, d, e]
        .map((part) => glob(part ?? '', '[^:]').source.slice(1, -1))
        .concat(glob(rest.join(':')).source.slice(1, -1))
        .join(':')
        .replace(/^/, '^')
        .replace(/$/, '$'),
    ).test(value)
  );
};

const TESTS: Readonly<Record<string, (pattern: string, value: string) => boolean>> = {
  StringEquals: (pattern, value) => pattern === value,
  StringLike: (pattern, value) => glob(pattern).test(value),
  StringEqualsIgnoreCase: (pattern, value) => pattern.toUpperCase() === value.toUpperCase(),
  ArnLike: arnMatches,
  ArnEquals: arnMatches,
  Bool: (pattern, value) => pattern === value,
};

/** One operator for one key, as the IAM guide tells it. */
const isMet = (operator: string, values: readonly string[], value: string | undefined): boolean => {
  if (operator === 'Null') return values.includes(String(value === undefined));
  const set = /^(ForAnyValue|ForAllValues):/.exec(operator)?.[1];
  const plain = operator.replace(/^.*:/, '').replace(/IfExists$/, '');
  const test = TESTS[plain.replace('Not', '')];
  if (test === undefined) throw new Error(`no operator ${operator}`);
  const one = (given: string): boolean =>
    values.some((pattern) => test(pattern, given)) !== plain.includes('Not');
  if (set !== undefined) {
    const given = value === undefined ? [] : [value];
    return set === 'ForAnyValue' ? given.some(one) : given.every(one);
  }
  if (value !== undefined) return one(value);
  return operator.endsWith('IfExists') || plain.includes('Not');
};

/** A value with its variables filled in; every one of them is a key that the request has. */
const filled = (value: string, { keys }: PlainRequest): string =>
  value
    .split(/\$\{(.*?)\}/)
    .map((part, index) => (index % 2 === 0 ? part : String(keys[part.toLowerCase()])))
    .join('');

/** Whether a statement is about the request. */
export const isAbout = (statement: PlainStatement, request: PlainRequest): boolean => {
  const names = (patterns: readonly string[]): boolean =>
    patterns.some((pattern) => glob(pattern, '[^]', 'i').test(request.action));
  return (
    (statement.Action === undefined
      ? !names(statement.NotAction ?? [])
      : names(statement.Action)) &&
    (statement.Resource ?? []).some((pattern) => glob(pattern).test(request.resource)) &&
    Object.entries(statement.Condition ?? {}).every(([operator, keys]) =>
      Object.entries(keys).every(([key, values]) =>
        isMet(
          operator,
          values.map((value) => filled(value, request)),
          request.keys[key.toLowerCase()],
        ),
      ),
    )
  );
};

/** Whether a document denies the request by a word of its own. */
export const isDenied = (statements: readonly PlainStatement[], request: PlainRequest): boolean =>
  statements.some((statement) => statement.Effect === 'Deny' && isAbout(statement, request));
