import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { healthyAccount, openStage } from '../../scripts/demo/stage.ts';
import type { Stage } from '../../scripts/demo/stage.ts';

let stage: Stage;
let validate: ValidateFunction;
beforeAll(async () => {
  stage = await openStage(healthyAccount);
  const schema = new URL('../../schema/report.schema.json', import.meta.url);
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  ajvFormats.default(ajv);
  validate = ajv.compile(JSON.parse(await readFile(schema, 'utf8')) as object);
});
afterAll(() => stage.close());

const audit = async (): Promise<Record<string, unknown>> => {
  const { files } = await stage.run({ inputs: { 'report-path': 'out/report.json' } });
  return JSON.parse(files['out/report.json'] ?? '') as Record<string, unknown>;
};

test('the reports of real runs are what the schema says', async () => {
  const healthy = await audit();
  expect(healthy).toMatchObject({ schemaVersion: 1, complete: false, changes: [] });
  stage.account.change({
    root: { mfaActive: false, keys: [{}] },
    denials: ['iam:GetCredentialReport'],
  });
  const exposed = await audit();
  expect(exposed).toMatchObject({ complete: false });
  for (const report of [healthy, exposed]) {
    validate(report);
    expect(validate.errors).toBeNull();
  }
});

test.each([
  ['a member that is not known', { extra: 1 }],
  ['another version', { schemaVersion: 2 }],
  ['a time that is none', { generatedAt: 'yesterday' }],
  ['an account without verdicts', { accounts: [{ id: '1', partition: 'aws', kind: 'member' }] }],
])('%s is refused', async (_, change) => {
  expect(validate({ ...(await audit()), ...change })).toBe(false);
});
