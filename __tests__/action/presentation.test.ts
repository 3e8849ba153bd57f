import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  jest,
  test,
} from '@jest/globals';
import { present } from '../../src/action/presentation.ts';
import type { Config } from '../../src/config/config.ts';
import { parseInputs } from '../../src/config/inputs/inputs.ts';
import { decidePrivacy, type Privacy } from '../../src/config/privacy.ts';
import { gate } from '../../src/posture/gate.ts';
import { createView } from '../../src/report/view/view.ts';
import type { RunResult } from '../../src/run.ts';
import { displayFor, idOf, mixed } from '../report/many.ts';
import type { AccountDisplay } from '../../src/model/account-display.ts';

const OLD = `Older than a day, and so is what they say: reports/${idOf(9)}-old.json.`;
const OVERLAP = `Several reports judge the same accounts (${idOf(1)}, ${idOf(2)}); the newest counts.`;
const UNWRITTEN = `Could not update the issue of ${idOf(1)}.`;
const AN_ID = /(?<!\d)\d{12}(?!\d)/;

let folder: string;
const fileOf = (variable: string): string => join(folder, variable);
// The summary's file is looked up once for all.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'present-'));
});
beforeEach(async () => {
  for (const variable of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY']) {
    process.env[variable] = fileOf(variable);
    await writeFile(fileOf(variable), '');
  }
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => rm(folder, { recursive: true }));

const configOf = (texts: Readonly<Record<string, string>>): Config => {
  const parsed = parseInputs(texts);
  if ('errors' in parsed) throw new Error('wrong inputs');
  return parsed.config;
};

/** What a run shows in log and summary, the ending included. */
const shown = async (
  mode: AccountDisplay,
  privacy: Privacy,
  inputs: Readonly<Record<string, string>> = {},
): Promise<{ readonly log: string; readonly summary: string }> => {
  const comparison = mixed();
  const display = displayFor(mode, comparison);
  const result: RunResult = {
    comparison,
    view: createView(comparison, display),
    display,
    origin: {},
    gate: gate(comparison, 'never', 'never'),
    privacy,
    warnings: [OVERLAP, OLD],
    tracker: { issue: undefined, did: 'kept no issue', warnings: [UNWRITTEN] },
  };
  const written: string[] = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  const { sentence } = await present(result, configOf({ 'fail-on': 'never', ...inputs }), {
    ...process.env,
    GITHUB_WORKSPACE: folder,
  });
  jest.restoreAllMocks();
  const summary = await readFile(fileOf('GITHUB_STEP_SUMMARY'), 'utf8');
  return { log: `${written.join('')}${sentence}`, summary: summary.replace(/\\|\u2060/g, '') };
};

const PRIVATE = decidePrivacy('not-public', 'not-public', false);
const PUBLIC = decidePrivacy('public', 'public', false);

describe('what the reader is warned of', () => {
  test('names accounts in full where they are shown in full', async () => {
    const { log, summary } = await shown('full', PRIVATE);
    for (const face of [log, summary]) {
      for (const text of [OVERLAP, OLD, UNWRITTEN]) expect(face).toContain(text);
    }
  });

  test('names accounts as they are shown everywhere, in file names too', async () => {
    const { log, summary } = await shown('last4', PRIVATE);
    for (const face of [log, summary]) {
      expect(face).not.toMatch(AN_ID);
      expect(face).toContain('judge the same accounts (********0002, ********0003)');
      expect(face).toContain('reports/********0010-old.json');
      expect(face).toContain('the issue of ********0002.');
    }
  });

  test.each<AccountDisplay>(['alias', 'hidden'])('holds no id: %s', async (mode) => {
    const { log, summary } = await shown(mode, PRIVATE);
    expect(`${log}${summary}`).not.toMatch(AN_ID);
    expect(`${log}${summary}`).toContain('; the newest counts.');
  });

  test.each<AccountDisplay>(['full', 'last4', 'alias', 'hidden'])(
    'names nobody in a public repository, however accounts are to be shown: %s',
    async (mode) => {
      const { log, summary } = await shown(mode, PUBLIC, {
        'report-path': `../${idOf(1)}/report.json`,
      });
      for (const face of [log, summary]) {
        expect(face).not.toMatch(/\d{12}|\*{8}|name-\d|-number-\d/);
        expect(face).toContain('reports/hidden-old.json');
      }
    },
  );
});
