// The same calls as a run that edits its issue, signed by hand over node:https, and nothing else:
// no SDK, no parsing, no judging. A yardstick to measure against; used nowhere else.
'use strict';
const { createHash, createHmac } = require('node:crypto');
const http = require('node:http');
const https = require('node:https');
const { readFileSync } = require('node:fs');

const { env } = process;
const agents = {
  'http:': new http.Agent({ keepAlive: true }),
  'https:': new https.Agent({ keepAlive: true }),
};

const call = (url, { method = 'GET', headers = {}, body = '' } = {}) =>
  new Promise((resolve, reject) => {
    const target = new URL(url);
    const client = target.protocol === 'https:' ? https : http;
    const request = client.request(
      target,
      {
        method,
        agent: agents[target.protocol],
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () => {
          const text = Buffer.concat(parts).toString();
          if (response.statusCode >= 500) reject(new Error(`${url}: ${response.statusCode}`));
          else resolve(text);
        });
      },
    );
    request.on('error', reject);
    request.end(body);
  });

const hash = (text) => createHash('sha256').update(text).digest('hex');
const hmac = (key, text) => createHmac('sha256', key).update(text).digest();
const between = (text, name) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1] ?? '';

const aws = env['AWS_ENDPOINT_URL'];
const region = 'us-east-1';

const iam = (action, credentials) => {
  const body = new URLSearchParams({ Action: action, Version: '2010-05-08' }).toString();
  const at = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const scope = `${at.slice(0, 8)}/${region}/iam/aws4_request`;
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    host: new URL(aws).host,
    'x-amz-date': at,
    'x-amz-security-token': credentials.token,
  };
  const names = Object.keys(headers).sort();
  const canonical = [
    'POST',
    '/',
    '',
    ...names.map((name) => `${name}:${headers[name]}`),
    '',
    names.join(';'),
    hash(body),
  ].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', at, scope, hash(canonical)].join('\n');
  const key = ['aws4_request', 'iam', region, at.slice(0, 8)].reduceRight(
    (secret, part) => hmac(secret, part),
    `AWS4${credentials.secret}`,
  );
  const signature = createHmac('sha256', key).update(toSign).digest('hex');
  const authorization = `AWS4-HMAC-SHA256 Credential=${credentials.id}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
  return call(aws, { method: 'POST', headers: { ...headers, authorization }, body });
};

const audit = async () => {
  const answer = await call(`${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=sts.amazonaws.com`, {
    headers: { authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` },
  });
  const assumed = await call(aws, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      Action: 'AssumeRoleWithWebIdentity',
      Version: '2011-06-15',
      RoleArn: env['INPUT_ROLE-TO-ASSUME'],
      RoleSessionName: 'yardstick',
      WebIdentityToken: JSON.parse(answer).value,
    }).toString(),
  });
  const credentials = {
    id: between(assumed, 'AccessKeyId'),
    secret: between(assumed, 'SecretAccessKey'),
    token: between(assumed, 'SessionToken'),
  };
  const answers = await Promise.all(
    [
      'GetAccountSummary',
      'GetCredentialReport',
      'GenerateCredentialReport',
      'ListVirtualMFADevices',
      'GetAccountPasswordPolicy',
      'ListAccountAliases',
    ].map((action) => iam(action, credentials)),
  );
  return Buffer.from(between(answers[1], 'Content'), 'base64').indexOf('<root_account>');
};

const api = env['GITHUB_API_URL'];
const repository = `${api}/repos/${env['GITHUB_REPOSITORY']}`;
const headers = {
  authorization: `token ${env['INPUT_GITHUB-TOKEN']}`,
  'user-agent': 'yardstick',
  'content-type': 'application/json',
};

const main = async () => {
  JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'], 'utf8'));
  const [, issues] = await Promise.all([
    audit(),
    call(`${repository}/issues?state=all&per_page=100&labels=aws-root-guard`, { headers }),
    call(repository, { headers }),
    call(`${api}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: 'query { viewer { login } }' }),
    }),
  ]);
  if (env['YARDSTICK_WRITES'] !== 'true') return;
  const [issue] = JSON.parse(issues);
  const target = `${repository}/issues/${issue.number}`;
  await Promise.all([
    call(target, { method: 'PATCH', headers, body: JSON.stringify({ body: issue.body }) }),
    call(`${target}/comments`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ body: 'The same number of characters as a comment has. '.repeat(8) }),
    }),
  ]);
};

main();
