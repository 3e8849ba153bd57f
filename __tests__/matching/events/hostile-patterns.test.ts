import { describe, expect, test } from '@jest/globals';
import { createEffort } from '../../../src/matching/effort.ts';
import { readEventPattern } from '../../../src/matching/events/event-pattern.ts';
import { readFilterPattern } from '../../../src/matching/events/filter-record-pattern.ts';
import type { RecordPattern } from '../../../src/matching/events/record-pattern.ts';
import { filterMatch, ruleMatch } from '../../../src/matching/events/root-activity.ts';
import type { JsonObject } from '../../../src/matching/json-object.ts';
import { upTo } from '../up-to.ts';

const ACCOUNT = { accountId: '123456789012', partition: 'aws', signInRegion: 'us-east-1' };

/** A pattern that somebody wrote to hold the audit up. */
interface Hostile {
  readonly name: string;
  /** The pattern; the larger, the worse. */
  readonly make: (size: number) => string;
  /** About the largest of its kind that AWS takes. */
  readonly most: number;
}

/** AWS takes no longer pattern of a metric filter, and none of a rule, whatever was asked for. */
const LONGEST = { filter: 1_024, rule: 4_096 };

const filter = (terms: string): string => `{$.userIdentity.type=Root&&${terms}}`;

const FILTERS: readonly Hostile[] = [
  {
    name: '.* after .*',
    make: (size) => filter(`$.userAgent=%${'.*'.repeat(size)}Qq%`),
    most: 480,
  },
  {
    name: '.{0,9} after .{0,9}',
    make: (size) => filter(`$.userAgent=%${'.{0,9}'.repeat(size)}Qq%`),
    most: 22,
  },
  {
    name: 'letters after letters',
    make: (size) => filter(`$.userAgent=%${'[a-zA-Z]*[a-z ]?'.repeat(size)}[#]%`),
    most: 60,
  },
  {
    name: 'a long repetition, looked for in every field',
    make: (size) => `{$.*.*=%[a-z]{${String(size)}}.*[A-Z]{${String(size)}}% || $.x=Root}`,
    most: 100,
  },
  {
    name: 'asterisk after asterisk',
    make: (size) => filter(`$.userAgent="${'*a'.repeat(size)}!"`),
    most: 480,
  },
  {
    name: 'nothing but asterisks',
    make: (size) => filter(`$.userAgent="${'*'.repeat(size)}a${'*'.repeat(size)}b"`),
    most: 480,
  },
  {
    name: 'parentheses in parentheses',
    make: (size) => `{${'('.repeat(size)}$.userIdentity.type=Root${')'.repeat(size)}}`,
    most: 490,
  },
  {
    name: 'fields in fields',
    make: (size) => filter(`$.tlsDetails${'.a'.repeat(size)} NOT EXISTS`),
    most: 480,
  },
  {
    name: 'every field of every field',
    make: (size) => `{${upTo(size, () => '$.*.*.*=Root').join('||')}}`,
    most: 72,
  },
  {
    name: 'alternatives that nothing makes untrue together',
    make: (size) =>
      filter(
        `(${upTo(size, (index) => `($.eventID!=a${String(index)}&&$.userAgent!=b${String(index)})`).join('||')})`,
      ),
    most: 24,
  },
];

const rule = (detail: object): string =>
  JSON.stringify({ detail: { userIdentity: { type: ['Root'] }, ...detail } });

/** Every text fits, once all that stands before it has been looked at. */
const ANY = { prefix: '' };

/** Almost every text fits. */
const OTHER = { 'anything-but': 'x' };

const nested = (depth: number, around: (inner: object) => object, core: object): object =>
  upTo(depth, () => 0).reduce(around, core);

const RULES: readonly Hostile[] = [
  {
    name: 'many texts',
    make: (size) => rule({ userAgent: [...upTo(size, (index) => index.toString(36)), ANY] }),
    most: 700,
  },
  {
    name: 'anything but many texts',
    make: (size) =>
      rule({
        userAgent: [...upTo(size, (index) => ({ 'anything-but': `a${String(index)}` })), ANY],
      }),
    most: 170,
  },
  {
    name: 'many networks',
    make: (size) =>
      rule({
        sourceIPAddress: [...upTo(size, (index) => ({ cidr: `10.0.${String(index)}.0/24` })), ANY],
      }),
    most: 160,
  },
  {
    name: 'many wildcards',
    make: (size) =>
      rule({
        userAgent: [...upTo(size, (index) => ({ wildcard: `*a*e*i*${String(index)}!` })), ANY],
      }),
    most: 140,
  },
  {
    name: 'one long wildcard',
    make: (size) => rule({ userAgent: [{ wildcard: `${'*a'.repeat(size)}!` }] }),
    most: 1_900,
  },
  {
    name: 'many alternatives',
    make: (size) =>
      rule({
        $or: upTo(size, (index) => ({ userAgent: [{ 'anything-but': `a${String(index)}` }] })),
      }),
    most: 90,
  },
  {
    name: 'alternatives that nothing makes untrue together',
    make: (size) =>
      rule({
        $or: upTo(size, (index) => ({
          eventID: [{ 'anything-but': `a${String(index)}` }],
          userAgent: [{ 'anything-but': `b${String(index)}` }],
        })),
      }),
    most: 45,
  },
  {
    name: 'alternatives in alternatives',
    make: (size) =>
      rule(
        nested(size, (inner) => ({ $or: [{ eventID: [OTHER] }, { userAgent: [ANY], ...inner }] }), {
          eventTime: [OTHER],
        }),
      ),
    most: 48,
  },
  {
    name: 'objects in objects',
    make: (size) => rule({ tlsDetails: nested(size, (inner) => ({ a: inner }), { a: [ANY] }) }),
    most: 650,
  },
  {
    name: 'lists in lists',
    make: (size) => `{"detail":{"userAgent":${'['.repeat(size)}"Root"${']'.repeat(size)}}}`,
    most: 2_000,
  },
];

const HOSTILE = [
  ...FILTERS.map((each) => ({
    kind: 'filter' as const,
    judge: (pattern: string): string => filterMatch(pattern, ACCOUNT).kind,
    ...each,
  })),
  ...RULES.map((each) => ({
    kind: 'rule' as const,
    judge: (pattern: string): string => ruleMatch(pattern, true, ACCOUNT).kind,
    ...each,
  })),
];

/** A record that counts how often anything in it is looked at. */
const watched = (record: object): { readonly record: JsonObject; readonly looks: () => number } => {
  let looks = 0;
  const watch = (value: object): object =>
    new Proxy(value, {
      get: (target, key) => {
        looks += 1;
        const part: unknown = Reflect.get(target, key);
        return typeof part === 'object' && part !== null ? watch(part) : part;
      },
    });
  return { record: watch(record) as JsonObject, looks: () => looks };
};

describe('a hostile pattern', () => {
  test.each(HOSTILE)('of a $kind ends, and is no match: $name', ({ kind, judge, make, most }) => {
    const pattern = make(most);
    expect(pattern.length).toBeLessThanOrEqual(LONGEST[kind]);
    expect(['narrowed', 'none', 'unclear', 'unparsable']).toContain(judge(pattern));
  });

  test.each([
    ['filter', 'alternatives that nothing makes untrue together', 8],
    ['rule', 'many texts', 700],
    ['rule', 'anything but many texts', 170],
    ['rule', 'many networks', 160],
    ['rule', 'many wildcards', 140],
  ] as const)('of a %s is unclear where it takes too long: %s', (kind, wanted, size) => {
    const pattern = HOSTILE.find((each) => each.kind === kind && each.name === wanted)?.make(size);
    if (pattern === undefined) throw new Error(`no such pattern: ${wanted}`);
    const judge = (most: number): readonly [match: string, steps: number] => {
      const effort = createEffort(most);
      const match =
        kind === 'filter'
          ? filterMatch(pattern, ACCOUNT, effort)
          : ruleMatch(pattern, true, ACCOUNT, effort);
      return [match.kind, effort.spent()];
    };
    const [whole, needed] = judge(Infinity);
    expect(whole).toBe('whole');
    const [cut, spent] = judge(needed / 2);
    expect(cut).toBe('unclear');
    // It stops at the step for which there is not enough left, and asks once more for each other kind of activity.
    expect(spent).toBeLessThan(needed / 2 + 5 * (pattern.length + 1_000));
  });

  test.each<[name: string, make: (size: number) => RecordPattern | 'unparsable']>([
    ['terms', (size) => readFilterPattern(filter(upTo(size, () => '$.userAgent!=x').join('&&')))],
    [
      'alternatives of terms',
      (size) =>
        readFilterPattern(
          filter(`(${upTo(size, () => '$.a=x&&$.b=y||$.userAgent=z').join('||')})`),
        ),
    ],
    [
      'alternatives of a rule',
      (size) => readEventPattern(rule({ $or: upTo(size, () => ({ userAgent: ['x'] })) })),
    ],
    [
      'alternatives in alternatives',
      (size) =>
        readEventPattern(
          rule(
            nested(size, (inner) => ({ $or: [{ eventID: ['x'] }, inner] }), { eventTime: ['x'] }),
          ),
        ),
    ],
  ])('looks at a record as often as it has %s, and no more', (_, make) => {
    const looksWith = (size: number): number => {
      const sample = { userIdentity: { type: 'Root' }, userAgent: 'curl', eventID: '1' };
      const { record, looks } = watched({ ...sample, detail: sample });
      const pattern = make(size);
      if (pattern === 'unparsable') throw new Error(pattern);
      pattern.matches(record);
      return looks();
    };
    expect(looksWith(20)).toBeGreaterThan(20);
    expect(looksWith(40) / looksWith(20)).toBeLessThan(2.2);
  });

  // As it was found, and once more of what made it slow.
  test.each(['%.*.*.*.{0,20}.{0,20}Qq%', '%.*.*.*.{0,20}.{0,20}.{0,20}Qq%'])(
    'that once took minutes ends, and is no match: %s',
    (regex) => {
      const pattern = filter(`$.userAgent=${regex}`);
      expect(filterMatch(pattern, ACCOUNT)).toMatchObject({ kind: 'none' });
    },
  );
});
