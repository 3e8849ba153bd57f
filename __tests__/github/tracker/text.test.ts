import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { memoryOf } from '../../../src/github/tracker/recall.ts';
import { decodeState } from '../../../src/github/state/codec.ts';
import { parseBody } from '../../../src/github/tracker/body.ts';
import { isUpToDate, MAX_BODY_CHARACTERS } from '../../../src/github/tracker/text.ts';
import { compare } from '../../../src/posture/changes.ts';
import { comparisons } from '../../posture/arbitraries.ts';
import {
  ACCOUNT,
  anAccount,
  aPosture,
  aVerdict,
  daysAfter,
  KEY,
  lastOf,
  USE,
} from '../../posture/verdicts.ts';
import { hostile } from '../../report/hostile.ts';
import { eventful, hostileView, manyFindings } from '../../report/views.ts';
import { contentOf, found, keyFor, written, wanted } from './trackers.ts';
import type { AccountDisplay } from '../../../src/model/account-display.ts';

const modes: readonly AccountDisplay[] = ['full', 'last4', 'alias', 'hidden'];

describe('a body that was written', () => {
  test.each(modes)('is remembered by the next run: %s', async (display) => {
    const key = await keyFor(display);
    const comparison = eventful();
    const body = written(contentOf(comparison, display), key);
    const memory = memoryOf(found(body, key), wanted([ACCOUNT]));
    expect(memory.get(ACCOUNT)).toEqual(comparison.memory.get(ACCOUNT));
  });

  test('is remembered, whatever was found', async () => {
    const key = await keyFor();
    fc.assert(
      fc.property(comparisons, (comparison) => {
        const body = written(contentOf(comparison), key);
        const ids = [...comparison.memory.keys()];
        expect(memoryOf(found(body, key), wanted(ids))).toEqual(comparison.memory);
      }),
    );
  });

  test('keeps what people wrote before and after it', async () => {
    const key = await keyFor();
    const people = hostile.filter((text) => !text.includes('\r'));
    fc.assert(
      fc.property(people, people, (before, after) => {
        const body = written(contentOf(eventful()), key, before, after);
        expect(parseBody(body)).toMatchObject({ before, after, key: key.text });
      }),
    );
  });

  test('says what is true now, not what the old body said', async () => {
    const key = await keyFor();
    const old = found(written(contentOf(eventful()), key, 'Mine. ', ' Mine.'), key);
    const now = contentOf(lastOf([aVerdict(KEY, 'fail', { reason: 'Another reason.' })]));
    const { before, after } = old.issue.body;
    const body = written(now, key, before, after);
    expect(body).toContain('Another reason.');
    expect(body).not.toContain('signing certificate');
    expect(isUpToDate(found(body, key), now)).toBe(true);
  });

  test('cannot be broken out of by any text in it', async () => {
    const key = await keyFor();
    fc.assert(
      fc.property(hostile, (text) => {
        const content = { ...contentOf(eventful()), view: hostileView(text) };
        const body = written(content, key, 'Before.', 'After.');
        const read = parseBody(body);
        expect(read).toMatchObject({ before: 'Before.', after: 'After.' });
        expect(decodeState(read?.state)).not.toBe('lost');
        // Its beginning and end, and its state.
        expect(body.match(/<!--/g)).toHaveLength(3);
      }),
    );
  });
});

describe('a body has 65,536 characters', () => {
  test.each<[string, number, number]>([
    ['a few findings and nothing else', 1, 0],
    ['hundreds of findings', 300, 0],
    ['hundreds of findings among 30,000 characters of people’s text', 300, 30_000],
    ['hundreds of findings among 60,000 characters of people’s text', 300, 60_000],
    ['one finding among 60,000 characters of people’s text', 1, 60_000],
    ['one finding among 64,000 characters of people’s text', 1, 64_000],
  ])('%s fit, state and all', async (_sentence, findings, people) => {
    const key = await keyFor('hidden');
    const comparison = findings === 1 ? eventful() : manyFindings(findings);
    const before = 'x'.repeat(people / 2);
    const after = 'y'.repeat(people / 2);
    const body = written(contentOf(comparison, 'hidden'), key, before, after);
    expect(body.length).toBeLessThanOrEqual(MAX_BODY_CHARACTERS);
    expect(parseBody(body)).toMatchObject({ before, after });
    expect(memoryOf(found(body, key), wanted([ACCOUNT]))).toEqual(comparison.memory);
    expect(isUpToDate(found(body, key), contentOf(comparison, 'hidden'))).toBe(true);
    if (findings > 1) expect(body).toContain('Shortened');
  });

  test('whatever the length of people’s text', async () => {
    const key = await keyFor();
    const content = contentOf(eventful());
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 64_000 }), (people) => {
        const body = written(content, key, 'x'.repeat(people));
        expect(body.length).toBeLessThanOrEqual(MAX_BODY_CHARACTERS);
      }),
    );
  });
});

describe('up to date', () => {
  const comparison = eventful();
  const content = contentOf(comparison);
  const next = (change: Partial<typeof content> = {}) => ({ ...content, ...change });
  const body = async (before = 'Before.\n', after = '\nAfter.\n') => {
    const key = await keyFor();
    return { key, text: written(content, key, before, after) };
  };

  test('is the issue just written', async () => {
    const { key, text } = await body();
    expect(isUpToDate(found(text, key), next())).toBe(true);
  });

  test('is the issue at the next run that finds the same', async () => {
    const verdicts = [aVerdict(KEY, 'fail', { exposure: { keys: 1 } }), aVerdict(USE, 'unknown')];
    const first = lastOf(verdicts);
    const later = compare(aPosture([anAccount(verdicts)], daysAfter(30)), first.memory);
    const key = await keyFor();
    expect(isUpToDate(found(written(contentOf(first), key), key), contentOf(later))).toBe(true);
  });

  test.each<[string, (text: string) => string]>([
    ['saved with CRLF, as GitHub’s editor does', (text) => text.replaceAll('\n', '\r\n')],
    ['text before our part', (text) => `More.\n\n${text}`],
    ['text after our part', (text) => `${text}\n\nMore. <!-- mine -->`],
    ['other text before our part', (text) => text.replace('Before.', 'Something else.')],
    ['no text after our part any more', (text) => text.replace('\nAfter.\n', '')],
    ['text around it, saved with CRLF', (text) => `More.\n${text}\nMore.`.replaceAll('\n', '\r\n')],
  ])('stays the issue after an edit outside our part: %s', async (_name, edit) => {
    const { key, text } = await body();
    expect(isUpToDate(found(edit(text), key), next())).toBe(true);
  });

  test.each<[string, (text: string) => string]>([
    ['a word more', (text) => text.replace('Failing since', 'Failing since long')],
    ['a word less', (text) => text.replace('Failing since', 'Since')],
    ['a letter in another case', (text) => text.replace('Failing since', 'failing since')],
    ['a box ticked', (text) => text.replace('1. Open', '1. [x] Open')],
    ['a paragraph at its beginning', (text) => text.replace(/-->\n/, '-->\nMine.\n\n')],
    [
      'a paragraph at its end',
      (text) => text.replace(/\n(<!-- aws-root-guard:state)/, '\nMine.\n$1'),
    ],
    [
      'a paragraph behind the state',
      (text) => text.replace('<!-- aws-root-guard:end', 'Mine.\n<!-- aws-root-guard:end'),
    ],
    ['the state gone', (text) => text.replace(/<!-- aws-root-guard:state .*? -->/, '')],
    ['the state touched', (text) => text.replace(/(aws-root-guard:state v3 )./, '$1z')],
    ['a second state', (text) => text.replace('## ', '<!-- aws-root-guard:state v1 x y -->\n## ')],
  ])('is not the issue after an edit inside our part: %s', async (_name, edit) => {
    const { key, text } = await body();
    expect(edit(text)).not.toBe(text);
    expect(isUpToDate(found(edit(text), key), next())).toBe(false);
  });

  test('is not the issue after any letter of our part was changed', async () => {
    const { key, text } = await body();
    const from = text.indexOf('## ');
    const to = text.indexOf('<!-- aws-root-guard:state');
    fc.assert(
      fc.property(fc.integer({ min: from, max: to - 1 }), (at) => {
        if (/\s/.test(text.charAt(at))) return;
        const touched = `${text.slice(0, at)}¤${text.slice(at + 1)}`;
        expect(isUpToDate(found(touched, key), next())).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('is not an issue that says something else', async () => {
    const { key, text } = await body();
    expect(isUpToDate(found(text, key), next(contentOf(lastOf([aVerdict(KEY, 'fail')]))))).toBe(
      false,
    );
    expect(isUpToDate(found(text, key), next({ context: { assignees: ['octocat'] } }))).toBe(false);
  });

  test('is not an issue that has duplicates, nor one that shows ids which are to be hidden', async () => {
    const { key, text } = await body();
    const tracker = found(text, key);
    expect(isUpToDate({ ...tracker, duplicates: [tracker.issue] }, next())).toBe(false);
    expect(isUpToDate(tracker, next({ display: 'hidden' }))).toBe(false);
  });
});
