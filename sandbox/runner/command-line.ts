export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const KNOWN = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

type Escapes = readonly (readonly [string, string])[];

const unescape = (text: string, escapes: Escapes): string =>
  escapes.reduce((done, [escaped, plain]) => done.replaceAll(escaped, plain), text);

// `%25` comes last, or an escaped percent sign would start a new escape.
const DATA = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const;
const PROPERTY = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
] as const;
const LEGACY = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
] as const;

const split = (text: string, separator: string, escapes: Escapes): Record<string, string> =>
  Object.fromEntries(
    text.split(separator).flatMap((pair): [string, string][] => {
      const [, name, value] = /^\s*([^=]+)=(.+)$/s.exec(pair) ?? [];
      return name === undefined || value === undefined ? [] : [[name, unescape(value, escapes)]];
    }),
  );

const head = (text: string): [string, string] => {
  const space = text.indexOf(' ');
  return space < 0 ? [text, ''] : [text.slice(0, space), text.slice(space + 1)];
};

/** `::name key=value,…::data`, at the start of a line. */
const parseModern = (line: string): Command | undefined => {
  const trimmed = line.trimStart();
  const end = trimmed.indexOf('::', 2);
  if (!trimmed.startsWith('::') || end < 0) return undefined;
  const [name, properties] = head(trimmed.slice(2, end));
  return {
    name,
    properties: split(properties, ',', PROPERTY),
    data: unescape(trimmed.slice(end + 2), DATA),
  };
};

/** `##[name key=value;…]data`, which the runner still obeys, and anywhere in a line. */
const parseLegacy = (line: string): Command | undefined => {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const [name, properties] = head(line.slice(start + 3, end));
  return {
    name,
    properties: split(properties, ';', LEGACY),
    data: unescape(line.slice(end + 1), LEGACY),
  };
};

export const parseCommand = (line: string): Command | undefined =>
  [parseModern(line), parseLegacy(line)].find((command) => command && KNOWN.has(command.name));
