import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agreed, type Statement } from '../../../src/audit/merge/agreement.ts';
import type { Outcome } from '../../../src/model/judgement.ts';
import { aVerdict, KEY } from '../../posture/verdicts.ts';

const outcome = fc.constantFrom<Outcome>('pass', 'fail', 'not-applicable', 'unknown', 'manual');

const statements: fc.Arbitrary<readonly Statement[]> = fc
  .array(fc.record({ outcome, isEarly: fc.boolean(), isNotChecked: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) =>
    all.map(({ outcome: each, isEarly, isNotChecked }, index) => ({
      path: `${String(index)}.json`,
      isEarly,
      verdict: aVerdict(KEY, isNotChecked ? 'not-checked' : each),
    })),
  );

test('no report makes another one’s finding go away', () => {
  fc.assert(
    fc.property(statements, (all) => {
      const found = agreed(all);
      const fails = all.some(({ verdict }) => verdict.outcome === 'fail');
      if (fails) expect(['fail', 'unknown']).toContain(found?.outcome);
      // Nor does one make a finding, or a pass, of what nobody said.
      const said = new Set(all.map(({ verdict }) => verdict.outcome));
      expect(found?.outcome === 'unknown' || said.has(found?.outcome ?? 'unknown')).toBe(true);
    }),
  );
});

test('a report from the future changes nothing, unless it finds something', () => {
  fc.assert(
    fc.property(statements, (all) => {
      const timely = all.filter(({ isEarly }) => !isEarly);
      fc.pre(timely.length > 0);
      const harmless = all.filter(({ isEarly, verdict }) => !isEarly || verdict.outcome !== 'fail');
      expect(agreed(harmless)).toEqual(agreed(timely));
    }),
  );
});

test('where one says pass and nobody else anything but that, it passes only if the newest could read it', () => {
  fc.assert(
    fc.property(statements, (all) => {
      const found = agreed(all);
      if (found?.outcome !== 'pass') return;
      const timely = all.filter(({ isEarly }) => !isEarly);
      const heard = timely.length === 0 ? all : timely;
      const asked = heard.filter(({ verdict }) => verdict.outcome !== 'not-checked');
      expect(asked.at(-1)?.verdict.outcome).toBe('pass');
      expect(all.some(({ verdict }) => verdict.outcome === 'fail')).toBe(false);
    }),
  );
});
