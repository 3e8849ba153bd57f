/** Who may import whom: made of the list of rooms. https://github.com/sverweij/dependency-cruiser */
import { rooms } from './scripts/lint/rooms.ts';

const escaped = (text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]+');
const oneOf = (texts) => `(?:${texts.map(escaped).join('|')})`;
const pathOf = (folder) => (folder === '.' ? 'src' : `src/${folder}`);

// `.` is the pipeline alone: an edge may start it, nobody may start an edge.
const inFolder = (folder) => (folder === '.' ? '^src/run\\.ts$' : `^${escaped(pathOf(folder))}/`);

const rulesOf = ({ folder, imports, packages = [], builtIns = [] }) => {
  const from = { path: `^${escaped(pathOf(folder))}/[^/]+$` };
  const room = pathOf(folder);
  // A folder may use what is in it and below it.
  const own = folder === '.' ? from.path : `^${escaped(room)}/`;
  return [
    {
      name: `${room} imports only what its line in scripts/lint/rooms.ts says`,
      severity: 'error',
      from,
      to: { path: '^src/', pathNot: [own, ...imports.map(inFolder)] },
    },
    {
      name: `${room} uses only the packages of its line in scripts/lint/rooms.ts`,
      severity: 'error',
      from,
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'unknown'],
        ...(packages.length === 0 ? {} : { pathNot: `node_modules/${oneOf(packages)}(?:/|$)` }),
      },
    },
    {
      name: `${room} uses only the modules of Node of its line in scripts/lint/rooms.ts`,
      severity: 'error',
      from,
      to: {
        dependencyTypes: ['core'],
        ...(builtIns.length === 0 ? {} : { pathNot: `^(?:node:)?${oneOf(builtIns)}$` }),
      },
    },
  ];
};

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no circles, types included',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every folder of src is a room of scripts/lint/rooms.ts',
      severity: 'error',
      from: { path: '^src/', pathNot: rooms.map(({ folder }) => `^${pathOf(folder)}/[^/]+$`) },
      to: {},
    },
    {
      name: 'only readings of AWS load code when they need it',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/aws/(sources|organization)/' },
      to: { dynamic: true },
    },
    {
      name: 'nothing is imported that is not there',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    ...rooms.flatMap(rulesOf),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
