import { required } from '../failure.ts';
import type { IamAction, SourceContext } from '../source.ts';

/** How many of Organizations' calls go out at once: it answers few a second. */
export const ORGANIZATIONS_AT_ONCE = 4;

interface Page<Item> {
  readonly items: readonly Item[] | undefined;
  readonly next: string | undefined;
}

// AWS lists twenty a page at most; an organisation has 10,000 accounts unless AWS was asked for more.
const MAX_PAGES = 5_000;

/** One of Organizations' lists, page by page as they arrive; a page may be empty and still not be the last. */
export async function* pagesOf<Item>(
  call: SourceContext['call'],
  action: IamAction,
  send: (next: { readonly NextToken?: string }) => Promise<Page<Item>>,
): AsyncGenerator<readonly Item[]> {
  let token: string | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const next = token === undefined ? {} : { NextToken: token };
    const page = await call(action, async () => {
      const answer = await send(next);
      return { next: answer.next, items: required(answer.items, 'list') };
    });
    yield page.items;
    if (page.next === undefined) return;
    token = page.next;
  }
  throw new Error(`the pages of ${action} did not end`);
}

/** The whole of one of Organizations' lists. */
export const readPages = async <Item>(
  call: SourceContext['call'],
  action: IamAction,
  send: (next: { readonly NextToken?: string }) => Promise<Page<Item>>,
): Promise<readonly Item[]> => {
  const items: Item[] = [];
  for await (const page of pagesOf(call, action, send)) items.push(...page);
  return items;
};
