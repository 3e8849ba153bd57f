/**
 * Does the work for every item, no more than `most` at a time; answers stand in the order of the items. After a
 * failure nothing more is begun, and of several the first in the list is thrown, as by `allInOrder`.
 */
export const mapBounded = async <Item, Answer>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<Answer>,
): Promise<readonly Answer[]> => {
  const begun: Promise<Answer>[] = [];
  const waiting = items.entries();
  let hasFailed = false;
  const worker = async (): Promise<void> => {
    // One iterator for all: each takes the next that nobody has taken.
    for (const [index, item] of waiting) {
      const answer = work(item);
      begun[index] = answer;
      await answer.catch(() => {
        hasFailed = true;
      });
      if (hasFailed) return;
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
  return Promise.all(begun);
};

/**
 * Like `Promise.all`, but of several failures the first in the list is thrown, not the first in time: a reason
 * must not change from run to run with the order in which AWS answers.
 */
export const allInOrder = async <const All extends readonly Promise<unknown>[]>(
  promises: All,
): Promise<{ -readonly [Index in keyof All]: Awaited<All[Index]> }> => {
  await Promise.allSettled(promises);
  return Promise.all(promises);
};
