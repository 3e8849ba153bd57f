import { expect, test } from '@jest/globals';
import { allInOrder, mapBounded } from '../../src/aws/concurrency.ts';

const after = async (turns: number): Promise<void> => {
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
};

test.each([1, 3, 100])('does %d at once at most, and answers in order', async (most) => {
  let active = 0;
  let busiest = 0;
  const answers = await mapBounded([9, 1, 30, 2, 5, 0, 12], most, async (item) => {
    active += 1;
    busiest = Math.max(busiest, active);
    await after(item + 1);
    active -= 1;
    return item * 10;
  });
  expect(answers).toEqual([90, 10, 300, 20, 50, 0, 120]);
  expect(busiest).toBe(Math.min(most, 7));
});

test('does nothing for nothing', async () => {
  expect(await mapBounded([], 4, async () => 1)).toEqual([]);
});

test('of several failures it throws the first in the list, and begins nothing more', async () => {
  const begun: number[] = [];
  const work = async (turns: number): Promise<number> => {
    begun.push(turns);
    await after(turns);
    if (turns === 0) return turns;
    throw new Error(`after ${String(turns)}`);
  };
  await expect(mapBounded([0, 9, 1, 2, 5, 0], 3, work)).rejects.toThrow('after 9');
  expect(begun).toEqual([0, 9, 1, 2]);
});

test('all at once: of several failures the first in the list is thrown, when the last has ended', async () => {
  let ended = 0;
  const work = async (turns: number, name: string): Promise<never> => {
    await after(turns);
    ended += 1;
    throw new Error(name);
  };
  const all = allInOrder([after(1), work(9, 'slow'), work(1, 'quick')]);
  await expect(all).rejects.toThrow('slow');
  expect(ended).toBe(2);
  expect(await allInOrder([Promise.resolve(1), Promise.resolve('two')])).toEqual([1, 'two']);
});
