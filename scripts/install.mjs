/**
 * Installs what package-lock.json asks for and node_modules lacks; silent and quick when nothing is to do.
 *
 * npm runs it before `test`, `demo` and the like, with whatever Node the machine has (20 or newer). The script
 * proper then finds Node 24 in node_modules/.bin, where npm looks first: it comes as a package of its own per
 * platform, pinned by the lockfile like any other, so no package's install script has to run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath, URL } from 'node:url';

const NODE = 24;
const LISTS = ['dependencies', 'devDependencies', 'optionalDependencies'];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const lock = readJson('package-lock.json');
const wanted = readJson('package.json');
const declared = lock.packages[''];
if (LISTS.some((list) => JSON.stringify(wanted[list]) !== JSON.stringify(declared[list]))) {
  fail('package.json and package-lock.json disagree. Run `npm install` and commit both.');
}

if (!isInstalled()) {
  const { status, error } = npmInstall();
  if (status !== 0) {
    fail(`Installing the packages failed: npm ended with ${error?.message ?? status}. See above.`);
  }
}

if (major(process.version) < NODE && !bringNode()) {
  fail(
    `Node ${NODE} is needed. This machine has ${process.version}, and none came with the packages for ` +
      `${process.platform} ${process.arch}. Install it (.nvmrc names the version) and run this again.`,
  );
}

/** What npm wrote down when it last installed, compared with what it should have installed. */
function isInstalled() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(record)) return false;
  const installed = readJson(record).packages;
  return Object.entries(lock.packages).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional),
  );
}

/** Not `npm ci`: that starts by deleting the very Node that may be running this, which Windows refuses. */
function npmInstall() {
  const options = ['--no-save', '--ignore-scripts', '--include=dev', '--include=optional'];
  const manners = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  const args = ['install', ...options, ...manners];
  const { npm_execpath: npm = '', npm_node_execpath: node = process.execPath } = process.env;
  const stdio = ['ignore', 'inherit', 'inherit'];
  return npm.endsWith('npm-cli.js')
    ? spawnSync(node, [npm, ...args], { stdio })
    : spawnSync('npm', args, { stdio, shell: process.platform === 'win32' });
}

/**
 * Whether the package for this platform put Node 24 where the scripts find it. npm 10 needs help: after linking it,
 * it removes the link of the same name that the packages for the other platforms would have had.
 */
function bringNode() {
  const windows = process.platform === 'win32';
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const link = `node_modules/.bin/node${windows ? '.cmd' : ''}`;
  if (existsSync(`node_modules/${name}`) && !existsSync(link)) {
    if (windows) writeFileSync(link, `@"%~dp0..\\${name}\\bin\\node.exe" %*\r\n`);
    else symlinkSync(`../${name}/bin/node`, link);
  }
  const run = { encoding: 'utf8', shell: windows };
  return major(spawnSync(link.replaceAll('/', sep), ['--version'], run).stdout ?? '') >= NODE;
}

function major(version) {
  return Number(/^v(\d+)\./.exec(version)?.[1] ?? 0);
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
