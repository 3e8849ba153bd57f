/** An alarm as rules name it. */
interface Named {
  readonly name: string;
  readonly arn: string;
}

/** Whatever may be a name in a rule, in quotes or without. */
const WORD = /"([^"]*)"|'([^']*)'|[^\s()"',]+/g;

const wordsOf = (rule: string): ReadonlySet<string> =>
  new Set(
    [...rule.matchAll(WORD)].map(([word, quoted, apostrophed]) => quoted ?? apostrophed ?? word),
  );

/**
 * The composite alarms whose rules name one of these alarms, those over them, and so on. Every rule is read once,
 * however many alarms there are.
 */
export const compositesAbove = <Composite extends Named & { readonly rule: string }>(
  alarms: readonly Named[],
  composites: readonly Composite[],
): readonly Composite[] => {
  // With a backslash something in it is written in another way than it is called.
  let next = composites.filter(({ rule }) => rule.includes('\\'));
  const naming = Map.groupBy(
    composites.flatMap((composite) =>
      [...wordsOf(composite.rule)].map((word) => ({ word, composite })),
    ),
    ({ word }) => word,
  );
  const positions = new Map(composites.map((composite, position) => [composite, position]));
  const at = (composite: Composite): number => positions.get(composite) ?? 0;
  const found = new Set<Composite>();
  const namingAnyOf = (below: readonly Named[]): Composite[] =>
    below
      .flatMap(({ name, arn }) => [...(naming.get(name) ?? []), ...(naming.get(arn) ?? [])])
      .map(({ composite }) => composite);
  next.push(...namingAnyOf(alarms));
  while (next.length > 0) {
    const fresh = [...new Set(next)]
      .filter((each) => !found.has(each))
      .sort((left, right) => at(left) - at(right));
    for (const each of fresh) found.add(each);
    next = namingAnyOf(fresh);
  }
  return [...found];
};
