import { expect, jest, test } from '@jest/globals';
import { GetAccountSummaryCommand } from '@aws-sdk/client-iam';
import { HttpResponse } from '@smithy/core/protocols';
import { createAgents } from '../../src/aws/agents.ts';
import { createIam } from '../../src/aws/client.ts';
import { HttpHandler } from '../../src/aws/http-handler.ts';

// In a file of its own: the SDK asks the environment once a process.
test('a clock that is wrong is left as it is, where the environment says so', async () => {
  process.env['AWS_CONFIG_FILE'] = '/nowhere/config';
  process.env['AWS_DISABLE_CLOCK_SKEW_CORRECTION'] = 'true';
  const handle = jest.spyOn(HttpHandler.prototype, 'handle').mockResolvedValue({
    response: new HttpResponse({
      statusCode: 403,
      headers: { date: new Date(Date.now() + 7_200_000).toUTCString() },
      body: Buffer.from('<E><Error><Code>RequestTimeTooSkewed</Code></Error></E>'),
    }),
  });
  const credentials = { accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 'secret' };
  const iam = createIam({ region: 'eu-west-1', agents: createAgents({}) }, credentials);
  await expect(iam.send(new GetAccountSummaryCommand({}))).rejects.toThrow();
  expect(handle).toHaveBeenCalledTimes(1);
});
