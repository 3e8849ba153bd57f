/**
 * Like `Promise.all`, but of several failures the first in the list is thrown, not the first in time: a reason
 * must not change from run to run with the order of AWS's answers.
 */
export const allInOrder = async <const All extends readonly Promise<unknown>[]>(
  promises: All,
): Promise<{ -readonly [Index in keyof All]: Awaited<All[Index]> }> => {
  await Promise.allSettled(promises);
  return Promise.all(promises);
};
