import { correct } from './corrections.ts';
import { startEmulator } from './emulator.ts';
import { isJson, parseJson } from './json.ts';
import { refuseInvalid } from './limits.ts';
import { issuesDisabled, jsonReply, notAccessible, notFound } from './reply.ts';
import type { Reply } from './reply.ts';
import { findRepository } from './repositories.ts';
import type { Repository } from './repositories.ts';
import { isWrite } from './log.ts';
import type { Identity } from './tokens.ts';

export interface HubRequest {
  readonly method: string;
  readonly path: string;
  readonly query?: URLSearchParams;
  readonly body?: unknown;
  /** The media type that is asked for. */
  readonly accept?: string | undefined;
  readonly as: Identity | undefined;
}

/** Who edited something, and when. */
export interface Edit {
  readonly by: Identity;
  readonly at: Date;
}

/** emulate's GitHub, corrected where it is kinder than the real one. */
export interface Hub {
  send(request: HubRequest): Promise<Reply>;
  /** Writes the repositories' settings, which emulate's seed cannot hold, to emulate. */
  settle(): Promise<void>;
  /** The last edits of issues' first comments: emulate keeps none. */
  editsIn(fullName: string): ReadonlyMap<number, Edit>;
  reset(): Promise<void>;
  close(): Promise<void>;
}

export interface HubOptions {
  readonly identities: readonly Identity[];
  readonly repositories: readonly Repository[];
  /** Acts for the sandbox itself. */
  readonly keeper: Identity;
  /** The login whose reach is limited to the reachable repositories. */
  readonly limited: string;
  readonly url: string;
}

const correctQuery = (query: URLSearchParams): URLSearchParams => {
  const corrected = new URLSearchParams(query);
  const creator = query.get('creator');
  if (creator?.startsWith('app/')) corrected.set('creator', `${creator.slice('app/'.length)}[bot]`);
  const since = query.get('since');
  // emulate compares strings, and its own times have milliseconds.
  if (since !== null) corrected.set('since', since.replace(/(:\d\d)Z$/, '$1.000Z'));
  return corrected;
};

export const startHub = async (options: HubOptions): Promise<Hub> => {
  const { repositories, identities, keeper, limited, url } = options;
  const emulator = await startEmulator(identities, repositories, url);
  const duplicates = new Set<string>();
  const edits = new Map<string, Edit>();

  const remember = (issueUrl: string, body: unknown): void => {
    if (!isJson(body) || !('state' in body || 'state_reason' in body)) return;
    if (body['state_reason'] === 'duplicate') duplicates.add(issueUrl);
    else duplicates.delete(issueUrl);
  };

  const refuse = (request: HubRequest, repository: Repository, rest: string): Reply | undefined => {
    if (request.as?.login === limited && !repository.reachable) {
      if (repository.visibility !== 'public') return notFound();
      if (isWrite(request)) return notAccessible();
    }
    if (!repository.hasIssues && rest.startsWith('/issues')) {
      // The list still works, for pull requests are issues too.
      return request.method === 'GET' && rest === '/issues' ? jsonReply(200, []) : issuesDisabled();
    }
    return refuseInvalid(request.method, rest, request.body);
  };

  const send = async (request: HubRequest): Promise<Reply> => {
    const { method, body, accept, as } = request;
    const found = findRepository(repositories, request.path);
    const refusal = found && refuse(request, found.repository, found.rest);
    if (refusal) return refusal;
    const path = found ? `/repos/${found.repository.fullName}${found.rest}` : request.path;
    const query = correctQuery(request.query ?? new URLSearchParams());
    const reply = await emulator.send({ method, path, query, body, accept, token: as?.token });
    if (method === 'PATCH' && reply.status === 200 && /\/issues\/\d+$/.test(path)) {
      remember(`${url}${path}`, body);
      if (as && isJson(body) && 'body' in body) edits.set(path, { by: as, at: new Date() });
    }
    return correct(reply, method, duplicates);
  };

  const settle = async (): Promise<void> => {
    for (const { fullName, visibility, hasIssues } of repositories) {
      const body = { visibility, has_issues: hasIssues };
      const reply = await send({ method: 'PATCH', path: `/repos/${fullName}`, body, as: keeper });
      if (reply.status !== 200)
        throw new Error(`emulate refused the settings of ${fullName}: ${reply.text}`);
    }
  };

  await settle();
  return {
    send,
    settle,
    editsIn: (fullName) =>
      new Map(
        [...edits].flatMap(([path, edit]) => {
          const [, number] = path.split(`/repos/${fullName}/issues/`);
          return number === undefined ? [] : [[Number(number), edit] as const];
        }),
      ),
    reset: async () => {
      emulator.reset();
      duplicates.clear();
      edits.clear();
      await settle();
    },
    close: () => emulator.close(),
  };
};

export const bodyOf = (reply: Reply): unknown => {
  if (reply.status >= 400)
    throw new Error(`GitHub's sandbox answered ${String(reply.status)}: ${reply.text}`);
  return parseJson(reply.text);
};
