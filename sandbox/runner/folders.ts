import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';

/** The files through which a step speaks to the runner, by the variable that names them. */
const FILES = [
  'GITHUB_OUTPUT',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_ENV',
  'GITHUB_STATE',
  'GITHUB_PATH',
] as const;

export type FileVariable = (typeof FILES)[number];

/** A runner's disk for one step. */
export interface Folders {
  readonly workspace: string;
  readonly temp: string;
  /** Empty, so that no profile of the person who runs the tests is read. */
  readonly home: string;
  readonly eventPath: string;
  readonly variables: Readonly<Record<FileVariable, string>>;
  read(variable: FileVariable): Promise<string>;
  readWorkspace(): Promise<Record<string, string>>;
  remove(): Promise<void>;
}

export const makeFolders = async (
  event: object,
  files: Readonly<Record<string, string>>,
): Promise<Folders> => {
  const root = await mkdtemp(join(tmpdir(), 'root-guard-runner-'));
  const [workspace, temp, home] = [join(root, 'work'), join(root, 'temp'), join(root, 'home')];
  const commands = join(temp, '_runner_file_commands');
  for (const folder of [workspace, temp, home, commands]) await mkdir(folder);
  const path = (variable: FileVariable): string => join(commands, variable.toLowerCase());
  for (const variable of FILES) await writeFile(path(variable), '');
  const eventPath = join(temp, 'event.json');
  await writeFile(eventPath, JSON.stringify(event));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, name)), { recursive: true });
    await writeFile(join(workspace, name), text);
  }
  return {
    workspace,
    temp,
    home,
    eventPath,
    variables: {
      GITHUB_OUTPUT: path('GITHUB_OUTPUT'),
      GITHUB_STEP_SUMMARY: path('GITHUB_STEP_SUMMARY'),
      GITHUB_ENV: path('GITHUB_ENV'),
      GITHUB_STATE: path('GITHUB_STATE'),
      GITHUB_PATH: path('GITHUB_PATH'),
    },
    read: (variable) => readFile(path(variable), 'utf8'),
    readWorkspace: async () => {
      const entries = await readdir(workspace, { recursive: true, withFileTypes: true });
      const found = entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
      const texts = found.map(async (file): Promise<[string, string]> => [
        relative(workspace, file).replaceAll(sep, '/'),
        await readFile(file, 'utf8'),
      ]);
      return Object.fromEntries(await Promise.all(texts));
    },
    remove: () => rm(root, { recursive: true, force: true, maxRetries: 3 }),
  };
};
