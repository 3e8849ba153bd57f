import { required } from './failure.ts';
import type { IamAction, SourceContext } from './source.ts';

interface Page<Item> {
  readonly items: readonly Item[] | undefined;
  readonly next: string | undefined;
}

// AWS lists twenty a page at most; an organisation has 10,000 accounts unless AWS was asked for more.
const MAX_PAGES = 5_000;

/** Every page of one of Organizations' lists; a page may be empty and still not be the last. */
export const readPages = async <Item>(
  { call }: Pick<SourceContext, 'call'>,
  action: IamAction,
  send: (next: { readonly NextToken?: string }) => Promise<Page<Item>>,
): Promise<readonly Item[]> => {
  const items: Item[] = [];
  let token: string | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const next = token === undefined ? {} : { NextToken: token };
    const page = await call(action, async () => {
      const answer = await send(next);
      return { next: answer.next, items: required(answer.items, 'list') };
    });
    items.push(...page.items);
    if (page.next === undefined) return items;
    token = page.next;
  }
  throw new Error(`the pages of ${action} did not end`);
};
