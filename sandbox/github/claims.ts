import { Buffer } from 'node:buffer';
import * as v from 'valibot';

/** Who asks for an ID token. */
export interface JobIdentity {
  /** `owner/name`. */
  readonly repository: string;
  readonly repositoryId?: string;
  readonly ownerId?: string;
  readonly visibility?: 'public' | 'private' | 'internal';
  readonly event?: string;
  readonly ref?: string;
  readonly headRef?: string;
  readonly baseRef?: string;
  readonly sha?: string;
  readonly environment?: string;
  readonly actor?: string;
  readonly runId?: string;
  readonly workflow?: string;
  readonly issuer?: string;
  /** `immutable` names owner and repository with their ids, as every repository made or renamed since 2026-07-15 does. */
  readonly subject?: 'classic' | 'immutable';
}

const ClaimsSchema = v.record(v.string(), v.union([v.string(), v.number()]));
export type Claims = Readonly<v.InferOutput<typeof ClaimsSchema>>;

const LIFETIME_SECONDS = 300;

/** An environment beats the event, and a pull request beats its ref. */
const contextOf = (job: JobIdentity, ref: string): string => {
  if (job.environment !== undefined) return `environment:${job.environment.replaceAll(':', '%3A')}`;
  return job.event === 'pull_request' ? 'pull_request' : `ref:${ref}`;
};

export const claimsOf = (
  job: JobIdentity,
  audience: string | undefined,
  nowSeconds: number,
  id: string,
): Claims => {
  const [owner = '', name = ''] = job.repository.split('/');
  const ownerId = job.ownerId ?? '65432101';
  const repositoryId = job.repositoryId ?? '740120033';
  const ref = job.ref ?? 'refs/heads/main';
  const workflow = `.github/workflows/${job.workflow ?? 'root-guard'}.yml`;
  const named =
    job.subject === 'immutable' ? `${owner}@${ownerId}/${name}@${repositoryId}` : job.repository;
  return {
    jti: id,
    sub: `repo:${named}:${contextOf(job, ref)}`,
    aud: audience ?? `https://github.com/${owner}`,
    ref,
    sha: job.sha ?? 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00',
    repository: job.repository,
    repository_owner: owner,
    repository_owner_id: ownerId,
    repository_id: repositoryId,
    repository_visibility: job.visibility ?? 'private',
    run_id: job.runId ?? '1234567890',
    run_number: '42',
    run_attempt: '1',
    actor: job.actor ?? 'octocat',
    actor_id: '583231',
    workflow: job.workflow ?? 'root-guard',
    workflow_ref: `${job.repository}/${workflow}@${ref}`,
    head_ref: job.headRef ?? '',
    base_ref: job.baseRef ?? '',
    event_name: job.event ?? 'schedule',
    ref_protected: 'true',
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    job_workflow_ref: `${job.repository}/${workflow}@${ref}`,
    runner_environment: 'github-hosted',
    ...(job.environment === undefined ? {} : { environment: job.environment }),
    iss: job.issuer ?? 'https://token.actions.githubusercontent.com',
    nbf: nowSeconds - LIFETIME_SECONDS,
    iat: nowSeconds,
    exp: nowSeconds + LIFETIME_SECONDS,
  };
};

const segment = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const HEADER = {
  typ: 'JWT',
  alg: 'RS256',
  x5t: 'hy7A6xkgF9VzrqkZ1rB2Qw0d6aE',
  kid: '38826b17-6a30-5f9b-b169-8beb8202f723',
};

/** A JWT with any bytes for a signature: nothing in the sandbox holds GitHub's keys. */
export const toJwt = (claims: Claims): string =>
  `${segment(HEADER)}.${segment(claims)}.${Buffer.alloc(256, String(claims['jti'])).toString('base64url')}`;

export const readJwt = (jwt: string): Claims => {
  const payload = jwt.split('.')[1];
  if (payload === undefined) throw new Error('not a JWT');
  return v.parse(ClaimsSchema, JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
};
