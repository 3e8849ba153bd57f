import assert from 'node:assert/strict';
import * as v from 'valibot';
import { toJwt } from '../../sandbox/github/claims.ts';
import type { SandboxIssue } from '../../sandbox/github/server.ts';
import {
  setStage as setSandboxStage,
  type Stage as SandboxStage,
  type StageOptions,
  type StepResult as SandboxStepResult,
} from '../../sandbox/stage/stage.ts';
import { roleIn, type Step as SandboxStep } from '../../sandbox/stage/step.ts';
import { Report } from '../../src/report/file/schema.ts';

export { roleIn } from '../../sandbox/stage/step.ts';

/** The account that the tests are about: `healthy.json`. */
export const ACCOUNT = '111122223333';
/** The repository whose workflow runs, as an event describes it. */
export const FACTS = { fullName: 'acme/guard' };
export const ROLE = roleIn(ACCOUNT);
export const REPORT = 'report.json';
/** Nobody listens here. */
export const NOBODY = 'http://127.0.0.1:1';

/** The machine may be busy; a run takes half a second when it is not. */
const TIMEOUT_MS = 55_000;

/** A step of a job, which writes a JSON report unless it is told otherwise. */
export interface Step extends SandboxStep {
  /** True: the SDK has something to say to the person who set the environment. */
  readonly sdkWarns?: boolean;
}

/** A finished step that was found sound. */
export interface StepResult extends SandboxStepResult {
  /** The JSON report, held against its schema; undefined where none was written to the usual path. */
  readonly report: Report | undefined;
}

export interface Stage extends Omit<SandboxStage, 'run' | 'issue'> {
  run(step?: Step): Promise<StepResult>;
  /** The one issue there is; fails when there is none, or more. */
  issue(repository?: string): Promise<SandboxIssue>;
}

/** The sandbox's stage, and what must hold of every step on it. */
export async function setStage(options: StageOptions = {}): Promise<Stage> {
  const stage = await setSandboxStage(options);
  const run = async ({ sdkWarns = false, ...step }: Step = {}): Promise<StepResult> => {
    const result = await stage.run({
      timeoutMs: TIMEOUT_MS,
      ...step,
      inputs: { 'report-path': REPORT, ...step.inputs },
    });
    assert.equal(result.stderr !== '', sdkWarns, result.stderr);
    assertSound(result, [
      step.token ?? stage.github.token,
      stage.idToken.requestToken,
      ...result.idTokens.flatMap(({ claims }) => (claims === undefined ? [] : [toJwt(claims)])),
      ...Object.entries(step.env ?? {}).flatMap(([name, value]) =>
        /SECRET|TOKEN$/.test(name) ? [value] : [],
      ),
      ...(step.secrets ?? []),
    ]);
    const text = result.files[REPORT];
    return {
      ...result,
      report: text === undefined ? undefined : v.parse(Report, JSON.parse(text)),
    };
  };
  const issue = async (repository?: string): Promise<SandboxIssue> => {
    const found = await stage.issue(repository);
    assert(found !== undefined, 'there is no issue');
    return found;
  };
  return { ...stage, run, issue };
}

/** What must hold of every step, whatever it is about. */
function assertSound(result: SandboxStepResult, secrets: readonly string[]): void {
  assert.equal(result.timedOut, false, `the step did not end:\n${result.log}`);
  assert.match(String(result.exitCode), /^[01]$/);
  // The last line says how it ended, and is the only one that may be an error of the step itself.
  assert.equal(result.lastLine.startsWith('Error: '), result.exitCode === 1, result.log);
  for (const level of ['error', 'warning', 'notice']) {
    const count = result.annotations.filter((each) => each.level === level).length;
    assert(count <= 10, `${String(count)} annotations of level ${level}`);
  }
  assert.deepEqual(leaks(result, [...secrets, ...result.masks]), []);
}

/** Everything that leaves a step, by name: where a person or another program may read it. */
export const faces = (result: SandboxStepResult): Readonly<Record<string, string>> => ({
  // What masks a secret has to name it.
  stdout: result.stdout.replace(/^::add-mask::.*$/gm, ''),
  stderr: result.stderr,
  summary: result.rawSummary,
  outputs: JSON.stringify(result.outputs),
  exported: JSON.stringify([result.exported, result.state]),
  files: JSON.stringify(result.files),
  issue: JSON.stringify(result.writes.map(({ body }) => body)),
});

/** The faces that show one of the texts. */
export const leaks = (result: SandboxStepResult, texts: readonly string[]): readonly string[] =>
  Object.entries(faces(result)).flatMap(([name, face]) =>
    texts.some((text) => text !== '' && face.includes(text)) ? [name] : [],
  );

/** The actions a step asked AWS for, sorted. */
export const actions = (result: StepResult): readonly string[] =>
  result.aws.map(({ service, action }) => `${service}:${action}`).sort();

/** The writes of a step, as `PATCH /issues/1 body,state`, in order. */
export const wrote = (result: StepResult): readonly string[] =>
  result.writes
    .map(({ method, path, body }) => {
      const fields = Object.keys(typeof body === 'object' && body !== null ? body : {}).sort();
      return `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+/, '')} ${fields.join(',')}`;
    })
    .sort();

/** The outcome of every check in the report, by id. */
export const outcomes = (result: StepResult): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (result.report?.accounts ?? []).flatMap(({ verdicts }) =>
      verdicts.map(({ check, outcome }) => [check, outcome]),
    ),
  );

/** The ids of the checks with this outcome. */
export const checksThat = (outcome: string, result: StepResult): readonly string[] =>
  Object.entries(outcomes(result))
    .filter(([, each]) => each === outcome)
    .map(([check]) => check)
    .sort();

/** The changes of the report, as `regression root-mfa`, sorted. */
export const changes = (result: StepResult): readonly string[] =>
  (result.report?.changes ?? []).map(({ kind, check }) => `${kind} ${check}`).sort();
