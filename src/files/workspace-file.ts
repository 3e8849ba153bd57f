import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';

/** What the workspace says of a file. */
export type WorkspaceFile =
  | { readonly state: 'read'; readonly content: Uint8Array }
  | { readonly state: 'missing' }
  | { readonly state: 'failed'; readonly reason: string };

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'unknown error';

const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

// A link that leads nowhere is there, and yet nothing can be read of it.
const isAbsent = async (path: string): Promise<boolean> =>
  lstat(path).then(
    () => false,
    (error: unknown) => ['ENOENT', 'ENOTDIR'].includes(codeOf(error)),
  );

/** Reads a file by its path in the workspace; a link must not lead out of it. Never rejects. */
export const readWorkspaceFile = async (
  workspace: string,
  path: string,
): Promise<WorkspaceFile> => {
  const target = join(workspace, path);
  const failed = (why: string): WorkspaceFile => ({
    state: 'failed',
    reason: `Could not read ${path}: ${why}.`,
  });
  try {
    if (await isAbsent(target)) return { state: 'missing' };
    const real = await realpath(target);
    if (!isWithin(await realpath(workspace), real)) return failed('it leads out of the workspace');
    // Reading a pipe would wait for ever.
    if (!(await stat(real)).isFile()) return failed('it is a folder or no plain file');
    return { state: 'read', content: await readFile(real) };
  } catch (error) {
    return failed(`the runner says ${codeOf(error)}`);
  }
};
