import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { starter } from '../../scripts/init/starter.ts';
import { configSchemaObject } from '../../scripts/generate/config-schema.ts';
import { parseConfigFile } from '../../src/config/file/config-file.ts';

/** As somebody would switch on every key at once. */
const switchedOn = starter.replace(/^# (?!yaml-language-server)/gm, '');

describe('the starter', () => {
  test('sets nothing', () => {
    expect(parseConfigFile(starter)).toEqual({ settings: {} });
  });

  test('is right with every key switched on', () => {
    const parsed = parseConfigFile(switchedOn);
    expect(parsed).not.toHaveProperty('errors');
    expect(parsed).toMatchObject({
      settings: { exceptions: [{ covers: { keys: 1 } }], attestations: [{ account: 'all' }] },
    });
  });

  test('has every key there is, and names the schema', () => {
    const { properties } = configSchemaObject() as { properties: object };
    const keys = [...switchedOn.matchAll(/^([a-z-]+):/gm)].map(([, key]) => key);
    expect(keys).toEqual(Object.keys(properties));
    expect(starter).toMatch(
      /^# yaml-language-server: \$schema=https:\/\/\S+\/schema\/root-guard\.schema\.json\n/,
    );
  });
});

describe('npm run init', () => {
  const run = promisify(execFile);
  const script = join(import.meta.dirname, '../../scripts/init.ts');
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'init-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const init = (...args: string[]): ReturnType<typeof run> =>
    run(process.execPath, [script, ...args], { env: { ...process.env, INIT_CWD: folder } });

  test('writes it where it was called, and says where', async () => {
    const file = join(folder, '.github/root-guard.yml');
    const { stdout } = await init();
    expect(stdout).toContain(file);
    expect(await readFile(file, 'utf8')).toBe(starter);
  });

  test('writes it into the folder that is named', async () => {
    await init('infra');
    expect(await readFile(join(folder, 'infra/.github/root-guard.yml'), 'utf8')).toBe(starter);
  });

  test('never overwrites one', async () => {
    await init();
    const file = join(folder, '.github/root-guard.yml');
    await writeFile(file, 'severity: {}\n');
    await expect(init()).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('is there already') as unknown,
    });
    expect(await readFile(file, 'utf8')).toBe('severity: {}\n');
  });
});
