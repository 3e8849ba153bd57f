// The same calls as a run that edits its issue, signed by hand over node:https, and nothing else:
// no SDK, no parsing, no judging. A yardstick to measure against; used nowhere else.
'use strict';
const { readFileSync } = require('node:fs');
const { begin, call, iam, rootRow } = require('./signed-calls.cjs');

const { env } = process;

const audit = async () => {
  const credentials = await begin();
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
  return rootRow(answers[1]);
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
    call(`${repository}/contents/.github%2Froot-guard.yml`, { headers }),
    call(`${api}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: 'query { viewer { login } }' }),
    }),
  ]);
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
