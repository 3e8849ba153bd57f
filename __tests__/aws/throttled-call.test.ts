import { expect, test } from '@jest/globals';
import { CallFailure } from '../../src/aws/failure.ts';
import { patientCall } from '../../src/aws/throttled-call.ts';

const failing = (name: string, times: number) => {
  const slept: number[] = [];
  let calls = 0;
  const call = patientCall({
    call: async (_, send) => send(),
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
    },
  });
  const answer = call('organizations:ListRoots', async () => {
    calls += 1;
    if (calls <= times) {
      throw new CallFailure('organizations:ListRoots', {
        name,
        $metadata: { httpStatusCode: 400 },
      });
    }
    return calls;
  });
  return { answer, slept };
};

test('an answer is not waited for', async () => {
  const { answer, slept } = failing('TooManyRequestsException', 0);
  expect(await answer).toBe(1);
  expect(slept).toEqual([]);
});

test('throttling is waited out, longer each time', async () => {
  const { answer, slept } = failing('TooManyRequestsException', 3);
  expect(await answer).toBe(4);
  expect(slept).toEqual([2_000, 4_000, 8_000]);
});

test('throttling that does not end is told', async () => {
  const { answer } = failing('TooManyRequestsException', 4);
  await expect(answer).rejects.toThrow(CallFailure);
});

test.each(['AccessDeniedException', 'ServiceException'])('%s is told at once', async (name) => {
  const { answer, slept } = failing(name, 1);
  await expect(answer).rejects.toThrow(CallFailure);
  expect(slept).toEqual([]);
});
