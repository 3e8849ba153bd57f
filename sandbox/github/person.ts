import { Buffer } from 'node:buffer';
import * as v from 'valibot';
import { bodyOf } from './hub.ts';
import type { Hub } from './hub.ts';
import type { Identity } from './tokens.ts';

export interface NewIssue {
  readonly title: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
}

export interface IssueEdit {
  readonly title?: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  /** The web editor sends lines that end in CRLF, the API does not. */
  readonly inBrowser?: boolean;
}

/** Somebody at work in the repository. What they do is neither logged nor delayed, and no fault strikes it. */
export interface Person {
  readonly login: string;
  create(issue: NewIssue): Promise<number>;
  close(issue: number, reason?: 'completed' | 'not_planned' | 'duplicate'): Promise<void>;
  reopen(issue: number): Promise<void>;
  edit(issue: number, edit: IssueEdit): Promise<void>;
  comment(issue: number, body: string): Promise<number>;
  /** Writes a file on the default branch; resolves with the commit's hash. */
  commit(path: string, text: string): Promise<string>;
}

const Stored = v.object({ sha: v.string() });
const Committed = v.object({ commit: Stored });

export const personIn = (hub: Hub, as: Identity, repository: string): Person => {
  const issues = `/repos/${repository}/issues`;
  const call = async (method: string, path: string, body: object): Promise<unknown> =>
    bodyOf(await hub.send({ method, path, body, as }));
  const patch = async (issue: number, body: object): Promise<void> => {
    await call('PATCH', `${issues}/${String(issue)}`, body);
  };
  /** The blob's hash, which a change of the file has to name. */
  const stored = async (path: string): Promise<object> => {
    const reply = await hub.send({ method: 'GET', path, as });
    return reply.status === 404 ? {} : v.parse(Stored, bodyOf(reply));
  };
  return {
    login: as.login,
    create: async (issue) =>
      v.parse(v.object({ number: v.number() }), await call('POST', issues, issue)).number,
    close: (issue, reason = 'completed') => patch(issue, { state: 'closed', state_reason: reason }),
    reopen: (issue) => patch(issue, { state: 'open', state_reason: 'reopened' }),
    edit: (issue, { inBrowser = false, body, ...rest }) =>
      patch(issue, {
        ...rest,
        ...(body === undefined ? {} : { body: inBrowser ? body.replace(/\r?\n/g, '\r\n') : body }),
      }),
    comment: async (issue, body) =>
      v.parse(
        v.object({ id: v.number() }),
        await call('POST', `${issues}/${String(issue)}/comments`, { body }),
      ).id,
    commit: async (name, text) => {
      const path = `/repos/${repository}/contents/${name}`;
      const content = Buffer.from(text).toString('base64');
      const body = { message: `Change ${name}`, content, ...(await stored(path)) };
      return v.parse(Committed, await call('PUT', path, body)).commit.sha;
    },
  };
};
