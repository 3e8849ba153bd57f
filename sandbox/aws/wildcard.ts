/** The patterns seen last: policies ask for the same few with every request. */
const expressions = new Map<string, RegExp>();
const EXPRESSIONS_KEPT = 1000;

/** Whether `text` matches an IAM `StringLike` pattern: `*` is any text, `?` any one character. */
export const matchesWildcard = (pattern: string, text: string): boolean =>
  pattern === '*' || expressionOf(pattern).test(text);

function expressionOf(pattern: string): RegExp {
  const known = expressions.get(pattern);
  if (known !== undefined) return known;
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const expression = new RegExp(`^${source}$`, 's');
  if (expressions.size >= EXPRESSIONS_KEPT) expressions.clear();
  expressions.set(pattern, expression);
  return expression;
}
