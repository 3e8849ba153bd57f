// Calls to AWS signed by hand over node:https, for the yardsticks; used nowhere else.
'use strict';
const { createHash, createHmac } = require('node:crypto');
const http = require('node:http');
const https = require('node:https');

const { env } = process;
const agents = {
  'http:': new http.Agent({ keepAlive: true }),
  'https:': new https.Agent({ keepAlive: true }),
};
const aws = env['AWS_ENDPOINT_URL'];
const host = new URL(aws).host;
const region = 'us-east-1';
const FORM = 'application/x-www-form-urlencoded';

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

const signed = (service, extra, body, credentials) => {
  const at = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const scope = `${at.slice(0, 8)}/${region}/${service}/aws4_request`;
  const headers = {
    ...extra,
    host,
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
  const key = ['aws4_request', service, region, at.slice(0, 8)].reduceRight(
    (secret, part) => hmac(secret, part),
    `AWS4${credentials.secret}`,
  );
  const signature = createHmac('sha256', key).update(toSign).digest('hex');
  const authorization = `AWS4-HMAC-SHA256 Credential=${credentials.id}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
  return call(aws, { method: 'POST', headers: { ...headers, authorization }, body });
};

const form = (params) => new URLSearchParams(params).toString();

const iam = (action, credentials) =>
  signed(
    'iam',
    { 'content-type': FORM },
    form({ Action: action, Version: '2010-05-08' }),
    credentials,
  );

const toCredentials = (answer) => ({
  id: between(answer, 'AccessKeyId'),
  secret: between(answer, 'SecretAccessKey'),
  token: between(answer, 'SessionToken'),
});

/** Credentials of the role that the input names, by GitHub's ID token. */
const begin = async () => {
  const answer = await call(`${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=sts.amazonaws.com`, {
    headers: { authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` },
  });
  const assumed = await call(aws, {
    method: 'POST',
    headers: { 'content-type': FORM },
    body: form({
      Action: 'AssumeRoleWithWebIdentity',
      Version: '2011-06-15',
      RoleArn: env['INPUT_ROLE-TO-ASSUME'],
      RoleSessionName: 'yardstick',
      WebIdentityToken: JSON.parse(answer).value,
    }),
  });
  return toCredentials(assumed);
};

/** Credentials of a role in another account. */
const enter = async (accountId, credentials) => {
  const params = {
    Action: 'AssumeRole',
    Version: '2011-06-15',
    RoleArn: `arn:aws:iam::${accountId}:role/root-guard`,
    RoleSessionName: 'yardstick',
  };
  return toCredentials(await signed('sts', { 'content-type': FORM }, form(params), credentials));
};

/** A page of the organisation's accounts. */
const listAccounts = async (token, credentials) => {
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': 'AWSOrganizationsV20161128.ListAccounts',
  };
  const body = JSON.stringify(token === undefined ? {} : { NextToken: token });
  return JSON.parse(await signed('organizations', headers, body, credentials));
};

const rootRow = (answer) => Buffer.from(between(answer, 'Content'), 'base64').indexOf('<root_acc');

module.exports = { begin, call, enter, iam, listAccounts, rootRow };
