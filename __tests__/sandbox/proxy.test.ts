import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { listen, shut } from '../../sandbox/github/listen.ts';
import { startGitHub } from '../../sandbox/github/server.ts';
import { startProxy } from '../../sandbox/proxy.ts';
import type { ProxyOptions, SandboxProxy } from '../../sandbox/proxy.ts';

let server: Server;
let port: number;
beforeAll(async () => {
  server = createServer((incoming, response) => {
    response.setHeader('x-seen', JSON.stringify(Object.keys(incoming.headers)));
    incoming.pipe(response.writeHead(incoming.url === '/teapot' ? 418 : 200));
  });
  port = await listen(server);
});
afterAll(() => shut(server));

let proxy: SandboxProxy;
afterEach(() => proxy.close());

const start = async (options?: ProxyOptions): Promise<void> => {
  proxy = await startProxy(options);
};

/** Speaks to the proxy in raw HTTP and returns all that comes back. */
const speak = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1', () => socket.write(text));
    let heard = '';
    socket.setEncoding('utf8').on('data', (data: string) => (heard += data));
    socket.once('error', reject);
    socket.once('close', () => {
      resolve(heard);
    });
  });
const basic = (credentials: string): string =>
  `Proxy-Authorization: Basic ${Buffer.from(credentials).toString('base64')}\r\n`;
const get = (url: string, headers = ''): Promise<string> =>
  speak(`GET ${url} HTTP/1.1\r\nHost: x\r\n${headers}Connection: close\r\n\r\n`);

describe('a tunnel', () => {
  const inner = 'GET /teapot HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
  const open = (target: string, headers = ''): Promise<string> =>
    speak(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n${headers}\r\n${inner}`);

  test('carries bytes, the early ones too', async () => {
    await start();
    const heard = await open(`127.0.0.1:${String(port)}`);
    expect(heard).toMatch(/^HTTP\/1.1 200 Connection Established\r\n\r\nHTTP\/1.1 418/);
    expect(proxy.requests()).toEqual([
      { method: 'CONNECT', target: `127.0.0.1:${String(port)}`, authorized: true, status: 200 },
    ]);
  });

  test('leads names of the outside to the sandbox, and nothing outside', async () => {
    await start({
      route: ({ host }) => (host === 'api.github.com' ? { host: '127.0.0.1', port } : undefined),
    });
    expect(await open('api.github.com:443')).toContain('418');
    expect(await open('sts.amazonaws.com:443')).toMatch(/^HTTP\/1.1 403/);
    expect(proxy.requests().map(({ target, status }) => [target, status])).toEqual([
      ['api.github.com:443', 200],
      ['sts.amazonaws.com:443', 403],
    ]);
  });

  test('fails where nobody listens', async () => {
    await start();
    expect(await open('127.0.0.1:1')).toMatch(/^HTTP\/1.1 502/);
  });

  test('wants credentials', async () => {
    await start({ auth: { user: 'a b', password: 'p:w' } });
    const target = `127.0.0.1:${String(port)}`;
    expect(await open(target)).toMatch(/^HTTP\/1.1 407[^]*Proxy-Authenticate: Basic/);
    expect(await open(target, basic('a b:p:w'))).toContain('418');
    expect(proxy.url).toContain('a%20b:p%3Aw@');
    expect(proxy.requests().map(({ authorized }) => authorized)).toEqual([false, true]);
  });
});

describe('a plain request', () => {
  test('is forwarded without what is meant for the proxy', async () => {
    await start({ auth: { user: 'u', password: 'p' } });
    const url = `http://127.0.0.1:${String(port)}/teapot?q=1`;
    expect(await get(url)).toMatch(/^HTTP\/1.1 407/);
    const heard = await get(url, basic('u:p'));
    expect(heard).toMatch(/^HTTP\/1.1 200/);
    expect(heard).not.toContain('proxy-authorization');
    expect(proxy.requests()).toMatchObject([
      { authorized: false },
      { method: 'GET', target: url, authorized: true, status: 200 },
    ]);
    proxy.reset();
    expect(proxy.requests()).toEqual([]);
  });

  test('goes nowhere else', async () => {
    await start();
    expect(await get('http://example.com/')).toMatch(/^HTTP\/1.1 403/);
    expect(await get('/path')).toMatch(/^HTTP\/1.1 403/);
    expect(await get('http://127.0.0.1:1/')).toMatch(/^HTTP\/1.1 502/);
  });
});

test('Octokit goes through a tunnel of the proxy', async () => {
  const github = await startGitHub({ owner: 'acme', repo: 'guard' });
  await start({ route: () => ({ host: '127.0.0.1', port: Number(new URL(github.url).port) }) });
  // The toolkit reads both when it is loaded, and never sends loopback through a proxy.
  process.env['GITHUB_API_URL'] = 'http://api.github.example';
  process.env['http_proxy'] = proxy.url;
  const { getOctokit } = await import('@actions/github');
  delete process.env['GITHUB_API_URL'];
  delete process.env['http_proxy'];
  const { data } = await getOctokit(github.token).rest.repos.get({ owner: 'acme', repo: 'guard' });
  expect(data.full_name).toBe('acme/guard');
  expect(proxy.requests()).toMatchObject([{ method: 'CONNECT', target: 'api.github.example:80' }]);
  await github.close();
});

test('closing the proxy ends an open tunnel', async () => {
  await start();
  const held = speak(`CONNECT 127.0.0.1:${String(port)} HTTP/1.1\r\nHost: x\r\n\r\n`);
  while (proxy.requests().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await proxy.close();
  expect(await held).toMatch(/^HTTP\/1.1 200/);
  await start();
});
