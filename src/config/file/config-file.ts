import * as v from 'valibot';
import type { Configuration } from '../../model/configuration.ts';
import { type ConfigFileDocument, readDocument } from './document.ts';
import type { ConfigFileError } from './error.ts';
import { ConfigFileSchema } from './schema.ts';
import type { FileSettings } from './settings.ts';
import { echo } from '../inputs/given-value.ts';

/** What the configuration file of a run says. */
export interface ConfigFile {
  readonly settings: FileSettings;
  /** Sentences for the reader, where a file was expected and could not be had. */
  readonly warnings: readonly string[];
  /** What keeps the run from being an all-clear, as sentences: the file could not be read. */
  readonly missing: readonly string[];
  /** Which file it was. */
  readonly configuration: Configuration;
}

/** What a configuration file says, or everything that is wrong with it. */
export type ParsedConfigFile =
  { readonly settings: FileSettings } | { readonly errors: readonly ConfigFileError[] };

const MAX_KILOBYTES = 256;

const atTop = (message: string): readonly ConfigFileError[] => [{ line: 1, column: 1, message }];

type Issue = v.InferIssue<typeof ConfigFileSchema>;

const isStep = (key: unknown): key is string | number =>
  typeof key === 'string' || typeof key === 'number';

const toError = (issue: Issue, { errorAt }: ConfigFileDocument): ConfigFileError => {
  const items = issue.path ?? [];
  const path = items.map(({ key }) => key).filter(isStep);
  const last = items.at(-1);
  // An issue of a key tells the key itself.
  if (last !== undefined && 'origin' in last && last.origin === 'key') {
    return errorAt({ path, of: 'key' }, issue.message);
  }
  const name = path.findLast((step) => typeof step === 'string');
  const message = name === undefined ? issue.message : `"${echo(name)}" ${issue.message}`;
  return errorAt({ path, of: 'value' }, message);
};

const inOrder = (errors: readonly ConfigFileError[]): readonly ConfigFileError[] => {
  const distinct = new Map(
    errors.map((error) => [
      `${String(error.line)}:${String(error.column)} ${error.message}`,
      error,
    ]),
  );
  return [...distinct.values()].sort(
    (left, right) => left.line - right.line || left.column - right.column,
  );
};

const parse = (text: string): ParsedConfigFile => {
  const document = readDocument(text);
  const { value, errors } = document;
  if (value === undefined || value === null) {
    return errors.length > 0 ? { errors: inOrder(errors) } : { settings: {} };
  }
  const result = v.safeParse(ConfigFileSchema, value);
  const issues = result.issues?.map((issue) => toError(issue, document)) ?? [];
  if (errors.length > 0 || !result.success) return { errors: inOrder([...errors, ...issues]) };
  return { settings: result.output };
};

/** Reads the text of a configuration file into settings, or lists all that is wrong with it. Never throws. */
export const parseConfigFile = (text: string): ParsedConfigFile => {
  if (Buffer.byteLength(text) > MAX_KILOBYTES * 1024) {
    return { errors: atTop(`is part of a file of more than ${String(MAX_KILOBYTES)} kB`) };
  }
  try {
    return parse(text);
  } catch {
    // Nesting that overruns the stack, or aliases that stand for too much.
    return { errors: atTop('is part of a file that is nested too deeply or repeats too much') };
  }
};
