import { describe, expect, test } from '@jest/globals';
import { CallFailure, SourceUnavailable } from '../../src/aws/failure.ts';
import { readRegions } from '../../src/aws/region-readings.ts';
import type { IamAction } from '../../src/aws/source.ts';
import { denied, NOW } from '../checks/evidence.ts';

const refuse = async (action: IamAction): Promise<never> => {
  throw new CallFailure(action, { name: 'AccessDenied', $metadata: { httpStatusCode: 403 } });
};

const read = async (
  answers: Readonly<Record<string, () => Promise<string>>>,
): ReturnType<typeof readRegions<string>> =>
  readRegions(
    Object.keys(answers),
    () => NOW,
    async (region) => answers[region]?.() ?? '',
  );

describe('reading Regions', () => {
  test('keeps what each of them said', async () => {
    const answers = { a: async () => 'A', b: async () => refuse('svc:Get') };
    expect(await read(answers)).toEqual([
      { region: 'a', reading: { state: 'known', value: 'A', asOf: NOW } },
      { region: 'b', reading: denied('svc:Get') },
    ]);
  });

  test('throws where none gave an answer: why the first did not, and all that is missing', async () => {
    const answers = {
      a: async () => refuse('svc:List'),
      b: async () => refuse('svc:Get'),
      c: async () => refuse('svc:List'),
    };
    await expect(read(answers)).rejects.toEqual(
      new SourceUnavailable({ ...denied('svc:List'), missingPermissions: ['svc:List', 'svc:Get'] }),
    );
    await expect(read(answers)).rejects.toMatchObject({
      reading: { cause: 'denied', missingPermissions: ['svc:List', 'svc:Get'] },
    });
  });

  test('names no permission where none is missing', async () => {
    const answers = { a: async () => Promise.reject(new Error('odd')) };
    await expect(read(answers)).rejects.toHaveProperty('reading.cause', 'malformed');
    await expect(read(answers)).rejects.not.toHaveProperty('reading.missingPermissions');
  });

  test('of no Region is nothing', async () => {
    expect(await read({})).toEqual([]);
  });
});
