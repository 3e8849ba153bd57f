import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '../..');
const MOST_BYTES = 1_200_000;

const run = (command: string, args: readonly string[], input?: Buffer): Buffer =>
  execFileSync(command, args, { cwd: ROOT, maxBuffer: 100 * MOST_BYTES, input });

const lines = (output: Buffer): readonly string[] =>
  output
    .toString('utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');

/** As GitHub packs it, by the attributes that stand in the working tree. */
const archive = (format: string): Buffer =>
  run('git', ['archive', '--worktree-attributes', `--format=${format}`, 'HEAD']);

describe('what a runner downloads', () => {
  test('is what a run needs, and no more', () => {
    const files = lines(run('tar', ['-tf', '-'], archive('tar'))).filter(
      (name) => !name.endsWith('/'),
    );
    const bundle = lines(run('git', ['ls-tree', '-r', '--name-only', 'HEAD', 'dist/']));
    expect(bundle).toEqual(
      expect.arrayContaining(['dist/index.js', 'dist/licenses.txt', 'dist/package.json']),
    );
    expect(files.toSorted()).toEqual(['LICENSE', 'README.md', 'action.yml', ...bundle].toSorted());
  });

  test('is no more than 1.2 MB, packed', () => {
    expect(archive('tar.gz').length).toBeLessThanOrEqual(MOST_BYTES);
  });
});
