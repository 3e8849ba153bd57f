import { parseArgs } from 'node:util';
import { inputNames } from '../config/inputs/inputs.ts';

/** The inputs that mean something without a workflow; the rest belong to GitHub. */
const INPUTS = [
  'aws-region',
  'allowed-account-ids',
  'accounts',
  'member-access',
  'member-role-name',
  'concurrency',
  'config-file',
  'checks',
  'skip-checks',
  'root-use-window-days',
  'fail-on',
  'fail-on-unknown',
  'account-display',
  'report-path',
].filter((name) => inputNames.includes(name));

/** What `--help` prints. */
export const USAGE = `Usage: npm run audit -- [--profile NAME] ${INPUTS.map((name) => `[--${name} VALUE]`).join(' ')}

Audits the root user of the account your AWS credentials belong to and prints the report.
Writes no issue and needs no GitHub. Each option is the action's input of that name.`;

/** What was asked for: the action's inputs by name, and the AWS profile to use. */
export interface Arguments {
  readonly inputs: Readonly<Record<string, string>>;
  readonly profile: string | undefined;
}

/** Reads the command line; `usage` where that is asked for. Throws what `parseArgs` throws of an unknown option. */
export const readArguments = (argv: readonly string[]): Arguments | 'usage' => {
  const names = ['profile', ...INPUTS];
  const { values } = parseArgs({
    args: [...argv],
    options: {
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    },
  });
  if (values.help === true) return 'usage';
  const texts = Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );
  const { profile, ...inputs } = texts;
  return { inputs: { 'fail-on': 'never', ...inputs }, profile };
};
