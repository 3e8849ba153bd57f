import { access, lstat, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';

/** What the workspace says of a file. */
export type WorkspaceFile =
  | { readonly state: 'read'; readonly text: string }
  | { readonly state: 'missing' }
  | { readonly state: 'failed'; readonly reason: string };

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'unknown error';

const isThere = async (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

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
    return { state: 'read', text: await readFile(real, 'utf8') };
  } catch (error) {
    return failed(`the runner says ${codeOf(error)}`);
  }
};

/**
 * True where all of a repository is checked out, so that a file that is not there is not in it either.
 * A sparse checkout says so in its configuration. https://git-scm.com/docs/git-sparse-checkout
 */
export const isWholeCheckout = async (workspace: string): Promise<boolean> => {
  if (!(await isThere(join(workspace, '.git')))) return false;
  const texts = await Promise.all(
    ['config', 'config.worktree'].map((name) =>
      readFile(join(workspace, '.git', name), 'utf8').catch(() => ''),
    ),
  );
  return !texts.some((text) => /^\s*sparseCheckout\s*=\s*true/im.test(text));
};
