import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { checks } from '../../src/checks/index.ts';
import { readAction } from './action.ts';
import { checksPage } from './checks-page.ts';
import { checksTable } from './checks-table.ts';
import { rooms } from '../lint/rooms.ts';
import { cloudFormationBlock } from './cloudformation.ts';
import { configSchema } from './config-schema.ts';
import { inputsTable, outputsTable } from './contract.ts';
import { replacePart } from './marked-part.ts';
import { housePage } from './house-page.ts';
import { permissions } from './permissions.ts';
import { reportSchema } from './report-schema.ts';

const SCHEMA = 'schema/report.schema.json';
const CONFIG_SCHEMA = 'schema/root-guard.schema.json';

/** Every file that is generated, wholly or in part, by its path from the root of the repository. */
export const generateFiles = async (root: URL): Promise<ReadonlyMap<string, string>> => {
  const read = async (path: string): Promise<string> =>
    (await readFile(new URL(path, root), 'utf8')).replaceAll('\r\n', '\n');
  const action = readAction(await read('action.yml'));
  const readme = [
    ['inputs', inputsTable(action)],
    ['outputs', outputsTable(action)],
    ['checks', checksTable(checks)],
  ].reduce(
    (text, [name = '', content = '']) => replacePart(text, name, content),
    await read('README.md'),
  );
  return new Map([
    ['README.md', readme],
    ['docs/checks.md', checksPage(checks)],
    ['docs/house.md', housePage(rooms)],
    [
      'docs/permissions.md',
      replacePart(await read('docs/permissions.md'), 'permissions', permissions()),
    ],
    [
      'docs/setup.md',
      replacePart(await read('docs/setup.md'), 'cloudformation', cloudFormationBlock()),
    ],
    [SCHEMA, await reportSchema(fileURLToPath(new URL(SCHEMA, root)))],
    [CONFIG_SCHEMA, await configSchema(fileURLToPath(new URL(CONFIG_SCHEMA, root)))],
  ]);
};
