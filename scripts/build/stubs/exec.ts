/** Stands in for `@actions/exec`, which the toolkit imports to ask which system it runs on: we never ask. */

const absent = (): never => {
  throw new Error('@actions/exec is not in this bundle: nothing here starts a process');
};

export const exec = absent;
export const getExecOutput = absent;
