import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { type LoggedRequest, type SandboxAws, startAws } from '../../sandbox/aws/server.ts';
import type { AccountHandle } from '../../sandbox/aws/account.ts';
import { type AccountScenario, loadScenario } from '../../sandbox/aws/scenario.ts';
import { toJwt } from '../../sandbox/github/claims.ts';
import {
  type IdTokenRequest,
  type SandboxIdToken,
  startIdToken,
} from '../../sandbox/github/id-token.ts';
import { isWrite } from '../../sandbox/github/log.ts';
import {
  type GitHubOptions,
  type RequestRecord,
  type SandboxGitHub,
  type SandboxIssue,
  startGitHub,
} from '../../sandbox/github/server.ts';
import { schedule } from '../../sandbox/runner/events.ts';
import {
  type ActionResult,
  type ActionRun,
  type RunnerEvent,
  runAction,
} from '../../sandbox/runner/run-action.ts';
import type { TlsCertificate } from '../../sandbox/tls.ts';
import { Report } from '../../src/report/file/schema.ts';

/** The account that the tests are about: `healthy.json`. */
export const ACCOUNT = '111122223333';
/** The repository whose workflow runs, as an event describes it. */
export const FACTS = { fullName: 'acme/guard' };
export const ROLE = roleIn(ACCOUNT);
export const REPORT = 'report.json';
/** Nobody listens here. */
export const NOBODY = 'http://127.0.0.1:1';
/** A workspace with all of a repository in it: a file that is not there is nowhere, and GitHub is not asked for it. */
export const CHECKOUT = { '.git/config': '[core]\n\tbare = false\n' };

const ACTION_YML = fileURLToPath(new URL('../../action.yml', import.meta.url));
/** The machine may be busy; a run takes half a second when it is not. */
const TIMEOUT_MS = 55_000;

export function roleIn(account: string, partition = 'aws'): string {
  return `arn:${partition}:iam::${account}:role/root-guard`;
}

/** A step of a job; what is left out is a scheduled run with GitHub's ID token. */
export interface Step extends Partial<Omit<ActionRun, 'inputs' | 'idToken'>> {
  /** On top of the usual ones; undefined leaves an input out. */
  readonly inputs?: Readonly<Record<string, string | undefined>>;
  /** False: the job has no `id-token: write`. */
  readonly idToken?: boolean;
  /** Whose subject the ID token bears; follows the event. */
  readonly environment?: string;
  readonly subject?: 'classic' | 'immutable';
  /** True: the SDK has something to say to the person who set the environment. */
  readonly sdkWarns?: boolean;
}

/** A finished step, with what it asked of the world. */
export interface StepResult extends ActionResult {
  readonly event: RunnerEvent;
  readonly aws: readonly LoggedRequest[];
  readonly github: readonly RequestRecord[];
  readonly writes: readonly RequestRecord[];
  readonly idTokens: readonly IdTokenRequest[];
  /** The JSON report, held against its schema; undefined where none was written to the usual path. */
  readonly report: Report | undefined;
}

export interface Stage {
  readonly aws: SandboxAws;
  readonly github: SandboxGitHub;
  readonly idToken: SandboxIdToken;
  /** The first of the accounts. */
  readonly account: AccountHandle;
  run(step?: Step): Promise<StepResult>;
  /** The one issue there is; fails when there is none, or more. */
  issue(repository?: string): Promise<SandboxIssue>;
  /** How long AWS, GitHub and the runner take for each answer from now on, up to the next reset. */
  setLatency(latencyMs: number): void;
  /** Everything as it was when the stage was set. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

export interface StageOptions {
  readonly accounts?: readonly AccountScenario[];
  readonly github?: Partial<GitHubOptions>;
  readonly tls?: TlsCertificate;
}

/** Sets the stage: AWS, GitHub and the runner's ID tokens, all on loopback. */
export async function setStage(options: StageOptions = {}): Promise<Stage> {
  const { tls } = options;
  const accounts = options.accounts ?? [loadScenario('healthy')];
  const secure = tls === undefined ? {} : { tls: { key: tls.key, cert: tls.cert } };
  const [aws, github, idToken] = await Promise.all([
    startAws({ accounts, ...secure }),
    startGitHub({ owner: 'acme', repo: 'guard', ...secure, ...options.github }),
    startIdToken({ repository: FACTS.fullName }),
  ]);
  const setLatency = (latencyMs: number): void => {
    aws.setLatency(latencyMs);
    github.latencyMs = latencyMs;
    idToken.latencyMs = latencyMs;
  };
  const [first] = accounts;
  assert(first);

  const run = async (step: Step = {}): Promise<StepResult> => {
    const { inputs = {}, idToken: offered = true, environment, subject, env, ...rest } = step;
    const { sdkWarns = false, ...others } = rest;
    const event = step.event ?? schedule();
    idToken.job = {
      repository: step.repository ?? github.repository,
      event: event.name,
      ...(event.ref === undefined ? {} : { ref: event.ref }),
      ...(environment === undefined ? {} : { environment }),
      ...(subject === undefined ? {} : { subject }),
    };
    const before = {
      aws: aws.requests.length,
      github: github.requests().length,
      idTokens: idToken.requests().length,
    };
    const usual = {
      'role-to-assume': roleIn(first.id, first.partition),
      'aws-region': 'eu-west-1',
      'report-path': REPORT,
    };
    const result = await runAction({
      actionYml: ACTION_YML,
      event,
      repository: github.repository,
      apiUrl: github.url,
      token: github.token,
      timeoutMs: TIMEOUT_MS,
      ...(offered ? { idToken } : {}),
      ...(tls === undefined ? {} : { extraCa: tls.caPath }),
      ...others,
      inputs: given({ ...usual, ...inputs }),
      env: { AWS_ENDPOINT_URL: aws.url, ...env },
    });
    const asked = github.requests().slice(before.github);
    const idTokens = idToken.requests().slice(before.idTokens);
    const text = result.files[REPORT];
    const done: StepResult = {
      ...result,
      event,
      aws: aws.requests.slice(before.aws),
      github: asked,
      writes: asked.filter(isWrite),
      idTokens,
      report: text === undefined ? undefined : v.parse(Report, JSON.parse(text)),
    };
    assert.equal(done.stderr !== '', sdkWarns, done.stderr);
    assertSound(done, [
      step.token ?? github.token,
      idToken.requestToken,
      ...idTokens.flatMap(({ claims }) => (claims === undefined ? [] : [toJwt(claims)])),
      ...Object.entries(env ?? {}).flatMap(([name, value]) =>
        /SECRET|TOKEN$/.test(name) ? [value] : [],
      ),
      ...(step.secrets ?? []),
    ]);
    return done;
  };

  return {
    aws,
    github,
    idToken,
    account: aws.account(first.id),
    run,
    issue: async (repository) => {
      const issues = await github.issues(repository);
      const [issue] = issues;
      assert(issue !== undefined && issues.length === 1, `${String(issues.length)} issues`);
      return issue;
    },
    setLatency,
    reset: async () => {
      for (const scenario of accounts) aws.account(scenario.id).replace(scenario);
      aws.requests.length = 0;
      idToken.reset();
      await github.reset();
      setLatency(0);
    },
    close: async () => {
      await Promise.all([aws.close(), github.close(), idToken.close()]);
    },
  };
}

const given = (inputs: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(inputs).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

/** What must hold of every step, whatever it is about. */
function assertSound(result: StepResult, secrets: readonly string[]): void {
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
export const faces = (result: StepResult): Readonly<Record<string, string>> => ({
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
export const leaks = (result: StepResult, texts: readonly string[]): readonly string[] =>
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
