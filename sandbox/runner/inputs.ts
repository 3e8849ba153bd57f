import type { Manifest } from './manifest.ts';
import type { Annotation } from './workflow-commands.ts';

export type Context = Readonly<Record<string, string>>;

/** Evaluates `${{ github.x }}`, which is all that a default in an action.yml needs. */
const evaluate = (text: string, github: Context): string =>
  text.replace(/\$\{\{(.*?)\}\}/g, (whole, expression: string) => {
    const name = /^\s*github\.([a-z_]+)\s*$/.exec(expression)?.[1];
    const value = name === undefined ? undefined : github[name];
    if (value === undefined) throw new Error(`the sandbox's runner cannot evaluate ${whole}`);
    return value;
  });

/** Spaces become underscores and hyphens stay, exactly as the runner does it. */
export const inputVariable = (name: string): string =>
  `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;

export const inputVariables = (
  manifest: Manifest,
  given: Context,
  github: Context,
): Record<string, string> => {
  const byName = new Map<string, string>();
  for (const [name, input] of Object.entries(manifest.inputs)) {
    if (input?.default !== undefined)
      byName.set(inputVariable(name), evaluate(input.default, github));
  }
  for (const [name, value] of Object.entries(given)) byName.set(inputVariable(name), value);
  return Object.fromEntries(byName);
};

const warning = (message: string): Annotation => ({
  level: 'warning',
  message,
  properties: {},
  shown: true,
});

/** What the runner itself says about the inputs before the action starts. */
export const inputWarnings = (manifest: Manifest, given: Context): Annotation[] => {
  const known = new Map(
    Object.entries(manifest.inputs).map(([name, input]) => [inputVariable(name), { name, input }]),
  );
  const unexpected = Object.keys(given).filter((name) => !known.has(inputVariable(name)));
  const quoted = (names: string[]): string => names.map((name) => `'${name}'`).join(', ');
  const warnings = Object.keys(given).flatMap((name) => {
    const deprecated = known.get(inputVariable(name))?.input?.deprecationMessage;
    return deprecated === undefined
      ? []
      : [warning(`Input '${name}' has been deprecated with message: ${deprecated}`)];
  });
  if (unexpected.length === 0) return warnings;
  const valid = quoted([...known.values()].map(({ name }) => name));
  return [
    warning(`Unexpected input(s) ${quoted(unexpected)}, valid inputs are [${valid}]`),
    ...warnings,
  ];
};
