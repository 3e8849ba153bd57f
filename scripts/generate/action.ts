import * as v from 'valibot';
import { parse } from 'yaml';

const Described = v.pipe(
  v.string('has no description'),
  v.trim(),
  v.nonEmpty('has no description'),
);
const Action = v.object({
  inputs: v.record(
    v.string(),
    v.nullish(v.object({ description: Described, default: v.optional(v.string()) })),
  ),
  outputs: v.record(v.string(), v.nullish(v.object({ description: Described }))),
});

/** An input or output of the action, as action.yml declares it. */
export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly default: string | undefined;
}

/** The public contract of the action. */
export interface Action {
  readonly inputs: readonly Parameter[];
  readonly outputs: readonly Parameter[];
}

const parameters = (
  kind: 'input' | 'output',
  declared: Readonly<
    Record<
      string,
      { readonly description: string; readonly default?: string | undefined } | null | undefined
    >
  >,
): readonly Parameter[] =>
  Object.entries(declared).map(([name, parameter]) => {
    if (!parameter) throw new Error(`action.yml: the ${kind} ${name} has no description`);
    return { name, description: parameter.description, default: parameter.default };
  });

/** Reads the text of an action.yml. Throws where an input or output is not described. */
export const readAction = (text: string): Action => {
  // Defaults are read as they are written: the runner knows no numbers or booleans.
  const result = v.safeParse(Action, parse(text, { schema: 'failsafe' }));
  if (!result.success) {
    const [{ path, message }] = result.issues;
    const [section, name] = (path ?? []).map(({ key }) => String(key));
    throw new Error(`action.yml: the ${section?.slice(0, -1) ?? 'text'} ${name ?? ''} ${message}`);
  }
  return {
    inputs: parameters('input', result.output.inputs),
    outputs: parameters('output', result.output.outputs),
  };
};
