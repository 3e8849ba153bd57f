import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { ConfigFileError } from './error.ts';
import { lowered } from '../../model/text.ts';
import { echo } from '../inputs/given-value.ts';

/** The way to a value from the top of the file; the value itself, or its key. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly of: 'key' | 'value';
}

/** The YAML of the configuration file: its value, and where in the text each part of it stands. */
export interface ConfigFileDocument {
  readonly value: unknown;
  readonly errors: readonly ConfigFileError[];
  /** An error at a place; where the place is not there, at the nearest that holds it. */
  readonly errorAt: (place: Place, message: string) => ConfigFileError;
}

/** Aliases let a few bytes stand for a great many values. */
const MAX_ALIASES = 50;

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

const pairsByKey = (map: YAMLMap): ReadonlyMap<string, Pair> =>
  new Map(map.items.map((pair) => [keyOf(pair), pair]));

/** Finds the start of a place in the text. Maps are indexed once, so that many errors cost no more than few. */
const createFinder = (document: Document): ((place: Place) => number) => {
  const indices = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  const pairOf = (map: YAMLMap, key: string): Pair | undefined => {
    const index = indices.get(map) ?? pairsByKey(map);
    indices.set(map, index);
    return index.get(key);
  };
  return ({ path, of }) => {
    let node: unknown = document.contents;
    let start = startOf(node) ?? 0;
    for (const [depth, step] of path.entries()) {
      if (isAlias(node)) node = node.resolve(document);
      if (isMap(node)) {
        const pair = pairOf(node, String(step));
        if (pair === undefined) return start;
        const isKey = of === 'key' && depth === path.length - 1;
        start = startOf(isKey ? pair.key : (pair.value ?? pair.key)) ?? start;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        start = startOf(node) ?? start;
      } else return start;
    }
    return start;
  };
};

type Report = (offset: number, message: string) => void;

// YAML's own check for repeated keys compares each with every other: minutes for a file of 256 kB.
const reportRepeatedKeys = (pairs: readonly Pair[], report: Report): void => {
  const seen = new Set<string>();
  for (const pair of pairs) {
    const key = keyOf(pair);
    if (seen.has(key)) report(startOf(pair.key) ?? 0, `has the key "${echo(key)}" twice`);
    seen.add(key);
  }
};

/** Reports what is YAML and yet not wanted; `false` where the values must not be built. */
const reportOddities = (document: Document.Parsed, report: Report): boolean => {
  let aliases = 0;
  let isSound = true;
  for (const { pos, message } of document.warnings)
    report(pos[0], `is not plain: ${echo(message)}`);
  visit(document, {
    Map: (_, map) => reportRepeatedKeys(map.items, report),
    Alias: (_, alias) => {
      aliases += 1;
      if (aliases > MAX_ALIASES) {
        report(startOf(alias) ?? 0, `uses more than ${String(MAX_ALIASES)} aliases`);
      } else if (alias.resolve(document) === undefined) {
        report(startOf(alias) ?? 0, `has no anchor for the alias "${echo(alias.source)}"`);
      } else return undefined;
      isSound = false;
      return visit.BREAK;
    },
  });
  return isSound;
};

const syntaxMessage = ({ code, message }: YAMLError): string => {
  switch (code) {
    case 'MULTIPLE_DOCS':
      return 'begins a second document, and there may be one';
    case 'NON_STRING_KEY':
      return 'has a key that is no plain text';
    case 'RESOURCE_EXHAUSTION':
      return 'is nested too deeply';
    default:
      return `is no YAML: ${lowered(echo(message))}`;
  }
};

/** Reads YAML 1.2, and with it JSON. May throw on what is nested too deeply. */
export const readDocument = (text: string): ConfigFileDocument => {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    // Only the core's own tags: no sets, no binary data.
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const find = createFinder(document);
  const errors: ConfigFileError[] = [];
  const errorOf = (offset: number, message: string): ConfigFileError => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col), message };
  };
  const report: Report = (offset, message) => errors.push(errorOf(offset, message));
  const broken = text.indexOf('\ufffd');
  if (broken >= 0) report(broken, 'is not UTF-8 text');
  for (const error of document.errors) report(error.pos[0], syntaxMessage(error));
  const isWhole = document.errors.length === 0 && reportOddities(document, report);
  return {
    value: isWhole ? document.toJS({ maxAliasCount: MAX_ALIASES }) : undefined,
    errors,
    errorAt: (place, message) => errorOf(find(place), message),
  };
};
