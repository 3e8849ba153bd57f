/**
 * Works through items while they are still being listed, the first listed first, at most so many at a time. The
 * list is read to its end whatever the work takes. Where it breaks off, nothing more is begun.
 */
export const workThrough = async <Item extends object>(
  items: AsyncIterable<Item>,
  most: number,
  work: (item: Item) => Promise<void>,
): Promise<void> => {
  const waiting: Item[] = [];
  const workers: Promise<void>[] = [];
  let busy = 0;
  const worker = async (): Promise<void> => {
    busy += 1;
    try {
      for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
    } finally {
      busy -= 1;
    }
  };
  try {
    for await (const item of items) {
      waiting.push(item);
      if (busy === most) continue;
      const begun = worker();
      // A failure shows at the end, when all are waited for.
      begun.catch(() => undefined);
      workers.push(begun);
    }
  } catch (error) {
    waiting.length = 0;
    throw error;
  }
  await Promise.all(workers);
};
