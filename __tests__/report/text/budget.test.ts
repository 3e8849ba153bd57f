import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  enumerated,
  fitParts,
  inBytes,
  inCharacters,
  titled,
  whole,
} from '../../../src/report/text/budget.ts';

const listOf = (items: readonly string[], limit = Infinity) =>
  enumerated({
    items,
    entry: (item) => `- ${item}`,
    frame: (entries, left) =>
      [...entries, ...(left === 0 ? [] : [`${String(left)} left`])].join('\n'),
    limit,
  });

const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 40 });

describe('a list that fits', () => {
  test('is there as a whole where there is room', () => {
    expect(listOf(['a', 'b'])(100, inCharacters)).toEqual({ text: '- a\n- b', isWhole: true });
  });

  test('has its first entries, and says how many are left out', () => {
    expect(listOf(['a', 'b', 'c', 'd'])(20, inCharacters)).toEqual({
      text: '- a\n- b\n2 left',
      isWhole: false,
    });
  });

  test('is not there where no entry fits', () => {
    expect(listOf(['a'.repeat(50)])(20, inCharacters)).toEqual({ text: '', isWhole: false });
  });

  test('stops where nobody wants more, which is no cut', () => {
    expect(listOf(['a', 'b', 'c'], 2)(100, inCharacters)).toEqual({
      text: '- a\n- b\n1 left',
      isWhole: true,
    });
  });

  test('renders no more than fits', () => {
    let rendered = 0;
    const part = enumerated({
      items: Array.from({ length: 100_000 }, () => 'x'),
      entry: (item) => {
        rendered += 1;
        return item.repeat(100);
      },
      frame: (entries) => entries.join('\n'),
    });
    part(10_000, inCharacters);
    expect(rendered).toBeLessThan(200);
  });

  test.each([
    ['characters', inCharacters],
    ['bytes', inBytes],
  ])('keeps to its room in %s', (_name, measure) => {
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 600 }), (items, room) => {
        expect(measure(listOf(items)(room, measure).text)).toBeLessThanOrEqual(room);
      }),
    );
  });
});

describe('parts that share their room', () => {
  const shares = fc.array(fc.record({ share: fc.integer({ min: 1, max: 50 }), items: words }), {
    maxLength: 6,
  });

  test('keep to it', () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 0, max: 2_000 }), (given, room) => {
        const parts = given.map(({ share, items }) => ({ share, part: listOf(items) }));
        for (const measure of [inBytes, inCharacters]) {
          expect(
            measure(titled('# Title', fitParts(parts))(room, measure).text),
          ).toBeLessThanOrEqual(room);
        }
      }),
    );
  });

  test('are whole where everything fits, however it is shared', () => {
    fc.assert(
      fc.property(shares, (given) => {
        const parts = given.map(({ share, items }) => ({ share, part: listOf(items) }));
        expect(fitParts(parts)(100_000, inCharacters).isWhole).toBe(true);
      }),
    );
  });

  test('leave to a part that was cut what the others did not need', () => {
    const parts = [
      { share: 1, part: listOf(Array.from({ length: 20 }, () => 'x'.repeat(20))) },
      { share: 99, part: whole('short') },
    ];
    expect(fitParts(parts)(1_000, inCharacters).isWhole).toBe(true);
  });

  test('a part that is all or nothing is not cut in two', () => {
    expect(whole('a long text')(5, inCharacters)).toEqual({ text: '', isWhole: false });
    expect(whole(undefined)(5, inCharacters)).toEqual({ text: '', isWhole: true });
  });

  test('a title stands over nothing only where it is left out', () => {
    expect(titled('# T', listOf([]))(100, inCharacters)).toEqual({ text: '', isWhole: true });
    expect(titled('# T', listOf(['a']))(100, inCharacters).text).toBe('# T\n\n- a');
  });
});
