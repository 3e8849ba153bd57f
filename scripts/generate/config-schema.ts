import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { ConfigFileSchema } from '../../src/config/file/schema.ts';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';
const DEFINITION = '#/$defs/';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts each definition where it is referred to: every part of the file is there once, or twice at most. */
const inlined = (value: unknown, definitions: Readonly<Record<string, unknown>>): unknown => {
  if (Array.isArray(value)) return value.map((each) => inlined(each, definitions));
  if (!isObject(value)) return value;
  const { $ref, ...rest } = value;
  const referred =
    typeof $ref === 'string' ? definitions[$ref.slice(DEFINITION.length)] : undefined;
  const merged = isObject(referred) ? { ...referred, ...rest } : value;
  return Object.fromEntries(
    Object.entries(merged).map(([key, each]) => [key, inlined(each, definitions)]),
  );
};

/** The configuration file's JSON Schema as an object. What it cannot say, such as repeats, only the parser refuses. */
export const configSchemaObject = (): Readonly<Record<string, unknown>> => {
  const { $defs = {}, ...schema } = toJsonSchema(ConfigFileSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    ignoreActions: ['check', 'raw_check', 'trim'],
  });
  const whole = inlined(schema, $defs);
  return {
    $schema: DRAFT,
    title: 'AWS Root Guard: .github/root-guard.yml',
    ...(isObject(whole) ? whole : {}),
  };
};

/** schema/root-guard.schema.json, for editors; laid out as `prettier` wants `path` to be. */
export const configSchema = async (path: string): Promise<string> =>
  format(JSON.stringify(configSchemaObject()), {
    ...(await resolveConfig(path)),
    parser: 'json',
  });
