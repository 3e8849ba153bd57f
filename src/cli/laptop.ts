import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs, styleText } from 'node:util';
import { createAgents } from '../aws/agents.ts';
import type { Config } from '../config/config.ts';
import { inputNames, parseInputs } from '../config/inputs/inputs.ts';
import { GuardError } from '../model/errors.ts';
import { createDisplay } from '../report/text/display.ts';
import { reportText } from '../report/file/json.ts';
import { couldNotRun, gateSentence, wrongInputs } from '../report/text/sentences.ts';
import { renderTerminal, terminalHeadline } from '../report/log/log.ts';
import type { Palette } from '../report/log/section.ts';
import { auditedScope } from '../report/view/view.ts';
import type { RunResult } from '../run-result.ts';
import type { World } from '../world.ts';
import type { Audit } from '../action/action.ts';
import { ambientRegion, type Environment } from '../action/environment.ts';
import { writeReport } from '../action/report-file.ts';
import { openAmbientSession } from '../action/session.ts';
import { readWorkflow } from '../action/event.ts';

type Style = Parameters<typeof styleText>[0];

// styleText itself honours NO_COLOR and a stream that is no terminal.
const palette: Palette = {
  bold: (text) => coloured('bold', text),
  dim: (text) => coloured('dim', text),
  red: (text) => coloured('red', text),
  yellow: (text) => coloured('yellow', text),
  green: (text) => coloured('green', text),
};

const coloured = (style: Style, text: string): string =>
  styleText(style, text, { stream: process.stdout });

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** The inputs that mean something without a workflow; the rest belong to GitHub. */
const LAPTOP_INPUTS = [
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

const USAGE = `Usage: npm run audit -- [--profile NAME] ${LAPTOP_INPUTS.map((name) => `[--${name} VALUE]`).join(' ')}

Audits the root user of the account your AWS credentials belong to and prints the report.
Writes no issue and needs no GitHub. Each option is the action's input of that name.`;

const parse = (
  argv: readonly string[],
): { readonly texts: Record<string, string>; readonly profile: string | undefined } | 'usage' => {
  const names = ['profile', ...LAPTOP_INPUTS];
  const { values } = parseArgs({
    args: [...argv],
    options: {
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    },
  });
  if (values.help === true) return 'usage';
  const texts: Record<string, string> = { 'fail-on': 'never' };
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string') texts[name] = value;
  }
  const { profile, ...inputs } = texts;
  return { texts: inputs, profile };
};

const createWorld = (config: Config, env: Environment): World => {
  const connection = {
    region: config.region ?? ambientRegion(env) ?? 'us-east-1',
    agents: createAgents(env),
  };
  return {
    clock: { now: () => new Date(), sleep: async (milliseconds) => sleep(milliseconds) },
    connection,
    openSession: async (waits) => openAmbientSession(env, connection, () => undefined, waits),
    openTracker: undefined,
    readConfigFile: async () => {
      const { loadConfigFile } = await import('../action/config-file.ts');
      // The folder one stands in is the checkout, and there is no GitHub to ask.
      const here = { ...env, GITHUB_WORKSPACE: process.cwd() };
      return loadConfigFile(config.configFile, readWorkflow({}), here, undefined);
    },
    memberSessionName: 'root-guard',
    listener: { say: print, mayHearOutcomes: () => true },
  };
};

const show = ({ view }: RunResult): void => {
  print(`\n${terminalHeadline(view, palette)}`);
  print(palette.dim(auditedScope(view)));
  for (const { title, lines } of renderTerminal(view, palette, { withSteps: true })) {
    print(`\n${palette.bold(title)}`);
    for (const line of lines) print(`  ${line}`);
  }
};

const auditAndShow = async (audit: Audit, config: Config, env: Environment): Promise<number> => {
  try {
    const result = await audit(config, createWorld(config, env));
    show(result);
    if (config.reportPath !== undefined) {
      await writeReport(
        config.reportPath,
        reportText(result.comparison, result.display, result.origin),
      );
    }
    if (config.failOn !== 'never' || !result.gate.holds)
      print(`\n${gateSentence(result.gate, config.failOn, true)}`);
    return result.gate.holds ? 0 : 1;
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    const display = createDisplay(config.accountDisplay, new Map());
    print(palette.red(display.text(couldNotRun(error))));
    return 1;
  }
};

/** The audit on a laptop, with one's own credentials. Resolves with the exit code. */
export const runOnLaptop = async (
  audit: Audit,
  argv: readonly string[],
  env: Environment,
): Promise<number> => {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    print(`${error instanceof Error ? error.message : 'Wrong options.'}\n\n${USAGE}`);
    return 1;
  }
  if (parsed === 'usage') {
    print(USAGE);
    return 0;
  }
  const inputs = parseInputs(parsed.texts);
  if ('errors' in inputs) {
    print(wrongInputs(inputs.errors));
    return 1;
  }
  const profile = parsed.profile ?? env['AWS_PROFILE'];
  return auditAndShow(
    audit,
    inputs.config,
    profile === undefined ? env : { ...env, AWS_PROFILE: profile },
  );
};
