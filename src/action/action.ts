import { getInput, info, notice, setSecret } from '@actions/core';
import type { Environment } from '../model/environment.ts';
import type { Config } from '../config/config.ts';
import { inputNames, parseInputs } from '../config/inputs/inputs.ts';
import { GuardError } from '../model/errors.ts';
import { renderFailureSummary } from '../report/summary/failure.ts';
import { policyLines } from '../report/log/section.ts';
import { createDisplay } from '../report/text/display.ts';
import { couldNotRun, wrongInputs } from '../report/text/sentences.ts';
import type { RunResult, World } from '../run.ts';
import { readWorkflow, type Workflow } from './event.ts';
import { setUnknownOutputs } from './outputs.ts';
import { present } from './presentation.ts';
import type { StepResult } from './step-result.ts';
import { writeSummary } from './step-summary.ts';
import { createWorld, publicityOf } from './world.ts';

/** One audit, as `run` does it. */
export type Audit = (config: Config, world: World) => Promise<RunResult>;

const isMissingCredentials = ({ code }: GuardError): boolean =>
  code === 'id-token-missing' || code === 'credentials-missing';

const withoutAudit = async (
  error: GuardError,
  config: Config,
  workflow: Workflow,
  env: Environment,
): Promise<StepResult> => {
  setUnknownOutputs();
  // Before the audit GitHub has not been asked: only an event that says "private" allows account ids.
  const shows = config.allowPublic || publicityOf(workflow) === 'not-public';
  const display = createDisplay(shows ? config.accountDisplay : 'hidden', new Map());
  const sentence = display.text(couldNotRun(error));
  const skips =
    config.onMissingCredentials === 'skip' &&
    workflow.outsider !== undefined &&
    isMissingCredentials(error);
  await writeSummary(renderFailureSummary(sentence, error.needs), env);
  for (const line of policyLines(error.needs)) info(line);
  if (!skips) return { failed: true, sentence };
  notice(`Skipped, as on-missing-credentials says: ${display.text(error.message)}`);
  return { failed: false, sentence: 'The audit was skipped; its outcome is unknown.' };
};

const withWrongInputs = async (
  errors: Parameters<typeof wrongInputs>[0],
  env: Environment,
): Promise<StepResult> => {
  setUnknownOutputs();
  const sentence = wrongInputs(errors);
  await writeSummary(renderFailureSummary(sentence), env);
  return { failed: true, sentence };
};

/** The whole step: inputs, audit, faces. Resolves with how it ends; its sentence is the last line of the log. */
export const runAction = async (audit: Audit, env: Environment): Promise<StepResult> => {
  const parsed = parseInputs(Object.fromEntries(inputNames.map((name) => [name, getInput(name)])));
  if ('errors' in parsed) return withWrongInputs(parsed.errors, env);
  const { config } = parsed;
  for (const token of [config.githubToken, config.issueToken]) {
    if (token !== undefined) setSecret(token);
  }
  const workflow = readWorkflow(env);
  try {
    const result = await audit(config, createWorld(config, workflow, env));
    return await present(result, config, env);
  } catch (error) {
    if (error instanceof GuardError) return withoutAudit(error, config, workflow, env);
    setUnknownOutputs();
    throw error;
  }
};
