import { afterEach, describe, expect, test } from '@jest/globals';
import { identify, type Session } from '../../../src/aws/session/session.ts';
import { rangeFor, signInRegion } from '../../../src/aws/regions.ts';
import { knownPartitions } from '../../../src/model/arn.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { closeAll, openAgents, serve } from '../loopback.ts';

const CREDENTIALS = {
  accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'secret',
  sessionToken: 'token',
};

const identityXml = (arn: string): string =>
  `<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>${arn}</Arn><Account>123456789012</Account><UserId>AROA:x</UserId></GetCallerIdentityResult></GetCallerIdentityResponse>`;

const endpoint = process.env['AWS_ENDPOINT_URL'];

afterEach(async () => {
  if (endpoint === undefined) delete process.env['AWS_ENDPOINT_URL'];
  else process.env['AWS_ENDPOINT_URL'] = endpoint;
  await closeAll();
});

const identifiedAs = async (arn: string): Promise<Session> => {
  const { port } = await serve((_, response) => {
    response.setHeader('content-type', 'text/xml').end(identityXml(arn));
  });
  process.env['AWS_ENDPOINT_URL'] = `http://127.0.0.1:${String(port)}`;
  return identify({ region: 'us-east-1', agents: openAgents() }, CREDENTIALS);
};

const roleIn = (partition: string): string =>
  `arn:${partition}:sts::123456789012:assumed-role/root-guard/audit`;

describe('the partition of the credentials', () => {
  test.each(knownPartitions)('%s is audited', async (partition) => {
    expect(await identifiedAs(roleIn(partition))).toMatchObject({ account: { partition } });
  });

  test.each(['aws-iso', 'aws-iso-b', 'aws-iso-e', 'aws-iso-f', 'aws-new'])(
    '%s is refused with a sentence',
    async (partition) => {
      await expect(identifiedAs(roleIn(partition))).rejects.toMatchObject({
        code: 'partition-unknown',
        message: `The account is in the partition ${partition}, which this audit does not know: what it says there could be wrong.`,
      });
    },
  );

  test('is never taken for the commercial one', () => {
    expect(() => signInRegion('aws-iso')).toThrow('aws-iso');
    expect(rangeFor('aws-us-gov', 'us-iso-east-1', defaultSettings).guardDutyRegions).toEqual([
      'us-gov-west-1',
    ]);
  });
});
