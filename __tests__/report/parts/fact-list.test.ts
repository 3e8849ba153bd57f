import { expect, test } from '@jest/globals';
import { factList } from '../../../src/report/parts/fact-list.ts';
import { hostileTexts } from '../hostile.ts';
import { rendered, visible } from '../rendered.ts';

test.each(hostileTexts)('a fact whose name is %s stays plain text', async (_, text, seen) => {
  const { tags, links, text: shown } = await rendered(factList([{ label: text, value: 'yes' }]));
  expect(tags).toEqual(['ul', 'li', 'code', '/code', '/li', '/ul']);
  expect(links).toEqual([]);
  expect(shown).toBe(visible(`${seen}: yes`));
});
