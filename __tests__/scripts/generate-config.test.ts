import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { parse } from 'yaml';
import { configSchemaObject } from '../../scripts/generate/config-schema.ts';
import { checks } from '../../src/checks/index.ts';
import { parseConfigFile } from '../../src/config/file/config-file.ts';
import { bad, good } from '../config/file/texts.ts';

const schema = configSchemaObject();
const ajv = new Ajv2020({ strict: true, allErrors: true });
ajvFormats.default(ajv);
const validate = ajv.compile(schema);

const ROOT = new URL('../../', import.meta.url);

/** What an editor and the action say: right or wrong. */
const opinions = (text: string): readonly [editor: boolean, action: boolean] => [
  validate(parse(text)),
  'settings' in parseConfigFile(text),
];

describe('the JSON Schema of the configuration file', () => {
  test.each(good)('takes what the parser takes: %s', (_name, text) => {
    expect(opinions(text)).toEqual([true, true]);
  });

  test.each(bad)('refuses what the parser refuses: %s', (_name, text) => {
    expect(opinions(text)).toEqual([false, false]);
  });

  test('describes every key', () => {
    const undescribed = (part: object, path: string): readonly string[] =>
      Object.entries(part).flatMap(([key, value]: readonly [string, unknown]) => {
        if (typeof value !== 'object' || value === null) return [];
        const missing =
          path.endsWith('/properties') && !('description' in value) ? [`${path}/${key}`] : [];
        return [...missing, ...undescribed(value, `${path}/${key}`)];
      });
    expect(undescribed(schema, '')).toEqual([]);
  });

  test('lists the checks, and only those that a denial eases where root is denied', () => {
    const ids = checks.map(({ id }) => id);
    const eased = checks.filter((check) => check.isEasedByDenial === true).map(({ id }) => id);
    const { properties } = schema as {
      properties: Record<string, { properties: object; items: { properties: object } }>;
    };
    expect(Object.keys(properties['severity']?.properties ?? {})).toEqual(ids);
    expect(Object.keys(properties['severity-where-root-is-denied']?.properties ?? {})).toEqual(
      eased,
    );
    expect(properties['exceptions']?.items.properties).toMatchObject({ check: { enum: ids } });
    expect(properties['attestations']?.items.properties).toMatchObject({
      practice: {
        enum: ids.filter((id) => id.startsWith('attest-')).map((id) => id.replace('attest-', '')),
      },
    });
  });

  test('refers to nothing that is not in it', () => {
    expect(JSON.stringify(schema)).not.toContain('$ref');
  });
});

describe('docs/configuration.md', () => {
  test('shows a file that is right, and tells every key', async () => {
    const text = await readFile(new URL('docs/configuration.md', ROOT), 'utf8');
    const examples = [...text.matchAll(/^```yaml\n(# \.github\/root-guard\.yml\n[^]*?)^```/gm)];
    expect(examples.length).toBeGreaterThanOrEqual(1);
    for (const [, example = ''] of examples) expect(opinions(example)).toEqual([true, true]);
    const { properties } = schema as { properties: object };
    const untold = Object.keys(properties).filter((key) => !text.includes(`\`${key}\``));
    expect(untold).toEqual([]);
  });
});
