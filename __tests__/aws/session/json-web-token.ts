/** A token of the shape GitHub issues, not signed by anyone. */
export const jsonWebToken = (claims: unknown): string =>
  [{ alg: 'RS256', typ: 'JWT' }, claims, 'signature']
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');

/** The claims of a run on a branch. */
export const branchClaims = {
  sub: 'repo:octo-org/octo-repo:ref:refs/heads/main',
  aud: 'sts.amazonaws.com',
  repository: 'octo-org/octo-repo',
  repository_id: '456',
  repository_owner_id: '123',
} as const;
