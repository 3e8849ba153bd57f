import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../src/model/check.ts';
import type { Exposure, Facts, Judgement, Outcome, Severity } from '../../src/model/judgement.ts';
import { defaultSettings, type Settings } from '../../src/model/settings.ts';
import type { Readings } from '../../src/model/evidence.ts';
import { evidence, NOW, type EvidenceParts } from './evidence.ts';

/** One verdict: what was seen, and what the check has to say to it. */
export interface Case {
  readonly name: string;
  readonly given?: EvidenceParts;
  readonly settings?: Partial<Settings>;
  /** When it is judged; `NOW` where nothing is said. */
  readonly at?: Date;
  readonly outcome: Outcome;
  /** A telling part of the reason. */
  readonly reason: string | RegExp;
  /** A telling part of the note; left out, there must be none. */
  readonly note?: string | RegExp;
  /** Left out, the check's own severity has to stand. */
  readonly severity?: Severity;
  /** Left out, it has to be empty. */
  readonly exposure?: Exposure;
  /** Only those that are named have to be so. */
  readonly facts?: Facts;
  /** The IAM actions that are missing; left out, none may be named. */
  readonly missing?: readonly string[];
}

const HOUR_MS = 60 * 60 * 1000;

const judge = (check: Check, each: Case, laterMs = 0): Judgement =>
  check.judge(
    evidence(each.given),
    { ...defaultSettings, ...each.settings },
    new Date((each.at ?? NOW).getTime() + laterMs),
  );

/** Names every reading that a judge looks at. */
const watched = (readings: Readings, seen: (name: string) => void): Readings =>
  new Proxy(readings, {
    get: (target, key): unknown => {
      seen(String(key));
      return Reflect.get(target, key);
    },
    ownKeys: (target) => {
      seen('every reading there is');
      return Reflect.ownKeys(target);
    },
  });

const readBy = (check: Check, cases: readonly Case[]): readonly string[] => {
  const seen = new Set<string>();
  for (const each of cases) {
    const given = evidence(each.given);
    const readings = watched(given.readings, (name) => seen.add(name));
    const settings = { ...defaultSettings, ...each.settings };
    check.judge({ ...given, readings }, settings, each.at ?? NOW);
  }
  return [...seen].sort();
};

/** Holds a check to its cases, and to what must be true of any check. */
export const describeCheck = (check: Check, cases: readonly Case[]): void => {
  describe(check.id, () => {
    test.each(cases)('$outcome: $name', (each) => {
      const { outcome, reason, note, severity, exposure, facts, missingPermissions } = judge(
        check,
        each,
      );
      expect({ outcome, reason }).toEqual({
        outcome: each.outcome,
        reason:
          typeof each.reason === 'string'
            ? expect.stringContaining(each.reason)
            : expect.stringMatching(each.reason),
      });
      // An exception has to be able to name every number.
      const kinds = Object.keys(exposure).map((name) => name.split(':')[0]);
      expect(check.exposes ?? []).toEqual(expect.arrayContaining(kinds));
      expect(exposure).toEqual(each.exposure ?? {});
      expect(missingPermissions).toEqual(each.missing ?? []);
      expect(severity).toBe(each.severity);
      expect(facts).toMatchObject(each.facts ?? {});
      if (each.note === undefined) expect(note).toBeUndefined();
      else expect(note).toMatch(each.note);
    });

    test('reads the sources it declares, all of them and no other', () => {
      expect(readBy(check, cases)).toEqual([...check.sources].sort());
    });

    test('says the same an hour later and a day later, as long as the outcome is the same', () => {
      const changed = cases.flatMap((each) => {
        const now = judge(check, each);
        return [HOUR_MS, 25 * HOUR_MS]
          .map((laterMs) => judge(check, each, laterMs))
          .filter((later) => later.outcome === now.outcome && later.reason !== now.reason)
          .map((later) => ({ name: each.name, now: now.reason, later: later.reason }));
      });
      expect(changed).toEqual([]);
    });

    test('says one sentence or two, with a full stop', () => {
      const reasons = cases.map((each) => judge(check, each).reason);
      expect(reasons.filter((reason) => !/^[A-Z\d][^\n]*\.$/.test(reason))).toEqual([]);
    });
  });
};
