import { policyFor } from '../../src/report/policy.ts';
import { readActions } from './reading.ts';
import { table } from './table.ts';

const NO_CHECK = 'none; it names the account in summary and issue';

/** The generated part of docs/permissions.md: the policy for all checks, and what each action is for. */
export const permissions = (): string =>
  [
    `\`\`\`json\n${policyFor(readActions.map(({ action }) => action))}\n\`\`\``,
    'Each of these is one read-only API call of the same name:',
    table(
      ['IAM action', 'Source', 'Checks that need it'],
      readActions.map(({ action, source, checks }) => [
        `\`${action}\``,
        source,
        checks.length === 0
          ? NO_CHECK
          : checks.map(({ id }) => `[${id}](checks.md#${id})`).join(', '),
      ]),
    ),
  ].join('\n\n');
