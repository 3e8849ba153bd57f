import * as v from 'valibot';

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const TIME_LIMIT_MS = 30_000;
const MAX_REDIRECTS = 3;
/** GitHub says 307 or 308 where a write may be sent again; after 301 and 302 `fetch` would make a read of it. */
const REPEATABLE = { read: [301, 302, 307, 308], write: [307, 308] };

/** Where to send the request again. Never to another host: the token is for this one. */
const nextUrl = (answer: Response, method = 'GET'): string | undefined => {
  const location = answer.headers.get('location');
  const repeatable = method === 'GET' ? REPEATABLE.read : REPEATABLE.write;
  if (location === null || !repeatable.includes(answer.status)) return undefined;
  const next = URL.parse(location, answer.url);
  return next?.origin === new URL(answer.url).origin ? next.href : undefined;
};

const Given = v.custom<Fetch>((value) => typeof value === 'function');

/**
 * Makes the `fetch` that Octokit was given more careful, by what Octokit leaves to it: a request ends in time, a redirect
 * leads to no other host, and an answer that breaks off is an error, where Octokit would take an empty one for it.
 */
export const carefulFetch = (given: unknown, timeLimitMs = TIME_LIMIT_MS): Fetch => {
  const fetch = v.parse(Given, given);
  return async (url, init) => {
    const limit = AbortSignal.timeout(timeLimitMs);
    const signal = init.signal ? AbortSignal.any([init.signal, limit]) : limit;
    const send = async (to: string): Promise<Response> =>
      fetch(to, { ...init, signal, redirect: 'manual' });
    let answer = await send(url);
    for (let redirects = 0; redirects < MAX_REDIRECTS; redirects += 1) {
      const next = nextUrl(answer, init.method);
      if (next === undefined) break;
      await answer.body?.cancel();
      answer = await send(next);
    }
    await answer.clone().arrayBuffer();
    return answer;
  };
};
