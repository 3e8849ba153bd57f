import { describe, expect, test } from '@jest/globals';
import { emptyMemory } from '../../../src/posture/memory.ts';
import { createKey, isPlain, matchKey } from '../../../src/github/tracker/key.ts';
import { composeBody, parseBody } from '../../../src/github/tracker/body.ts';
import { keyFits } from '../../../src/github/tracker/text.ts';
import type { AccountDisplay } from '../../../src/model/account-display.ts';

const scope = { partition: 'aws', name: '123456789012' };
const others = [
  ['another account', { partition: 'aws', name: '123456789013' }],
  ['another partition', { partition: 'aws-us-gov', name: '123456789012' }],
] as const;

const modes: readonly AccountDisplay[] = ['full', 'last4', 'alias', 'hidden'];

describe.each(modes)('a key for account-display %s', (mode) => {
  test('matches its own scope', async () => {
    const key = await createKey(scope, mode);
    const found = await matchKey(key.text, scope);
    expect(found?.text).toBe(key.text);
    expect(found?.accountRef('123456789012')).toBe(key.accountRef('123456789012'));
    expect(found?.accountRef('999999999999')).toBe(key.accountRef('999999999999'));
  });

  test.each(others)('does not match %s', async (_name, other) => {
    const key = await createKey(scope, mode);
    expect(await matchKey(key.text, other)).toBeUndefined();
  });

  test('survives the issue’s marker', async () => {
    const key = await createKey(scope, mode);
    const body = composeBody({
      key: key.text,
      before: '',
      managed: 'x',
      state: undefined,
      after: '',
    });
    expect(parseBody(body)?.key).toBe(key.text);
  });

  test('shows ids only in full display', async () => {
    const key = await createKey(scope, mode);
    const shown = `${key.text} ${key.accountRef('123456789012')}`;
    expect(shown.includes('123456789012')).toBe(mode === 'full');
    expect(isPlain(key)).toBe(mode === 'full');
  });

  test('fits the display it was made for, and changes when ids are to be hidden or shown', async () => {
    const key = await createKey(scope, mode);
    for (const other of modes) {
      expect(keyFits(key, { display: other, memory: emptyMemory })).toBe(
        (mode === 'full') === (other === 'full'),
      );
    }
  });
});

describe('a salted key', () => {
  test('is another one each time, so that two issues cannot be told to be about one account', async () => {
    const [one, other] = await Promise.all([
      createKey(scope, 'hidden'),
      createKey(scope, 'hidden'),
    ]);
    expect(one.text).not.toBe(other.text);
    expect(one.accountRef('123456789012')).not.toBe(other.accountRef('123456789012'));
    expect(await matchKey(other.text, scope)).toBeDefined();
  });

  test('refers to different accounts differently', async () => {
    const key = await createKey(scope, 'hidden');
    const refs = Array.from({ length: 1000 }, (_, index) =>
      key.accountRef(String(100_000_000_000 + index)),
    );
    expect(new Set(refs).size).toBe(1000);
  });

  test.each<[string, (text: string) => string]>([
    [
      'another salt',
      (text) => text.replace(/:([0-9a-f])/, (_, digit) => `:${digit === '0' ? '1' : '0'}`),
    ],
    ['another digest', (text) => text.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'))],
    ['a digest cut short', (text) => text.slice(0, -1)],
    ['capitals', (text) => text.replace(/[a-f]/g, (letter) => letter.toUpperCase())],
    ['another method', (text) => text.replace('scrypt', 'sha256')],
  ])('does not match with %s', async (_name, change) => {
    const { text } = await createKey(scope, 'hidden');
    expect(await matchKey(change(text), scope)).toBeUndefined();
  });
});

test.each([
  ['the account alone', '123456789012'],
  ['another order', '123456789012:aws'],
  ['a beginning', 'aws:12345678901'],
  ['something more', 'aws:123456789012:x'],
  ['nothing', ''],
])('a plain key does not match %s', async (_name, text) => {
  expect(await matchKey(text, scope)).toBeUndefined();
});
