import ts from 'typescript';

/** A text for people as the code has it: its fixed parts in order, and what differs from run to run between them. */
export interface Text {
  readonly parts: readonly string[];
  readonly path: string;
}

/**
 * Rooms whose texts are told elsewhere: verdicts are what a check says of an account, and docs/checks.md tells of
 * the checks; the faces are what all else ends in. Warnings come from other rooms, and lint lets hardly one of
 * those import the faces. What an error says, or something unavailable, is looked for in these rooms too.
 */
const TOLD_ELSEWHERE = /^src\/(checks|matching|report)\//;

const WORDS = /[a-z]+(?:['’-][a-z]+)*/gi;
const LEAST_WORDS = 3;

/** What to do about an error is told in the document's own words, so only what happened has to be found there. */
const HINT = 2;

/** Titles stand in docs/permissions.md, descriptions in the JSON Schema that editors show: both are generated. */
const isDescription = (node: ts.Node): boolean =>
  (ts.isPropertyAssignment(node) && node.name.getText() === 'title') ||
  (ts.isCallExpression(node) && node.expression.getText() === 'v.description');

/** What is thrown and no `GuardError` shows as its name only: its message is for whoever looks for the fault. */
const isFault = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) && node.expression.getText().endsWith('Error')) ||
  (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword);

const isGuardError = (node: ts.Node): node is ts.NewExpression =>
  ts.isNewExpression(node) && node.expression.getText() === 'GuardError';

/** An `Unavailable`. */
const isUnavailable = (node: ts.Node): boolean =>
  ts.isObjectLiteralExpression(node) &&
  node.properties.some((each) => each.getText().startsWith("state: 'unavailable'"));

const partsOf = (node: ts.Node): readonly string[] => {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (!ts.isTemplateExpression(node)) return [];
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
};

/** Three words or more, of which two follow each other as in a sentence: no name, no code, no markup. */
const isForPeople = (parts: readonly string[]): boolean =>
  // What GitHub's GraphQL is asked.
  parts[0]?.startsWith('query ') !== true &&
  parts.some((part) => /[A-Za-z]+[,;:]? [a-z]{2}/.test(part)) &&
  parts.flatMap((part) => part.match(WORDS) ?? []).length >= LEAST_WORDS;

const textsIn = (file: ts.SourceFile, path: string): readonly Text[] => {
  const texts: Text[] = [];
  const visit = (node: ts.Node, isTold: boolean): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isDescription(node)) return;
    const parts = partsOf(node);
    if (isTold && isForPeople(parts)) texts.push({ parts, path });
    if (isGuardError(node)) {
      node.arguments?.forEach((each, index) => {
        if (index !== HINT) visit(each, true);
      });
    } else if (!isFault(node)) {
      ts.forEachChild(node, (each) => {
        visit(each, isTold || isUnavailable(node));
      });
    }
  };
  visit(file, !TOLD_ELSEWHERE.test(path));
  return texts;
};

/** The words that a union type is made of: they name a case, and who shows it has words of its own. */
const caseNames = (file: ts.SourceFile): readonly string[] => {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal))
      names.push(node.literal.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
};

/**
 * What people may come to read of this code and look up: every text for them, wherever it stands, but for what is
 * told elsewhere. `files` are the paths of the code and what stands there.
 */
export const textsToTell = (files: ReadonlyMap<string, string>): readonly Text[] => {
  const parsed = [...files].map(
    ([path, code]) =>
      [path, ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true)] as const,
  );
  const names = new Set(parsed.flatMap(([, file]) => caseNames(file)));
  return parsed
    .flatMap(([path, file]) => textsIn(file, path))
    .filter(({ parts: [first = '', ...more] }) => more.length > 0 || !names.has(first));
};
