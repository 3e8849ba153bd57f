/** Stands in for `undici`, which the toolkit imports to fetch through a proxy: we give Octokit our own fetch. */

const absent = (): never => {
  throw new Error('undici is not in this bundle: Octokit needs a fetch of its own');
};

export const fetch = absent;

/** `@actions/github` makes one while it loads when a proxy is set: making it is harmless, using it is not. */
export class ProxyAgent {
  dispatch = absent;
}
