import type { Check } from '../../src/model/check.ts';

/** src/checks/ids.ts: the ids of all checks, so that who reads inputs need not load what the checks judge by. */
export const checkIdsModule = (checks: readonly Check[]): string =>
  [
    '// Made from src/checks/index.ts by `npm run generate`. Change it there.',
    '',
    '/** The ids of all checks, in the order of the documentation. */',
    'export const checkIds: readonly string[] = [',
    ...checks.map(({ id }) => `  '${id}',`),
    '];',
    '',
  ].join('\n');
