/** What can be said of a condition: `maybe` hangs on what is not known of the request. */
export type Truth = 'yes' | 'no' | 'maybe';

/** What is known for certain, as a truth. */
export const truth = (isTrue: boolean): Truth => (isTrue ? 'yes' : 'no');

/** The opposite; what is not known stays so. */
export const not = (one: Truth): Truth => (one === 'maybe' ? 'maybe' : truth(one === 'no'));

/** Whether it holds for every item. After the first that it does not hold for, none is looked at. */
export const holdsForAll = <Item>(items: readonly Item[], judge: (item: Item) => Truth): Truth => {
  let together: Truth = 'yes';
  for (const item of items) {
    const one = judge(item);
    if (one === 'no') return 'no';
    if (one === 'maybe') together = 'maybe';
  }
  return together;
};

/** Whether it holds for one item at least. After the first that it holds for, none is looked at. */
export const holdsForSome = <Item>(items: readonly Item[], judge: (item: Item) => Truth): Truth =>
  not(holdsForAll(items, (item) => not(judge(item))));

const asItIs = (one: Truth): Truth => one;

/** Whether all of them are true. */
export const all = (truths: readonly Truth[]): Truth => holdsForAll(truths, asItIs);

/** Whether at least one of them is true. */
export const some = (truths: readonly Truth[]): Truth => holdsForSome(truths, asItIs);
