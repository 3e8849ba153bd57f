import type { Check } from '../../src/model/check.ts';
import { table } from './table.ts';

/** The README's table of checks. */
export const checksTable = (checks: readonly Check[]): string =>
  table(
    ['Check', 'Severity', 'Passes when'],
    checks.map(({ id, severity, title }) => [`[\`${id}\`](docs/checks.md#${id})`, severity, title]),
  );
