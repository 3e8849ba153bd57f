import { setFlagsFromString } from 'node:v8';

/** The Node whose V8 was seen to take the flag at any moment of a run. */
const TRIED = 24;

/**
 * Leaves V8 no more room for short-lived objects than it has taken by now. It doubles that room whenever enough
 * of them outlived their collections, which in a run over thousands of accounts, with some always under way, is
 * again and again: to 128 MB, and the run no faster for it.
 * https://nodejs.org/docs/latest-v24.x/api/v8.html#v8setflagsfromstringflags
 */
export const holdYoungHeap = (): void => {
  if (Number.parseInt(process.versions.node, 10) !== TRIED) return;
  setFlagsFromString('--semi-space-growth-factor=1');
};
