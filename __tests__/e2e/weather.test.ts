import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Fault, failures, type SandboxIssue } from '../../sandbox/github/server.ts';
import { workflowDispatch } from '../../sandbox/runner/events.ts';
import { setStage, type Stage, type Step, type StepResult } from './stage.ts';

// GitHub fails in every way it is known to. Each case has a repository of its own, so that they can wait
// side by side: Octokit's retries of a server that stays down take a quarter of a minute.

interface Case {
  readonly name: string;
  /** What there is before: an open issue, one that has to be edited, or one that has to be reopened. */
  readonly before?: 'open' | 'due' | 'closed';
  readonly hasIssues?: boolean;
  /** `at` is the path of the repository's issues. */
  readonly faults: (at: string) => readonly Fault[];
  readonly step?: Step;
  /** All in one warning, in the summary and among the annotations; none: no warning at all. */
  readonly said?: readonly string[];
  /** The states of the issues when the step has ended. */
  readonly issues: readonly string[];
  readonly exitCode: 0 | 1;
  readonly also?: (finished: Finished) => void;
}

interface Finished {
  readonly result: StepResult;
  readonly issues: readonly SandboxIssue[];
  /** The same again when the weather is fine. */
  readonly later: StepResult;
  readonly laterIssues: readonly SandboxIssue[];
}

const bodyHas = (field: string) => (request: { readonly body: unknown }) => {
  const body = request.body;
  if (typeof body !== 'object' || body === null) return false;
  const value: unknown = Object.entries(body).find(([name]) => name === field)?.[1];
  return Array.isArray(value) && value.length > 0;
};

/** Who may not look for the configuration file is told so, and that the run is no all-clear. */
const withoutFile = ({ result }: Finished): void => {
  const warnings = result.annotations
    .filter(({ level }) => level === 'warning')
    .map(({ message }) => message);
  expect(warnings).toHaveLength(3);
  expect(warnings).toContainEqual(
    expect.stringContaining('Could not read .github/root-guard.yml: '),
  );
  expect(warnings).toContainEqual(
    expect.stringContaining('its thresholds and exceptions were not applied'),
  );
  expect(result.report).toMatchObject({ complete: false, configuration: { state: 'unread' } });
};

const cases: readonly Case[] = [
  // The ones that wait for long come first.
  {
    name: 'the list stays out of order',
    faults: (path) => [{ method: 'GET', path, ...failures.serverError(502) }],
    said: ['every finding counts as new', 'HTTP 502'],
    issues: [],
    exitCode: 1,
  },
  {
    name: 'creating stays out of order',
    faults: (path) => [{ method: 'POST', path, ...failures.serverError(500) }],
    said: ['open an issue', 'HTTP 500'],
    issues: [],
    exitCode: 1,
  },
  {
    name: 'editing stays out of order',
    before: 'due',
    faults: (path) => [{ method: 'PATCH', path: `${path}/1`, ...failures.serverError(503) }],
    said: ['update the issue', 'HTTP 503'],
    issues: ['open'],
    exitCode: 0,
  },
  {
    name: 'commenting stays out of order',
    before: 'closed',
    faults: (path) => [
      { method: 'POST', path: `${path}/1/comments`, ...failures.serverError(502) },
    ],
    said: ['comment on the issue', 'HTTP 502'],
    issues: ['open'],
    exitCode: 0,
  },
  {
    name: 'no answer ever comes from the list',
    faults: (path) => [{ method: 'GET', path, ...failures.dropped() }],
    said: ['could not be reached', 'HTTPS_PROXY'],
    issues: [],
    exitCode: 1,
  },
  {
    name: 'the list has a server error once',
    before: 'open',
    faults: (path) => [{ method: 'GET', path, ...failures.serverError(502), times: 1 }],
    issues: ['open'],
    exitCode: 0,
  },
  {
    name: 'creating has a server error once',
    faults: (path) => [{ method: 'POST', path, ...failures.serverError(502), times: 1 }],
    issues: ['open'],
    exitCode: 1,
  },
  {
    name: 'editing has a server error once',
    before: 'due',
    faults: (path) => [{ method: 'PATCH', path: `${path}/1`, ...failures.serverError(), times: 1 }],
    issues: ['open'],
    exitCode: 0,
  },
  {
    name: 'a connection ends without an answer once',
    before: 'open',
    faults: (path) => [{ method: 'GET', path, ...failures.dropped(), times: 1 }],
    issues: ['open'],
    exitCode: 0,
  },
  {
    name: 'the answer to creating is lost',
    faults: (path) => [{ method: 'POST', path, ...failures.lost(), times: 1 }],
    issues: ['open', 'closed'],
    exitCode: 1,
    also: ({ issues, result }) => {
      expect(issues[1]?.state_reason).toBe('duplicate');
      expect(result.outputs['issue-number']).toBe('1');
    },
  },
  {
    name: 'the answer to editing is lost',
    before: 'due',
    faults: (path) => [{ method: 'PATCH', path: `${path}/1`, ...failures.lost(), times: 1 }],
    issues: ['open'],
    exitCode: 0,
  },
  {
    name: 'creating meets a secondary rate limit for a second',
    faults: (path) => [{ method: 'POST', path, ...failures.secondaryLimit(1), times: 1 }],
    issues: ['open'],
    exitCode: 1,
    also: ({ result }) => {
      expect(result.log).toContain('GitHub asks to wait');
    },
  },
  {
    name: 'editing meets a secondary rate limit of status 429 for a second',
    before: 'due',
    faults: (path) => [
      { method: 'PATCH', path: `${path}/1`, ...failures.secondaryLimit(1, 429), times: 1 },
    ],
    issues: ['open'],
    exitCode: 0,
  },
  {
    name: 'the list meets a primary rate limit for a second',
    before: 'open',
    faults: (path) => [{ method: 'GET', path, ...failures.primaryLimit(1), times: 1 }],
    issues: ['open'],
    exitCode: 0,
  },
  {
    name: 'the list meets a primary rate limit for an hour',
    before: 'open',
    faults: (path) => [{ method: 'GET', path, ...failures.primaryLimit(3600) }],
    said: ['every finding counts as new', 'rate limit'],
    issues: ['open'],
    exitCode: 1,
    also: ({ result }) => {
      expect(result.log).not.toContain('GitHub asks to wait');
    },
  },
  {
    name: 'creating meets a secondary rate limit for an hour',
    faults: (path) => [{ method: 'POST', path, ...failures.secondaryLimit(3600) }],
    said: ['open an issue', 'rate limit'],
    issues: [],
    exitCode: 1,
    also: ({ result }) => {
      expect(result.log).not.toContain('GitHub asks to wait');
    },
  },
  {
    name: 'issues are disabled',
    hasIssues: false,
    faults: () => [],
    said: ['issues are disabled', 'Settings', '"issue: never"'],
    issues: [],
    exitCode: 1,
  },
  {
    name: 'the token may read issues, and not write them',
    faults: (path) => [
      { method: ['POST', 'PATCH'], path: new RegExp(path), ...failures.notAccessible() },
    ],
    said: ['open an issue', '"issues: write"'],
    issues: [],
    exitCode: 1,
  },
  {
    name: 'the token may read an issue that is due, and not write it',
    before: 'due',
    faults: (path) => [
      { method: ['POST', 'PATCH'], path: new RegExp(path), ...failures.notAccessible() },
    ],
    said: ['update the issue', '"issues: write"'],
    issues: ['open'],
    exitCode: 0,
  },
  {
    name: 'the token may not even read issues',
    faults: (path) => [{ path: new RegExp(path), ...failures.notAccessible('issues=read') }],
    said: ['every finding counts as new', '"issues: read"'],
    issues: [],
    exitCode: 1,
  },
  {
    name: 'the token may edit, and not comment',
    before: 'closed',
    faults: (path) => [{ method: 'POST', path: `${path}/1/comments`, ...failures.notAccessible() }],
    said: ['comment on the issue', '"issues: write"'],
    issues: ['open'],
    exitCode: 0,
  },
  {
    // One has gone through, the other has not: the next run must not tell it again.
    name: 'the token may comment, and not edit',
    before: 'closed',
    faults: (path) => [{ method: 'PATCH', path: `${path}/1`, ...failures.notAccessible() }],
    said: ['update the issue', '"issues: write"'],
    issues: ['closed'],
    exitCode: 0,
  },
  {
    name: 'the token is no token',
    faults: () => [],
    step: { token: 'ghs_0000000000000000000000000000000000000' },
    said: ['every finding counts as new', 'does not accept the token', 'github-token'],
    issues: [],
    exitCode: 1,
    also: withoutFile,
  },
  {
    name: 'the repository is not to be seen',
    faults: (path) => [{ path: new RegExp(path), ...failures.notFound() }],
    said: ['no such repository', '"issues: read"', 'issue-repository'],
    issues: [],
    exitCode: 1,
  },
  {
    name: 'there is no token',
    faults: () => [],
    step: { inputs: { 'github-token': '' } },
    said: [
      'github-token and issue-token are empty',
      'the tracking issue can be neither read nor written',
    ],
    issues: [],
    exitCode: 1,
    also: withoutFile,
  },
  {
    name: 'a label may not be created',
    faults: (path) => [
      {
        method: 'POST',
        path,
        when: bodyHas('labels'),
        status: 403,
        body: { message: 'You do not have permission to create labels on this repository.' },
      },
    ],
    said: ['aws-root-guard', 'opened without', 'issue-labels'],
    issues: ['open'],
    exitCode: 1,
    also: ({ issues }) => {
      expect(issues[0]?.labels).toEqual([]);
    },
  },
  {
    name: 'an assignee is unknown',
    faults: (path) => [
      {
        method: 'POST',
        path,
        when: bodyHas('assignees'),
        status: 422,
        body: { message: 'Validation Failed', errors: [{ field: 'assignees', code: 'invalid' }] },
      },
    ],
    step: { inputs: { 'issue-assignees': 'nobody' } },
    said: ['nobody', 'opened without', 'issue-assignees'],
    issues: ['open'],
    exitCode: 1,
  },
  {
    name: 'nobody says whose the token is',
    before: 'open',
    faults: () => [{ path: '/graphql', ...failures.notAccessible(), times: 1 }],
    issues: ['open'],
    exitCode: 0,
  },
  {
    name: 'the list is a page of somebody else',
    before: 'open',
    faults: (path) => [{ method: 'GET', path, status: 200, body: '<html>Please sign in</html>' }],
    said: ['every finding counts as new'],
    issues: ['open'],
    exitCode: 1,
  },
  {
    name: 'nothing but it could fail the step',
    faults: (path) => [{ path: new RegExp(path), ...failures.notAccessible() }],
    step: { inputs: { 'fail-on': 'never' } },
    said: ['every finding counts as new'],
    issues: [],
    exitCode: 0,
  },
];

const EDITED = 'was the last to edit the first comment';
const SENTENCE = 'Root has a password and no MFA.';
const AT_ONCE = 8;
const PATIENCE_MS = 90_000;

const nameOf = (index: number): string => `case-${String(index)}`;

let stage: Stage;
const finishing = new Map<Case, Promise<Finished>>();

const play = async (each: Case, name: string): Promise<Finished> => {
  const repository = `acme/${name}`;
  const at = `/repos/${repository}/issues`;
  const facts = { fullName: repository };
  const run = (step: Step = {}): Promise<StepResult> =>
    stage.run({ event: workflowDispatch(facts), repository, ...step });
  const human = stage.github.asHuman({ repository });
  if (each.before !== undefined) await run();
  if (each.before === 'closed') await human.close(1);
  if (each.before === 'due') {
    const [issue] = await stage.github.issues(repository);
    await human.edit(1, { body: (issue?.body ?? '').replaceAll(SENTENCE, 'Nothing to see.') });
  }
  const faults = each.faults(at).map((fault) => stage.github.fault(fault));
  const result = await run(each.step);
  const issues = await stage.github.issues(repository);
  for (const fault of faults) fault.clear();
  if (each.hasIssues === false) await stage.github.change({ hasIssues: true }, repository);
  const later = await run();
  return { result, issues, later, laterIssues: await stage.github.issues(repository) };
};

beforeAll(async () => {
  stage = await setStage({
    github: {
      users: ['nobody'],
      repositories: cases.map(({ hasIssues = true }, index) => ({
        owner: 'acme',
        repo: nameOf(index),
        reachable: true,
        hasIssues,
      })),
    },
  });
  stage.account.change({ root: { mfaActive: false } });
  const waiting = cases.map((each, index) => ({
    each,
    index,
    gate: Promise.withResolvers<null>(),
  }));
  const next = (): void => waiting.shift()?.gate.resolve(null);
  for (const { each, index, gate } of [...waiting]) {
    const playing = gate.promise.then(() => play(each, nameOf(index))).finally(next);
    playing.catch(() => undefined);
    finishing.set(each, playing);
  }
  for (let started = 0; started < AT_ONCE; started += 1) next();
});
afterAll(async () => {
  await Promise.allSettled(finishing.values());
  await stage.close();
}, PATIENCE_MS);

describe('whatever GitHub does,', () => {
  test.each(cases)(
    'report, summary and gate are right when $name',
    async (each) => {
      const finished = await finishing.get(each);
      if (finished === undefined) throw new Error('the case was not played');
      const { result, issues } = finished;
      expect(result.exitCode).toBe(each.exitCode);
      expect(result.outputs).toMatchObject({ outcome: 'fail', failed: '1', unknown: '0' });
      expect(result.report?.counts).toMatchObject({ fail: 1, unknown: 0 });
      expect(result.summary).toMatch(
        /^# 🔴 1 root-user finding: 1 critical(; something was not looked at)?\n/,
      );
      expect(result.summary).toContain(SENTENCE);
      expect(result.lastLine).toContain(each.exitCode === 0 ? 'The gate holds' : 'The gate failed');

      // The case itself edits the issue as somebody else, and that is told too.
      const warnings = result.annotations.filter(
        ({ level, message }) => level === 'warning' && !message.includes(EDITED),
      );
      const told = warnings.filter(({ message }) =>
        (each.said ?? []).every((text) => message.includes(text)),
      );
      if (each.said === undefined) {
        const alarms = result.summary.match(/\[!WARNING\]\n> .*/g) ?? [];
        expect(alarms.filter((text) => !text.includes(EDITED))).toEqual([]);
      } else {
        expect(told).toHaveLength(1);
        // In the summary its Markdown is escaped.
        const plain = result.summary.replace(/\\|\u2060/g, '');
        for (const text of each.said) expect(plain).toContain(text);
      }
      expect(issues.map(({ state }) => state)).toEqual(each.issues);
      each.also?.(finished);
    },
    PATIENCE_MS,
  );

  test.each(cases)(
    'the next run makes it good when $name',
    async (each) => {
      const finished = await finishing.get(each);
      if (finished === undefined) throw new Error('the case was not played');
      const { later, laterIssues } = finished;
      expect(
        later.annotations.filter(
          ({ level, message }) => level === 'warning' && !message.includes(EDITED),
        ),
      ).toEqual([]);
      const open = laterIssues.filter(({ state }) => state === 'open');
      expect(open).toHaveLength(1);
      expect(open[0]?.body).toContain(SENTENCE);
      expect(later.outputs['issue-number']).toBe(String(open[0]?.number));
      // Nobody was told twice.
      const comments = open[0]?.comments ?? [];
      expect(comments.length).toBeLessThanOrEqual(1);
    },
    PATIENCE_MS,
  );
});
