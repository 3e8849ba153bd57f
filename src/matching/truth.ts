/** What can be said of a condition: `maybe` hangs on what is not known of the request. */
export type Truth = 'yes' | 'no' | 'maybe';

export const truth = (isTrue: boolean): Truth => (isTrue ? 'yes' : 'no');

export const not = (one: Truth): Truth => (one === 'maybe' ? 'maybe' : truth(one === 'no'));

export const all = (truths: readonly Truth[]): Truth => {
  if (truths.includes('no')) return 'no';
  return truths.includes('maybe') ? 'maybe' : 'yes';
};

export const some = (truths: readonly Truth[]): Truth => not(all(truths.map(not)));
