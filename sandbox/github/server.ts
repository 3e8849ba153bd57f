import * as v from 'valibot';
import { Faults } from './faults.ts';
import type { Fault, FaultHandle } from './faults.ts';
import { startFront } from './front.ts';
import type { FrontRequest } from './front.ts';
import { answerGraphql } from './graphql.ts';
import { bodyOf, startHub } from './hub.ts';
import type { Hub } from './hub.ts';
import { readIssues } from './issues.ts';
import type { SandboxIssue } from './issues.ts';
import { isWrite } from './log.ts';
import type { RequestRecord } from './log.ts';
import { personIn } from './person.ts';
import type { NewIssue, Person } from './person.ts';
import { badCredentials, errorReply, notAccessible } from './reply.ts';
import type { Reply } from './reply.ts';
import { toRepository } from './repositories.ts';
import type { RepositoryOptions, Visibility } from './repositories.ts';
import { identityOf } from './tokens.ts';
import type { Identity } from './tokens.ts';

export { failures } from './faults.ts';
export type { Fault, FaultHandle } from './faults.ts';
export type { SandboxComment, SandboxIssue } from './issues.ts';
export type { RequestRecord } from './log.ts';
export type { NewIssue, Person } from './person.ts';

export interface GitHubOptions extends Omit<RepositoryOptions, 'reachable'> {
  /** Who the token under test is; the workflow's own token by default. */
  readonly login?: string;
  /** Everybody else who may act. emulate cannot add people later. */
  readonly users?: readonly string[];
  /** Other repositories; the workflow's own token cannot use them unless they are `reachable`. */
  readonly repositories?: readonly RepositoryOptions[];
  readonly latencyMs?: number;
  readonly tls?: { readonly key: string; readonly cert: string };
  readonly port?: number;
}

export interface SandboxGitHub {
  /** GITHUB_API_URL. */
  readonly url: string;
  readonly graphqlUrl: string;
  /** `owner/name` of the first repository, the one meant wherever none is named. */
  readonly repository: string;
  readonly repositoryId: number;
  readonly ownerId: number;
  readonly login: string;
  readonly token: string;
  latencyMs: number;
  tokenFor(login: string): string;
  requests(): readonly RequestRecord[];
  /** REST requests that would change something, refused ones included. */
  writes(): readonly RequestRecord[];
  clearRequests(): void;
  fault(fault: Fault): FaultHandle;
  clearFaults(): void;
  issues(repository?: string): Promise<SandboxIssue[]>;
  asHuman(as?: { login?: string; repository?: string }): Person;
  createIssueAs(login: string, issue: NewIssue, repository?: string): Promise<number>;
  change(
    settings: { visibility?: Visibility; hasIssues?: boolean },
    repository?: string,
  ): Promise<void>;
  /** As started: no issues, no log, no faults, first settings. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

const WORKFLOW = 'github-actions[bot]';
const HUMAN = 'octocat';
const KEEPER = 'sandbox-keeper';

const Repository = v.object({ id: v.number(), owner: v.object({ id: v.number() }) });

export const startGitHub = async (options: GitHubOptions): Promise<SandboxGitHub> => {
  const login = options.login ?? WORKFLOW;
  const logins = new Set([login, HUMAN, WORKFLOW, ...(options.users ?? []), KEEPER]);
  const identities = new Map([...logins].map((name) => [name, identityOf(name)]));
  const byToken = new Map([...identities.values()].map((identity) => [identity.token, identity]));
  const first = [{ ...options, reachable: true }, ...(options.repositories ?? [])].map(
    (repository) => toRepository(repository, login !== WORKFLOW),
  );
  const repositories = structuredClone(first);
  const main = first[0]?.fullName ?? '';

  const identity = (name: string): Identity => {
    const found = identities.get(name);
    if (!found) throw new Error(`${name} is unknown: name everybody in the option "users"`);
    return found;
  };
  const keeper = identity(KEEPER);

  const answer = async ({ record, query, token, accept }: FrontRequest): Promise<Reply> => {
    const as = token === undefined ? undefined : byToken.get(token);
    if (token !== undefined && as === undefined) return badCredentials();
    const { method, path, body } = record;
    if (path === '/graphql')
      return as
        ? answerGraphql(body, as, (fullName) => hub.editsIn(fullName))
        : errorReply(401, 'Requires authentication');
    if (path === '/user' && as?.installation) return notAccessible();
    return hub.send({ method, path, query, body, accept, as });
  };

  const faults = new Faults();
  const log: RequestRecord[] = [];
  const front = await startFront({
    tls: options.tls,
    port: options.port,
    faults,
    log,
    latencyMs: () => github.latencyMs,
    loginOf: (token) => byToken.get(token)?.login,
    answer,
  });
  const hub: Hub = await startHub({
    identities: [...identities.values()],
    repositories,
    keeper,
    limited: login,
    url: front.url,
  });
  const ids = v.parse(
    Repository,
    bodyOf(await hub.send({ method: 'GET', path: `/repos/${main}`, as: keeper })),
  );

  const github: SandboxGitHub = {
    url: front.url,
    graphqlUrl: `${front.url}/graphql`,
    repository: main,
    repositoryId: ids.id,
    ownerId: ids.owner.id,
    login,
    token: identity(login).token,
    latencyMs: options.latencyMs ?? 0,
    tokenFor: (name) => identity(name).token,
    requests: () => [...log],
    writes: () => log.filter(isWrite),
    clearRequests: () => {
      log.length = 0;
    },
    fault: (fault) => faults.add(fault),
    clearFaults: () => {
      faults.clear();
    },
    issues: (repository = main) => readIssues(hub, keeper, repository),
    asHuman: (as = {}) => personIn(hub, identity(as.login ?? HUMAN), as.repository ?? main),
    createIssueAs: (name, issue, repository = main) =>
      personIn(hub, identity(name), repository).create(issue),
    change: async (settings, repository = main) => {
      const found = repositories.find(({ fullName }) => fullName === repository);
      if (!found) throw new Error(`${repository} is not in this sandbox`);
      Object.assign(found, settings);
      await hub.settle();
    },
    reset: async () => {
      repositories.forEach((repository, index) => Object.assign(repository, first[index]));
      faults.clear();
      github.latencyMs = options.latencyMs ?? 0;
      await hub.reset();
      log.length = 0;
    },
    close: async () => {
      await front.close();
      await hub.close();
    },
  };
  return github;
};
