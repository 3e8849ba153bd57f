import { dirname, resolve } from 'node:path';
import { folderVariables, machineVariables, runVariables } from './environment.ts';
import type { Run } from './environment.ts';
import { parseFileCommands } from './file-commands.ts';
import { makeFolders } from './folders.ts';
import type { Folders } from './folders.ts';
import { inputVariables, inputWarnings } from './inputs.ts';
import { readManifest } from './manifest.ts';
import { runNode } from './process.ts';
import type { Finished } from './process.ts';
import { interpret, maskWith } from './workflow-commands.ts';
import type { Annotation } from './workflow-commands.ts';

export type { Annotation } from './workflow-commands.ts';
export type { RunnerEvent } from './events.ts';

export interface ActionRun extends Run {
  /** Path of the action.yml. */
  readonly actionYml: string;
  /** Path of the JavaScript; the one that action.yml names if absent. */
  readonly main?: string;
  /** The step's `with`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The step's `env`: wins over everything but the runner's own variables. */
  readonly env?: Readonly<Record<string, string>>;
  /** The job's token; a secret from the start. */
  readonly token?: string;
  /** Other secrets the workflow uses. */
  readonly secrets?: readonly string[];
  /** Files in the workspace before the step, by path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly nodeArguments?: readonly string[];
  readonly timeoutMs?: number;
  readonly cancelAfterMs?: number;
}

export interface ActionResult extends Finished {
  readonly outputs: Readonly<Record<string, string>>;
  /** As the run's page would show it: masked, and empty if it is over 1 MiB. */
  readonly summary: string;
  /** As the action wrote it. */
  readonly rawSummary: string;
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  readonly groups: readonly string[];
  readonly debug: readonly string[];
  /** Standard output as a person sees it: commands carried out, secrets masked. */
  readonly log: string;
  readonly lastLine: string;
  /** GITHUB_ENV and GITHUB_STATE, as the action left them. */
  readonly exported: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** The workspace after the step, by path. */
  readonly files: Readonly<Record<string, string>>;
}

const TIMEOUT_MS = 60_000;
const SUMMARY_KIB = 1024;

const error = (message: string): Annotation => ({
  level: 'error',
  message,
  properties: {},
  shown: true,
});

const summaryError = (kib: number): Annotation =>
  error(
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${String(SUMMARY_KIB)}k, got ${String(kib)}k.`,
  );

const collect = async (
  folders: Folders,
  finished: Finished,
  secrets: readonly string[],
): Promise<ActionResult> => {
  const seen = interpret(finished.stdout, secrets);
  const rawSummary = await folders.read('GITHUB_STEP_SUMMARY');
  const kib = Math.ceil(Buffer.byteLength(rawSummary) / 1024);
  const lines = seen.log.split('\n').filter((line) => line.trim() !== '');
  return {
    ...finished,
    ...seen,
    annotations: kib > SUMMARY_KIB ? [...seen.annotations, summaryError(kib)] : seen.annotations,
    lastLine: lines.at(-1) ?? '',
    outputs: parseFileCommands(await folders.read('GITHUB_OUTPUT')),
    exported: parseFileCommands(await folders.read('GITHUB_ENV')),
    state: parseFileCommands(await folders.read('GITHUB_STATE')),
    rawSummary,
    summary: kib > SUMMARY_KIB ? '' : maskWith(seen.masks, rawSummary),
    files: await folders.readWorkspace(),
  };
};

/** Runs a bundled JavaScript action as one step of a job on GitHub's runner. */
export const runAction = async (run: ActionRun): Promise<ActionResult> => {
  const manifest = await readManifest(run.actionYml);
  if (manifest.runs.using !== 'node24')
    throw new Error(`the sandbox runs node24, not ${manifest.runs.using}`);
  const inputs = run.inputs ?? {};
  const { token = '' } = run;
  const variables = runVariables(run);
  const folders = await makeFolders(run.event.payload, run.files ?? {});
  try {
    const github = { token, repository: run.repository, actor: variables['GITHUB_ACTOR'] ?? '' };
    const finished = await runNode({
      arguments: [
        ...(run.nodeArguments ?? []),
        resolve(run.main ?? resolve(dirname(run.actionYml), manifest.runs.main)),
      ],
      cwd: folders.workspace,
      env: {
        ...machineVariables(folders, process.env),
        ...run.env,
        ...folderVariables(folders),
        ...variables,
        ...inputVariables(manifest, inputs, github),
      },
      timeoutMs: run.timeoutMs ?? TIMEOUT_MS,
      cancelAfterMs: run.cancelAfterMs,
    });
    const secrets = [token, run.idToken?.requestToken ?? '', ...(run.secrets ?? [])];
    const result = await collect(folders, finished, secrets);
    return { ...result, annotations: [...inputWarnings(manifest, inputs), ...result.annotations] };
  } finally {
    await folders.remove();
  }
};
