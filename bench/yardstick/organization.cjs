// The same calls to AWS as an audit of an organisation, signed by hand over node:https, and nothing else:
// no SDK, no parsing, no judging. A yardstick to measure against; used nowhere else.
'use strict';
const { begin, enter, iam, listAccounts, rootRow } = require('./signed-calls.cjs');

const CONCURRENCY = Number(process.env['INPUT_CONCURRENCY']);

const audit = async (id, own) => {
  const credentials = await enter(id, own);
  const [, report] = await Promise.all(
    ['GetAccountSummary', 'GetCredentialReport', 'GenerateCredentialReport'].map((action) =>
      iam(action, credentials),
    ),
  );
  return rootRow(report);
};

const main = async () => {
  const own = await begin();
  const ids = [];
  let token;
  do {
    const page = await listAccounts(token, own);
    ids.push(...page.Accounts.filter(({ State }) => State === 'ACTIVE').map(({ Id }) => Id));
    token = page.NextToken;
  } while (token !== undefined);
  const waiting = ids.values();
  const worker = async () => {
    for (const id of waiting) await audit(id, own);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
};

main();
