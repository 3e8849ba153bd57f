import type { Action } from './action.ts';
import { table } from './table.ts';

const code = (text: string | undefined): string =>
  text === undefined || text === '' ? '' : `\`${text}\``;

/** The README's table of inputs. */
export const inputsTable = ({ inputs }: Action): string =>
  table(
    ['Input', 'What it is', 'Default'],
    inputs.map(({ name, description, default: fallback }) => [
      code(name),
      description,
      code(fallback),
    ]),
  );

/** The README's table of outputs. */
export const outputsTable = ({ outputs }: Action): string =>
  table(
    ['Output', 'What it is'],
    outputs.map(({ name, description }) => [code(name), description]),
  );
