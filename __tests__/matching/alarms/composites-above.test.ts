import { describe, expect, test } from '@jest/globals';
import { compositesAbove } from '../../../src/matching/alarms/composites-above.ts';
import { upTo } from '../up-to.ts';

const alarm = (name: string) => ({ name, arn: `arn:aws:cloudwatch:r:123456789012:alarm:${name}` });
const over = (name: string, rule: string) => ({ ...alarm(name), rule });

const names = (rules: Readonly<Record<string, string>>, below = ['root', 'root (prod)']) =>
  compositesAbove(
    below.map(alarm),
    Object.entries(rules).map(([name, rule]) => over(name, rule)),
  ).map(({ name }) => name);

describe('the composite alarms above others', () => {
  test.each([
    'ALARM(root)',
    'ALARM("root")',
    "ALARM( 'root' )",
    'ALARM("root (prod)")',
    'ALARM("x") AND NOT OK(root)',
    'ALARM(arn:aws:cloudwatch:r:123456789012:alarm:root)',
    'ALARM("arn:aws:cloudwatch:r:123456789012:alarm:root (prod)")',
    'AT_LEAST(1, ALARM, (other, root))',
    // Who knows what is meant by it.
    'ALARM("ro\\u006ft")',
  ])('are those that name one of them: %s', (rule) => {
    expect(names({ over: rule })).toEqual(['over']);
  });

  test.each(['ALARM(other)', 'ALARM(rooted)', 'ALARM("x root")', 'TRUE', ''])(
    'are none that name others: %s',
    (rule) => {
      expect(names({ over: rule })).toEqual([]);
    },
  );

  test('are also those above these, level by level, each once, in circles too', () => {
    const rules = {
      third: 'ALARM(second) OR ALARM(first)',
      second: 'ALARM(first) AND ALARM(third)',
      stranger: 'ALARM(other)',
      first: 'ALARM(root) AND NOT ALARM(third)',
      'another first': 'ALARM("root (prod)")',
    };
    expect(names(rules)).toEqual(['first', 'another first', 'third', 'second']);
  });

  test('are found however many there are, each rule read once', () => {
    const reads: string[] = [];
    const composites = upTo(1_000, (index) => ({
      ...alarm(`c${String(index)}`),
      get rule() {
        reads.push(this.name);
        return `ALARM(c${String(index - 1)}) AND ALARM(a${String(index)})`;
      },
    }));
    const below = upTo(1_000, (index) => alarm(`a${String(index)}`));
    expect(compositesAbove(below, composites)).toHaveLength(1_000);
    expect(compositesAbove([alarm('a0')], composites)).toHaveLength(1_000);
    // Once for its names and once for what is written in another way, in each of the two searches.
    expect(reads).toHaveLength(4_000);
  });
});
