import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { workThrough } from '../../src/audit/queue.ts';

interface Item {
  readonly id: number;
}

async function* list(count: number, breaksOff = false): AsyncGenerator<Item> {
  for (let id = 1; id <= count; id += 1) yield await Promise.resolve({ id });
  if (breaksOff) throw new Error('half a list');
}

/** Work that ends when it is told to. */
const startWork = () => {
  const begun: number[] = [];
  const open = new Map<number, () => void>();
  return {
    begun,
    work: async ({ id }: Item): Promise<void> => {
      begun.push(id);
      await new Promise<void>((resolve) => open.set(id, resolve));
      open.delete(id);
    },
    /** Ends what is under way, again and again until nothing is. */
    endAll: async (): Promise<void> => {
      while (open.size > 0) {
        for (const end of open.values()) end();
        await setImmediate();
      }
    },
  };
};

describe('what is worked through', () => {
  test('is under way for so many items at once, the first of the list first', async () => {
    const { begun, work, endAll } = startWork();
    const all = workThrough(list(10), 3, work);
    await setImmediate();
    expect(begun).toEqual([1, 2, 3]);
    await endAll();
    await all;
    expect(begun).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('is listed to its end, however long the work takes', async () => {
    const { work, endAll } = startWork();
    let isListed = false;
    async function* listed(): AsyncGenerator<Item> {
      yield* list(100);
      isListed = true;
    }
    const all = workThrough(listed(), 1, work);
    await setImmediate();
    expect(isListed).toBe(true);
    await endAll();
    await all;
  });

  test('may be done before more is listed', async () => {
    const done: number[] = [];
    async function* slowly(): AsyncGenerator<Item> {
      for (let id = 1; id <= 3; id += 1) {
        await setImmediate();
        yield { id };
      }
    }
    await workThrough(slowly(), 1, async ({ id }) => void done.push(id));
    expect(done).toEqual([1, 2, 3]);
  });

  test('is not begun any more where the list breaks off', async () => {
    const { begun, work, endAll } = startWork();
    await expect(workThrough(list(10, true), 2, work)).rejects.toThrow('half a list');
    await endAll();
    expect(begun).toEqual([1, 2]);
  });

  test('that fails is told when the others are done', async () => {
    const done: number[] = [];
    const all = workThrough(list(4), 2, async ({ id }) => {
      if (id === 2) throw new Error('number two');
      done.push(id);
    });
    await expect(all).rejects.toThrow('number two');
    expect(done).toEqual([1, 3, 4]);
  });
});
