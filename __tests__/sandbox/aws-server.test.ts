import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Agent, IncomingMessage } from 'node:http';
import * as http from 'node:http';
import * as https from 'node:https';
import { promisify } from 'node:util';

import { afterEach, describe, expect, test } from '@jest/globals';

import { sequentialRoundTrips } from '../../sandbox/aws/request-log.ts';
import type { SandboxAws, SandboxAwsOptions } from '../../sandbox/aws/server.ts';
import { startAws } from '../../sandbox/aws/server.ts';
import { createTls } from '../../sandbox/tls.ts';

const ID = '123456789012';

let aws: SandboxAws | undefined;

afterEach(async () => {
  await aws?.close();
  aws = undefined;
});

async function start(options: Partial<SandboxAwsOptions> = {}): Promise<SandboxAws> {
  const accounts = [{ id: ID, accessKeys: [{ id: 'AKIATEST', identity: 'ci' }] }];
  aws = await startAws({ accounts, ...options });
  return aws;
}

/** Asks for `action` with a signature that fits a key of any secret; resolves to the status. */
function call(url: string, action: string, agent?: Agent, ca?: string): Promise<number> {
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'user-agent': 'test/1',
    'x-amz-date': '20261121T120000Z',
    authorization: `AWS4-HMAC-SHA256 Credential=AKIATEST/20261121/eu-west-1/iam/aws4_request, SignedHeaders=host, Signature=${'0'.repeat(64)}`,
  };
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const answered = (incoming: IncomingMessage) => {
    incoming.resume().on('end', () => resolve(incoming.statusCode ?? 0));
  };
  const outgoing = url.startsWith('https:')
    ? https.request(url, { method: 'POST', headers, ca }, answered)
    : http.request(url, { method: 'POST', headers, agent }, answered);
  outgoing.on('error', reject).end(`Action=${action}&Version=2010-05-08`);
  return promise;
}

describe('the request log', () => {
  test('has who asked what and when, in the order of arrival', async () => {
    const latencies: Record<string, number> = { GetAccountSummary: 400 };
    const { url, requests } = await start({ latencyMs: ({ action }) => latencies[action] ?? 5 });
    const before = Date.now();
    const slow = call(url, 'GetAccountSummary');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await Promise.all([slow, call(url, 'ListAccountAliases')]);

    expect(requests.map(({ action }) => action)).toEqual([
      'GetAccountSummary',
      'ListAccountAliases',
    ]);
    expect(requests[0]).toEqual({
      at: expect.any(Number),
      endedAt: expect.any(Number),
      service: 'iam',
      action: 'GetAccountSummary',
      params: {},
      accessKeyId: 'AKIATEST',
      accountId: ID,
      principal: `arn:aws:iam::${ID}:user/ci`,
      region: 'eu-west-1',
      userAgent: 'test/1',
      status: 200,
    });
    const { at = 0, endedAt = 0 } = requests[0] ?? {};
    expect(Math.abs(at - before)).toBeLessThan(1000);
    expect(endedAt - at).toBeGreaterThan(395);
  });

  test('tells requests made one after another from those made together', async () => {
    const sandbox = await start({ latencyMs: 300 });
    await call(sandbox.url, 'ListAccountAliases');
    await Promise.all([
      call(sandbox.url, 'GetAccountSummary'),
      call(sandbox.url, 'GetCredentialReport'),
      call(sandbox.url, 'GetAccountPasswordPolicy'),
    ]);
    await call(sandbox.url, 'ListVirtualMFADevices');
    expect(sandbox.requests).toHaveLength(5);
    expect(sequentialRoundTrips(sandbox.requests)).toBe(3);
  });
});

describe('connections', () => {
  test('are kept, and many may be open', async () => {
    const { url, requests } = await start();
    const agent = new http.Agent({ keepAlive: true, maxSockets: 50 });
    const calls = Array.from({ length: 500 }, () => call(url, 'GetAccountSummary', agent));
    expect(new Set(await Promise.all(calls))).toEqual(new Set([200]));
    expect(requests).toHaveLength(500);
    expect(Object.values(agent.freeSockets).flat().length).toBeLessThanOrEqual(50);
    agent.destroy();
  });

  test('end at once when the sandbox closes, whatever they wait for', async () => {
    const sandbox = await start();
    sandbox.setLatency(60_000);
    const waiting = call(sandbox.url, 'GetAccountSummary');
    const refused = expect(waiting).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const began = performance.now();
    await sandbox.close();
    await refused;
    expect(performance.now() - began).toBeLessThan(1000);
    await expect(call(sandbox.url, 'GetAccountSummary')).rejects.toThrow();
  });

  test('are on loopback, on the port that was asked for', async () => {
    const first = await start();
    const port = Number(new URL(first.url).port);
    await first.close();
    expect((await start({ port })).url).toBe(`http://127.0.0.1:${port}`);
    await expect(startAws({ accounts: [], port })).rejects.toThrow('EADDRINUSE');
  });
});

describe('TLS', () => {
  test('is trusted by whom the certificate is given to, a child process included', async () => {
    const tls = await createTls();
    const { url } = await start({ tls });
    expect(url).toMatch(/^https:/);
    await expect(call(url, 'GetAccountSummary', undefined, tls.cert)).resolves.toBe(200);
    await expect(call(url, 'GetAccountSummary')).rejects.toThrow('self-signed certificate');

    const script = `require('node:https').get('${url}', (r) => console.log(r.resume().statusCode))`;
    const child = promisify(execFile)(process.execPath, ['-e', script], {
      env: { NODE_EXTRA_CA_CERTS: tls.caPath },
    });
    expect((await child).stdout.trim()).toBe('400');

    await tls.remove();
    expect(existsSync(tls.caPath)).toBe(false);
  });
});

describe('accounts', () => {
  test('are those that were given, each id once', async () => {
    const sandbox = await start();
    expect(sandbox.account(ID).id).toBe(ID);
    expect(() => sandbox.account('999999999999')).toThrow('no account 999999999999');
    await expect(startAws({ accounts: [{ id: ID }, { id: ID }] })).rejects.toThrow('two accounts');
  });
});
