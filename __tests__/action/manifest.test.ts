import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { parse } from 'yaml';
import { setOutputs, setUnknownOutputs } from '../../src/action/outputs.ts';
import { inputNames, parseInputs } from '../../src/config/inputs/inputs.ts';
import type { Comparison } from '../../src/posture/changes.ts';
import { aVerdict, KEY, lastOf, USE } from '../posture/verdicts.ts';
import { displayOf, eventful, viewOf } from '../report/views.ts';

const Described = v.object({ description: v.pipe(v.string(), v.minLength(10)) });
const Manifest = v.object({
  inputs: v.record(v.string(), v.object({ ...Described.entries, default: v.optional(v.string()) })),
  outputs: v.record(v.string(), Described),
  runs: v.object({ using: v.literal('node24'), main: v.literal('dist/index.js') }),
});
const manifest = v.parse(
  Manifest,
  parse(await readFile(join(import.meta.dirname, '../../action.yml'), 'utf8')),
);

describe('the inputs of action.yml', () => {
  test('are those that are read', () => {
    expect(Object.keys(manifest.inputs).sort()).toEqual([...inputNames].sort());
  });

  test('have the defaults that an empty text has', () => {
    const given = Object.fromEntries(
      Object.entries(manifest.inputs).map(([name, { default: text }]) => [
        name,
        text?.startsWith('${{') === true ? '' : (text ?? ''),
      ]),
    );
    const empty = Object.fromEntries(inputNames.map((name) => [name, '']));
    expect(parseInputs(given)).toEqual(parseInputs(empty));
    expect(parseInputs(given)).toHaveProperty('config');
  });

  test('take the token from the workflow', () => {
    expect(manifest.inputs['github-token']?.default).toBe('${{ github.token }}');
  });
});

describe('the outputs', () => {
  const before = process.env['GITHUB_OUTPUT'];
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'outputs-'));
    file = join(folder, 'output');
    await writeFile(file, '');
    process.env['GITHUB_OUTPUT'] = file;
  });
  afterEach(async () => {
    if (before === undefined) delete process.env['GITHUB_OUTPUT'];
    else process.env['GITHUB_OUTPUT'] = before;
    await rm(folder, { recursive: true });
  });

  /** What the runner reads: `name<<mark`, the value, the mark. */
  const read = async (): Promise<Readonly<Record<string, string>>> => {
    const text = await readFile(file, 'utf8');
    const entries = text.matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2$/gm);
    return Object.fromEntries(
      [...entries].map(([, name = '', , value = '']): [string, string] => [name, value]),
    );
  };

  const outputsOf = async (comparison: Comparison): Promise<Readonly<Record<string, string>>> => {
    const issue = { number: 3, url: 'https://github.com/acme/guard/issues/3' };
    const tracker = { issue, did: 'updated it', warnings: [] };
    setOutputs(
      {
        comparison,
        view: viewOf(comparison),
        display: displayOf('last4'),
        origin: {},
        gate: { holds: true, reasons: [], doubts: [] },
        privacy: { showsDetails: true, mayWriteIssue: true, explanation: undefined },
        warnings: [],
        tracker,
      },
      '/runner/report.json',
    );
    return read();
  };

  const declared = Object.keys(manifest.outputs).sort();

  test('of action.yml are those that a run sets', async () => {
    expect(Object.keys(await outputsOf(eventful())).sort()).toEqual(declared);
  });

  test('are set, and claim nothing, where nothing was judged', async () => {
    setUnknownOutputs();
    const outputs = await read();
    expect(Object.keys(outputs).sort()).toEqual(declared);
    expect(outputs).toMatchObject({ outcome: 'unknown', failed: '0', changes: '[]' });
  });

  test('tell what happened', async () => {
    const outputs = await outputsOf(eventful());
    expect(outputs).toMatchObject({
      outcome: 'fail',
      failed: '3',
      unknown: '1',
      unread: '2',
      'not-checked': '0',
      regressions: '2',
      recoveries: '1',
      'issue-number': '3',
      'issue-url': 'https://github.com/acme/guard/issues/3',
      'report-path': '/runner/report.json',
      'account-ids': '********9012',
    });
    expect(JSON.parse(outputs['changes'] ?? '')).toMatchObject([
      { check: 'root-signing-certificate', kind: 'regression' },
      { check: 'root-access-key', kind: 'worsened' },
      { check: 'root-recent-use', kind: 'recovery' },
      { check: 'root-mfa-no-virtual', kind: 'blind' },
    ]);
  });

  test.each([
    ['pass', lastOf([aVerdict(KEY, 'pass')])],
    ['unknown', lastOf([aVerdict(KEY, 'unknown'), aVerdict(USE, 'pass')])],
    ['fail', lastOf([aVerdict(KEY, 'unknown'), aVerdict(USE, 'fail')])],
  ])('say %s', async (outcome, comparison) => {
    expect((await outputsOf(comparison))['outcome']).toBe(outcome);
  });
});
