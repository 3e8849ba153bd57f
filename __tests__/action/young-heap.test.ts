import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const MODULE = join(import.meta.dirname, '../../src/action/young-heap.ts');

/** Prints how many bytes short-lived objects may take, before and after a lot of work with some always in use. */
const program = (beforeWork: string): string => `
  import { getHeapSpaceStatistics } from 'node:v8';
  import { holdYoungHeap } from ${JSON.stringify(MODULE)};
  const room = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size;
  const inUse = [];
  const work = (times) => {
    for (let time = 0; time < times; time += 1) inUse[time % 20_000] = { time, text: [time] };
  };
  work(100_000);
  const before = room();
  ${beforeWork}
  work(5_000_000);
  console.log(JSON.stringify([before, room()]));
`;

const rooms = async (beforeWork: string): Promise<readonly number[]> => {
  const options = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e'];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    ...options,
    program(beforeWork),
  ]);
  expect(stderr).toBe('');
  return JSON.parse(stdout) as number[];
};

test('the room for short-lived objects stays what it was, where V8 would have it grow', async () => {
  const [held, free] = await Promise.all([rooms('holdYoungHeap();'), rooms('')]);
  expect(held[1]).toBe(held[0]);
  expect(free[1]).toBeGreaterThan(2 * (free[0] ?? NaN));
});
