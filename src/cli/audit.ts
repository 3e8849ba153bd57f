import type { Environment } from '../model/environment.ts';
import type { Config } from '../config/config.ts';
import { parseInputs } from '../config/inputs/inputs.ts';
import { writeReport } from '../files/report-file.ts';
import { GuardError } from '../model/errors.ts';
import { reportText } from '../report/file/json.ts';
import { policyLines } from '../report/log/section.ts';
import { createDisplay } from '../report/text/display.ts';
import { couldNotRun, gateSentence, wrongInputs } from '../report/text/sentences.ts';
import type { RunResult, World } from '../run.ts';
import { type Arguments, readArguments, USAGE } from './arguments.ts';
import { palette, present, print } from './presentation.ts';
import { createWorld } from './world.ts';

/** One audit, as `run` does it. */
export type Audit = (config: Config, world: World) => Promise<RunResult>;

const audit = async (run: Audit, config: Config, env: Environment): Promise<number> => {
  try {
    const result = await run(config, createWorld(config, env));
    present(result);
    if (config.reportPath !== undefined) {
      const { comparison, display, origin } = result;
      await writeReport(config.reportPath, reportText(comparison, display, origin));
    }
    if (config.failOn !== 'never' || !result.gate.holds)
      print(`\n${gateSentence(result.gate, config.failOn, true)}`);
    return result.gate.holds ? 0 : 1;
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    const display = createDisplay(config.accountDisplay, new Map());
    print(palette.red(display.text(couldNotRun(error))));
    for (const line of policyLines(error.needs)) print(line);
    return 1;
  }
};

const readOrExplain = (argv: readonly string[]): Arguments | 'usage' | undefined => {
  try {
    return readArguments(argv);
  } catch (error) {
    print(`${error instanceof Error ? error.message : 'Wrong options.'}\n\n${USAGE}`);
    return undefined;
  }
};

/** The audit at a terminal, with one's own credentials. Resolves with the exit code. */
export const runInTerminal = async (
  run: Audit,
  argv: readonly string[],
  env: Environment,
): Promise<number> => {
  const given = readOrExplain(argv);
  if (given === undefined) return 1;
  if (given === 'usage') {
    print(USAGE);
    return 0;
  }
  const inputs = parseInputs(given.inputs);
  if ('errors' in inputs) {
    print(wrongInputs(inputs.errors));
    return 1;
  }
  const profile = given.profile ?? env['AWS_PROFILE'];
  return audit(run, inputs.config, profile === undefined ? env : { ...env, AWS_PROFILE: profile });
};
