import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer, type Server } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { listen, shut } from '../../sandbox/github/listen.ts';
import { type ProxyOptions, type SandboxProxy, startProxy } from '../../sandbox/proxy.ts';
import { pullRequest, push } from '../../sandbox/runner/events.ts';
import { runAction } from '../../sandbox/runner/run-action.ts';
import { createTls, type TlsCertificate } from '../../sandbox/tls.ts';
import { FACTS, setStage, type Stage, type Step, type StepResult, wrote } from './stage.ts';
import { coreChecks } from '../../scripts/generate/permissions.ts';

const EXPOSED = { root: { mfaActive: false } };

/** The toolkit passes every proxy for loopback addresses: behind one, GitHub needs a name. */
const GITHUB = 'github.sandbox.example';
const named = ({ github }: Stage): string => `https://${GITHUB}:${new URL(github.url).port}`;

type Route = NonNullable<ProxyOptions['route']>;
const leadTo =
  (where: string): Route =>
  ({ host, port }) => ({ host: host === GITHUB ? where : host, port });

/** What makes a process find a name on this machine without asking anybody. */
const knowing = (name: string): readonly string[] => {
  const code = `import dns from 'node:dns';
    const { lookup } = dns;
    dns.lookup = (name, ...rest) => lookup(name === '${name}' ? '127.0.0.1' : name, ...rest);`;
  return ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
};

/** Octokit tries again for a quarter of a minute: this runs while the others are tested. */
let refused: { readonly running: Promise<StepResult>; readonly end: () => Promise<void> };
beforeAll(async () => {
  const tls = await createTls([GITHUB]);
  const stage = await setStage({ tls });
  stage.account.change(EXPOSED);
  const proxy = await startProxy({ route: leadTo('blocked.invalid') });
  const running = stage.run({
    event: push(FACTS, 'topic'),
    env: { HTTPS_PROXY: proxy.url },
    apiUrl: named(stage),
    timeoutMs: 40_000,
  });
  refused = {
    running,
    end: async () => {
      await running.catch(() => undefined);
      await Promise.all([proxy.close(), stage.close(), tls.remove()]);
    },
  };
  running.catch(() => undefined);
});
afterAll(() => refused.end(), 60_000);

describe('a run over TLS', () => {
  let tls: TlsCertificate;
  let stage: Stage;
  let proxy: SandboxProxy | undefined;
  beforeAll(async () => {
    tls = await createTls([GITHUB]);
    stage = await setStage({ tls });
  });
  afterEach(async () => {
    await proxy?.close();
    proxy = undefined;
    await stage.reset();
  });
  afterAll(async () => {
    await stage.close();
    await tls.remove();
  });

  const through = async (options?: ProxyOptions): Promise<SandboxProxy> => {
    proxy = await startProxy({ route: leadTo('127.0.0.1'), ...options });
    return proxy;
  };
  const hostOf = (url: string): string => new URL(url).host;
  const tunnels = (used: SandboxProxy): readonly string[] =>
    used.requests().flatMap(({ method, target }) => (method === 'CONNECT' ? [target] : []));

  test('trusts an authority that NODE_EXTRA_CA_CERTS brings, for AWS and GitHub alike', async () => {
    stage.account.change(EXPOSED);
    const result = await stage.run();
    expect(stage.aws.url).toMatch(/^https:/);
    expect(stage.github.url).toMatch(/^https:/);
    expect(result.exitCode).toBe(1);
    expect(await stage.issue()).toMatchObject({ state: 'open' });
    expect((await stage.run()).writes).toEqual([]);
  });

  test('does not trust a certificate that nobody vouches for, and says why', async () => {
    const [aws, github] = [stage.aws, stage.github];
    const step = { event: pullRequest(FACTS), repository: github.repository, token: github.token };
    const strangers = await runAction({
      actionYml: join(import.meta.dirname, '../../action.yml'),
      ...step,
      apiUrl: github.url,
      idToken: stage.idToken,
      env: { AWS_ENDPOINT_URL: aws.url },
      inputs: { 'role-to-assume': 'arn:aws:iam::111122223333:role/root-guard' },
    });
    expect(strangers.exitCode).toBe(1);
    expect(strangers.lastLine).toContain('The audit could not run: AWS STS could not be reached');
    expect(strangers.lastLine).toMatch(/SELF_SIGNED|UNABLE_TO_VERIFY/);
    expect([...aws.requests, ...github.requests()]).toEqual([]);
  });

  test.each(['HTTPS_PROXY', 'https_proxy'])('goes through the proxy of %s', async (variable) => {
    const used = await through();
    stage.account.change(EXPOSED);
    const result = await stage.run({ env: { [variable]: used.url }, apiUrl: named(stage) });
    expect(result.exitCode).toBe(1);
    expect(await stage.issue()).toMatchObject({ state: 'open' });
    expect(new Set(tunnels(used))).toEqual(new Set([hostOf(stage.aws.url), hostOf(named(stage))]));
    expect(used.requests().every(({ status }) => status === 200)).toBe(true);
  });

  test('goes through a proxy that asks for a password, which is then told nobody', async () => {
    const auth = { user: 'runner', password: 'p@ss word' };
    const used = await through({ auth });
    const result = await stage.run({
      env: { HTTPS_PROXY: used.url },
      apiUrl: named(stage),
      secrets: [auth.password],
    });
    expect(result.exitCode).toBe(0);
    expect(result.github.length).toBeGreaterThan(0);
    expect(new Set(tunnels(used))).toEqual(new Set([hostOf(stage.aws.url), hostOf(named(stage))]));
    expect(used.requests().every(({ authorized }) => authorized)).toBe(true);
    expect(result.stdout).not.toContain('p%40ss');
  });

  test('goes past the proxy where NO_PROXY says so', async () => {
    const used = await through();
    const env = { HTTPS_PROXY: used.url, NO_PROXY: `127.0.0.1,${GITHUB}` };
    const result = await stage.run({ env, apiUrl: named(stage), nodeArguments: knowing(GITHUB) });
    expect(result.exitCode).toBe(0);
    expect(result.github.length).toBeGreaterThan(0);
    expect(used.requests()).toEqual([]);
  });

  test('goes past the proxy for GitHub alone, and through it to AWS', async () => {
    const used = await through();
    const env = { HTTPS_PROXY: used.url, NO_PROXY: hostOf(named(stage)) };
    const result = await stage.run({ env, apiUrl: named(stage), nodeArguments: knowing(GITHUB) });
    expect(result.exitCode).toBe(0);
    expect(result.github.length).toBeGreaterThan(0);
    expect(new Set(tunnels(used))).toEqual(new Set([hostOf(stage.aws.url)]));
  });

  test.each([
    ['refuses', { route: () => ({ host: 'blocked.invalid', port: 443 }) }],
    ['wants a password it is not given', { auth: { user: 'runner', password: 'secret' } }],
  ])('says where to look when a proxy %s', async (_, options: ProxyOptions) => {
    const used = await through(options);
    const env = { HTTPS_PROXY: used.url.replace(/\/\/.*@/, '//') };
    const result = await stage.run({ env });
    expect(result.exitCode).toBe(1);
    expect(result.lastLine).toContain('The audit could not run: AWS STS could not be reached');
    expect(result.lastLine).toContain('HTTPS_PROXY');
    expect(result.aws).toEqual([]);
  });

  test('says where to look when a proxy is not there', async () => {
    const result = await stage.run({ env: { HTTPS_PROXY: 'http://127.0.0.1:1' } });
    expect(result.exitCode).toBe(1);
    expect(result.lastLine).toContain('could not be reached');
    expect(result.lastLine).toContain('HTTPS_PROXY');
  });

  describe('has an ID token of GitHub that', () => {
    const NAME = 'token.sandbox.example';
    let endpoint: Server;
    let port: number;
    let folder: string;
    let extraCa: string;
    beforeAll(async () => {
      const { private: key, cert } = await generate([{ name: 'commonName', value: NAME }], {
        keyType: 'ec',
        algorithm: 'sha256',
        extensions: [
          { name: 'basicConstraints', cA: true, critical: true },
          { name: 'subjectAltName', altNames: [{ type: 2, value: NAME }] },
        ],
      });
      endpoint = createServer({ key, cert }, (incoming, response) => {
        const to = new URL(incoming.url ?? '/', stage.idToken.url);
        const headers = { ...incoming.headers, host: to.host };
        request(to, { headers }, (reply) => {
          response.writeHead(reply.statusCode ?? 500, reply.headers);
          reply.pipe(response);
        }).end();
      });
      port = await listen(endpoint);
      folder = await mkdtemp(join(tmpdir(), 'root-guard-ca-'));
      extraCa = join(folder, 'all.pem');
      await writeFile(extraCa, `${await readFile(tls.caPath, 'utf8')}\n${cert}`);
    });
    afterAll(async () => {
      await shut(endpoint);
      await rm(folder, { recursive: true });
    });

    const env = (proxyUrl: string): Record<string, string> => {
      const { pathname, search } = new URL(stage.idToken.url);
      return {
        HTTPS_PROXY: proxyUrl,
        SANDBOX_ID_TOKEN_URL: `https://${NAME}${pathname}${search}`,
      };
    };
    // The runner's own variables win over a step's; this puts the name in place as the process starts.
    const rename = `process.env.ACTIONS_ID_TOKEN_REQUEST_URL = process.env.SANDBOX_ID_TOKEN_URL;`;
    const nodeArguments = ['--import', `data:text/javascript,${encodeURIComponent(rename)}`];
    const route: Route = (target) =>
      target.host === NAME ? { host: '127.0.0.1', port } : leadTo('127.0.0.1')(target);

    test('is fetched through the proxy as well', async () => {
      const used = await through({ route });
      const step = { env: env(used.url), apiUrl: named(stage), nodeArguments, extraCa };
      const result = await stage.run(step);
      expect(result.exitCode).toBe(0);
      expect(result.idTokens).toHaveLength(1);
      expect(new Set(tunnels(used))).toEqual(
        new Set([`${NAME}:443`, hostOf(stage.aws.url), hostOf(named(stage))]),
      );
    });

    test('is not to be had through a proxy that refuses, which it says', async () => {
      const used = await through({ route: () => ({ host: 'blocked.invalid', port: 443 }) });
      const result = await stage.run({ env: env(used.url), nodeArguments, extraCa });
      expect(result.exitCode).toBe(1);
      expect(result.lastLine).toContain('The audit could not run: ');
      expect(result.lastLine).toContain('ID token');
      expect(result.aws).toEqual([]);
    });
  });
});

describe('a run', () => {
  /**
   * On a busy machine a request may start late enough to look as if it had waited for another: the answers
   * take longer then, until nothing but a request that does wait for another can be so late. Octokit begins a second
   * write a second after the first.
   */
  const LATENCIES_MS = [100, 1_500, 3_000];

  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterEach(() => stage.reset());
  afterAll(() => stage.close());

  interface Span {
    readonly from: number;
    readonly to: number;
  }

  /** The longest chain of requests in which each began after the one before was answered. */
  const chain = ({ aws, github, idTokens }: StepResult): number => {
    const spans: readonly Span[] = [
      ...aws.map(({ at, endedAt }) => ({ from: at, to: endedAt })),
      ...github.map(({ start, end }) => ({ from: start, to: end ?? start })),
      ...idTokens.map(({ at, endedAt }) => ({ from: at, to: endedAt })),
    ];
    let length = 0;
    let answered = -Infinity;
    for (const { from, to } of spans.toSorted((left, right) => left.to - right.to)) {
      if (from < answered) continue;
      length += 1;
      answered = to;
    }
    return length;
  };

  /** The shortest chain of attempts at the same; `prepare` puts everything where it was before. */
  const shortest = async (
    prepare: (step: Step) => Promise<void>,
    writes: readonly string[],
    wanted: number,
    step: Step,
  ): Promise<number> => {
    let best = Infinity;
    for (const latencyMs of LATENCIES_MS) {
      if (best <= wanted) break;
      await stage.reset();
      await prepare(step);
      stage.setLatency(latencyMs);
      const result = await stage.run(step);
      expect(wrote(result)).toEqual(writes);
      best = Math.min(best, chain(result));
    }
    return best;
  };

  const open = async (step: Step): Promise<void> => {
    stage.account.change(EXPOSED);
    await stage.run(step);
  };
  const worse = async (step: Step): Promise<void> => {
    await open(step);
    stage.account.change({ root: { certificates: [{}] } });
  };
  const fixed = async (step: Step): Promise<void> => {
    await open(step);
    stage.account.change({ root: { mfaActive: true } });
  };
  const exposed = async (): Promise<void> => {
    stage.account.change(EXPOSED);
  };

  describe.each([
    // ID token, STS, IAM.
    [
      'of root’s credentials alone',
      { inputs: { checks: coreChecks.map(({ id }) => id).join() } },
      3,
    ],
    // ID token, STS, trails, their metric filters, the alarms on those, who hears of them.
    ['of every check', {}, 6],
  ])('%s', (_, step: Step, readOnly) => {
    test('makes no round trip but to read when there is an issue and nothing changed', async () => {
      expect(await shortest(open, [], readOnly, step)).toBe(readOnly);
    });

    test('makes no round trip but to read when there is no issue and no finding', async () => {
      expect(await shortest(async () => undefined, [], readOnly, step)).toBe(readOnly);
    });

    test('makes one more when the issue is edited and commented', async () => {
      const writes = ['PATCH /issues/1 body', 'POST /issues/1/comments body'];
      expect(await shortest(worse, writes, readOnly + 1, step)).toBe(readOnly + 1);
    });

    test('makes one more when the issue is closed', async () => {
      const writes = ['PATCH /issues/1 body,state,state_reason', 'POST /issues/1/comments body'];
      expect(await shortest(fixed, writes, readOnly + 1, step)).toBe(readOnly + 1);
    });

    test('makes two more when the issue is created, for the list is asked for again', async () => {
      const writes = ['POST /issues assignees,body,labels,title'];
      expect(await shortest(exposed, writes, readOnly + 2, step)).toBe(readOnly + 2);
    });
  });

  test('asks AWS for nothing twice, whatever it writes', async () => {
    stage.account.change(EXPOSED);
    const result = await stage.run();
    const asked = result.aws.map(({ service, action, region, params, input }) =>
      JSON.stringify([service, action, region, params, input]),
    );
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((each, index) => asked.indexOf(each) !== index)).toEqual([]);
  });
});

test('a proxy that refuses GitHub alone stops the run, which says where to look', async () => {
  const result = await refused.running;
  expect(result.exitCode).toBe(1);
  expect(result.outputs).toMatchObject({ outcome: 'unknown' });
  expect(result.github).toEqual([]);
  expect(result.lastLine).toContain('Could not read .github/root-guard.yml: ');
  expect(result.lastLine).toContain('GitHub could not be reached');
  expect(result.lastLine).toContain('HTTPS_PROXY');
}, 60_000);
