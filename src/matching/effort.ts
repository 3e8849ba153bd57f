/**
 * Steps that a computation may take. What AWS hands over was written by somebody, and no time limit can end what
 * does not wait: so everything that could grow without bound spends from a number of steps, and stops with
 * "not known" when they are spent.
 */
export interface Effort {
  /** Takes steps; false where there are not enough left, now and ever after. */
  readonly spend: (steps: number) => boolean;
  /** What was asked for so far. */
  readonly spent: () => number;
}

/** So many steps and no more. */
export const createEffort = (most: number): Effort => {
  let spent = 0;
  return {
    spend: (steps) => {
      spent += steps;
      return spent <= most;
    },
    spent: () => spent,
  };
};
