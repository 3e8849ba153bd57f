import { afterAll, describe, expect, test } from '@jest/globals';
import { createAgents } from '../../src/aws/agents.ts';
import { loadMembership } from '../../src/audit/membership.ts';
import { CallFailure } from '../../src/aws/failure.ts';
import type { IamAction, SourceContext } from '../../src/aws/source.ts';
import { defaultSettings } from '../../src/model/settings.ts';

const PARENT = 'ou-ab12-00000001';
const CHILD = 'ou-ab12-00000002';
const agents = createAgents({});

afterAll(() => {
  agents.http.destroy();
  agents.https.destroy();
});

/** A tree of two units, walked without AWS; from the second answer on about accounts it fails so. */
const walk = async (code: string): Promise<unknown> => {
  let asked = 0;
  const call: SourceContext['call'] = async <Answer>(action: IamAction): Promise<Answer> => {
    // Nothing is sent: this stands in the answer's place.
    const answered = (items: readonly object[]): Promise<Answer> =>
      Promise.resolve(JSON.parse(JSON.stringify({ items })));
    if (action === 'organizations:ListOrganizationalUnitsForParent') {
      return answered(asked > 1 ? [] : [{ Id: CHILD }]);
    }
    asked += 1;
    if (asked === 1) return answered([]);
    const cause = Object.assign(new Error(code), {
      name: code,
      $metadata: { httpStatusCode: 400 },
    });
    throw new CallFailure(action, cause);
  };
  const none = { ids: [], names: [], ous: [], tags: [] };
  return loadMembership(
    {
      access: 'role',
      account: { id: '111122223333', partition: 'aws', kind: 'unknown' },
      caller: { arn: 'arn:aws:sts::111122223333:assumed-role/x/y', credentials: 'temporary' },
      credentials: { accessKeyId: 'x', secretAccessKey: 'x', sessionToken: 'x' },
    },
    { region: 'us-east-1', agents },
    call,
    {
      ...defaultSettings,
      accountFilter: { include: { ...none, ous: [PARENT] }, exclude: none },
    },
  );
};

describe('a unit below one of the configuration’s', () => {
  test('that goes away meanwhile is named, and is no fault of the configuration', async () => {
    await expect(walk('ParentNotFoundException')).rejects.toMatchObject({
      code: 'accounts-unlisted',
      message: `The organisational unit ${CHILD} went away while its accounts were listed.`,
    });
  });

  test('whose accounts cannot be listed stops the run like any other', async () => {
    await expect(walk('AccessDeniedException')).rejects.toMatchObject({
      code: 'accounts-unlisted',
      hint: expect.stringContaining('organizations:ListOrganizationalUnitsForParent'),
    });
  });

  test('is asked for again later where AWS had too much to do', async () => {
    await expect(walk('TooManyRequestsException')).rejects.toMatchObject({
      hint: 'Run the job again. Nothing was written.',
    });
  });
});
