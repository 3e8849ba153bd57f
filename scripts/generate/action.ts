import * as v from 'valibot';
import { parse } from 'yaml';

const Described = v.object({
  description: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  default: v.optional(v.string()),
});
const Declared = v.record(v.string(), v.unknown());
const Manifest = v.object({ inputs: Declared, outputs: Declared });

/** An input or output of the action, as action.yml declares it. */
export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly default?: string | undefined;
}

/** The public contract of the action. */
export interface Action {
  readonly inputs: readonly Parameter[];
  readonly outputs: readonly Parameter[];
}

const parameters = (
  kind: 'input' | 'output',
  declared: Readonly<Record<string, unknown>>,
): readonly Parameter[] =>
  Object.entries(declared).map(([name, parameter]) => {
    const result = v.safeParse(Described, parameter);
    if (!result.success) throw new Error(`action.yml: the ${kind} ${name} has no description`);
    return { name, ...result.output };
  });

/** Reads the text of an action.yml. Throws where an input or output is not described. */
export const readAction = (text: string): Action => {
  // Defaults are read as they are written: the runner knows no numbers or booleans.
  const { inputs, outputs } = v.parse(Manifest, parse(text, { schema: 'failsafe' }));
  return { inputs: parameters('input', inputs), outputs: parameters('output', outputs) };
};
