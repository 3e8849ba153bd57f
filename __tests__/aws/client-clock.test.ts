import { afterEach, expect, test } from '@jest/globals';
import { GetAccountSummaryCommand } from '@aws-sdk/client-iam';
import { createIam } from '../../src/aws/client.ts';
import { closeAll, errorXml, openAgents, serve } from './loopback.ts';

afterEach(closeAll);

// In a file of its own: the SDK asks the environment once a process.
test('a clock that is wrong is left as it is, where the environment says so', async () => {
  const { port, arrived } = await serve((_, response) => {
    response.setHeader('date', new Date(Date.now() + 7_200_000).toUTCString());
    response.writeHead(403);
    response.end(errorXml('RequestTimeTooSkewed'));
  });
  process.env['AWS_CONFIG_FILE'] = '/nowhere/config';
  process.env['AWS_DISABLE_CLOCK_SKEW_CORRECTION'] = 'true';
  process.env['AWS_ENDPOINT_URL'] = `http://127.0.0.1:${port}`;
  const credentials = { accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 'secret' };
  const iam = createIam({ region: 'eu-west-1', agents: openAgents() }, credentials);
  await expect(iam.send(new GetAccountSummaryCommand({}))).rejects.toThrow();
  expect(arrived).toHaveLength(1);
});
