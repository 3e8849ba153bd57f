import * as v from 'valibot';

/**
 * What GitHub's ID token claims of this run. Read only to explain a refusal; AWS verifies, we do not.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
const Claims = v.object({
  sub: v.string(),
  aud: v.union([
    v.string(),
    v.pipe(
      v.array(v.string()),
      v.transform((all) => all.join(', ')),
    ),
  ]),
  repository: v.optional(v.string()),
  repository_id: v.optional(v.string()),
  repository_owner_id: v.optional(v.string()),
});
export type IdTokenClaims = v.InferOutput<typeof Claims>;

/** The claims of a token, or `undefined` where it is no JWT. The token itself must never be shown. */
export const readClaims = (token: string): IdTokenClaims | undefined => {
  const payload = token.split('.')[1];
  if (payload === undefined) return undefined;
  try {
    const parsed = v.safeParse(Claims, JSON.parse(Buffer.from(payload, 'base64url').toString()));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
};

/** The two forms of `sub` a trust policy may have to accept. */
export interface SubjectForms {
  readonly byName: string;
  /** Emitted by repositories made, renamed or moved since July 2026; undefined where the ids are not known. */
  readonly byId: string | undefined;
}

const PREFIX = /^repo:([^/:@]+)(?:@\d+)?\/([^/:@]+)(?:@\d+)?(:.*)?$/;

/** Both forms of this run's `sub`, whichever of them it presented. */
export const subjectForms = (claims: IdTokenClaims): SubjectForms | undefined => {
  const [, owner, repository, context = ''] = PREFIX.exec(claims.sub) ?? [];
  if (owner === undefined || repository === undefined) return undefined;
  const ownerId = claims.repository_owner_id;
  const repositoryId = claims.repository_id;
  return {
    byName: `repo:${owner}/${repository}${context}`,
    byId:
      ownerId === undefined || repositoryId === undefined
        ? undefined
        : `repo:${owner}@${ownerId}/${repository}@${repositoryId}${context}`,
  };
};
