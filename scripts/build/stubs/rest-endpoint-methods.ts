/**
 * Stands in for Octokit's table of a thousand named methods, which costs every run to load: we ask by route,
 * and our type of Octokit has no `rest`.
 */
export const restEndpointMethods = (): object => ({});
