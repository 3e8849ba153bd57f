import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readWorkspaceFile } from '../../src/files/workspace-file.ts';

const PATH = '.github/root-guard.yml';

let around: string;
let workspace: string;
beforeEach(async () => {
  around = await mkdtemp(join(tmpdir(), 'workspace-'));
  workspace = join(around, 'work');
  await mkdir(join(workspace, '.github'), { recursive: true });
});
afterEach(() => rm(around, { recursive: true }));

describe('a file of the workspace', () => {
  test('is read', async () => {
    await writeFile(join(workspace, PATH), 'severity: {}\n');
    expect(await readWorkspaceFile(workspace, PATH)).toEqual({
      state: 'read',
      content: Buffer.from('severity: {}\n'),
    });
  });

  test('is missing', async () => {
    expect(await readWorkspaceFile(workspace, PATH)).toEqual({ state: 'missing' });
    expect(await readWorkspaceFile(workspace, 'no/such/folder.yml')).toEqual({ state: 'missing' });
    expect(await readWorkspaceFile(join(around, 'nowhere'), PATH)).toEqual({ state: 'missing' });
  });

  test('is missing under something that is no folder', async () => {
    await writeFile(join(workspace, 'infra'), '');
    expect(await readWorkspaceFile(workspace, 'infra/root.yml')).toEqual({ state: 'missing' });
  });

  test('is a link inside of the workspace', async () => {
    await writeFile(join(workspace, 'real.yml'), 'severity: {}\n');
    await symlink('../real.yml', join(workspace, PATH));
    expect(await readWorkspaceFile(workspace, PATH)).toMatchObject({ state: 'read' });
  });

  test('is read through a workspace that is a link itself', async () => {
    await writeFile(join(workspace, PATH), '');
    await symlink(workspace, join(around, 'link'));
    expect(await readWorkspaceFile(join(around, 'link'), PATH)).toMatchObject({ state: 'read' });
  });

  test.each<[string, string, () => Promise<void>]>([
    [
      'a link out of the workspace',
      'it leads out of the workspace',
      async () => {
        await writeFile(join(around, 'outside.yml'), 'severity: {}\n');
        await symlink(join(around, 'outside.yml'), join(workspace, PATH));
      },
    ],
    [
      'a link into a folder named alike',
      'it leads out of the workspace',
      async () => {
        await mkdir(`${workspace}-2`);
        await writeFile(`${workspace}-2/outside.yml`, 'severity: {}\n');
        await symlink(`${workspace}-2/outside.yml`, join(workspace, PATH));
      },
    ],
    [
      'a link that leads nowhere',
      'the runner says ENOENT',
      async () => symlink('nowhere.yml', join(workspace, PATH)),
    ],
    [
      'a link to itself',
      'the runner says ELOOP',
      async () => symlink('root-guard.yml', join(workspace, PATH)),
    ],
    [
      'a folder',
      'it is a folder or no plain file',
      async () => {
        await mkdir(join(workspace, PATH));
      },
    ],
  ])('cannot be read: %s', async (_name, why, arrange) => {
    await arrange();
    expect(await readWorkspaceFile(workspace, PATH)).toEqual({
      state: 'failed',
      reason: `Could not read ${PATH}: ${why}.`,
    });
  });

  test('is no file out of a folder that leads out of the workspace', async () => {
    await mkdir(join(around, 'other'));
    await writeFile(join(around, 'other/x.yml'), 'severity: {}\n');
    await symlink(join(around, 'other'), join(workspace, 'infra'));
    expect(await readWorkspaceFile(workspace, 'infra/x.yml')).toMatchObject({ state: 'failed' });
  });
});
