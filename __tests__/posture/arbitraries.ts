import fc from 'fast-check';
import { type Outcome, severities } from '../../src/model/judgement.ts';
import { type Comparison, compare } from '../../src/posture/changes.ts';
import type { AccountMemory, Memory, Remembered } from '../../src/posture/memory.ts';
import type { AccountPosture, Posture, Verdict } from '../../src/model/posture.ts';
import { ACCOUNT, anAccount, aVerdict, ONE_OF_EACH, OTHER_ACCOUNT } from './verdicts.ts';

const outcomes: readonly Outcome[] = [
  'pass',
  'fail',
  'unknown',
  'not-applicable',
  'not-checked',
  'manual',
];
const severity = fc.constantFrom(...severities);
const moment = fc.integer({ min: 1_400_000_000, max: 1_900_000_000 });
const level = fc.option(fc.integer({ min: 0, max: 3 }), { nil: null });
const exposure = fc.dictionary(fc.constantFrom('keys', 'activeKeys', 'lastUsedAt'), level);

const verdictsOf = (outcome: fc.Arbitrary<Outcome>): fc.Arbitrary<readonly Verdict[]> =>
  fc
    .tuple(
      fc.subarray([...ONE_OF_EACH]),
      fc.array(fc.record({ outcome, severity, exposure, isTransient: fc.boolean() }), {
        minLength: 4,
        maxLength: 4,
      }),
    )
    .map(([checks, parts]) =>
      checks.flatMap((check, index) => {
        const part = parts[index];
        if (part === undefined) return [];
        const fails = part.outcome === 'fail';
        return [
          aVerdict(check, part.outcome, {
            severity: fails ? part.severity : check.severity,
            exposure: fails ? part.exposure : {},
            ...(part.outcome === 'unknown' && part.isTransient
              ? { isTransient: true as const }
              : {}),
          }),
        ];
      }),
    );

const accountOf = (id: string, verdicts: readonly Verdict[]): AccountPosture =>
  anAccount(verdicts, { account: { id, partition: 'aws', kind: 'unknown' } });

/** Postures of no, one or two accounts, with any choice of four checks. */
export const postures: fc.Arbitrary<Posture> = fc
  .tuple(
    moment,
    fc.subarray([ACCOUNT, OTHER_ACCOUNT]),
    fc.array(verdictsOf(fc.constantFrom(...outcomes)), { minLength: 2, maxLength: 2 }),
  )
  .map(([seconds, ids, verdicts]) => ({
    judgedAt: new Date(seconds * 1000),
    accounts: ids.map((id, index) => accountOf(id, verdicts[index] ?? [])),
  }));

const remembered: fc.Arbitrary<Remembered> = fc
  .tuple(
    fc.constantFrom('pass', 'fail', 'not-applicable', 'manual', 'unknown'),
    moment,
    severity,
    exposure,
    fc.option(fc.record({ seconds: moment, isTold: fc.boolean() }), { nil: undefined }),
  )
  .map(([outcome, seconds, worst, exposed, blind]) => {
    const since = new Date(seconds * 1000);
    const unread =
      blind === undefined
        ? outcome === 'unknown'
          ? { blind: { since, isTold: true } }
          : {}
        : { blind: { since: new Date(blind.seconds * 1000), isTold: blind.isTold } };
    return outcome === 'fail'
      ? { outcome, since, severity: worst, exposure: exposed, ...unread }
      : { outcome, since, severity: undefined, exposure: {}, ...unread };
  });

const accountMemory: fc.Arbitrary<AccountMemory> = fc
  .dictionary(
    fc.constantFrom(...ONE_OF_EACH.map(({ id }) => id), 'a-check-that-was-removed'),
    remembered,
  )
  .map((entries) => new Map(Object.entries(entries)));

/** Memories of both accounts. */
export const memories: fc.Arbitrary<Memory> = fc.tuple(accountMemory, accountMemory).map(
  ([one, other]) =>
    new Map([
      [ACCOUNT, one],
      [OTHER_ACCOUNT, other],
    ]),
);

/** A memory of the audited accounts only, as `recall` hands it over. */
export const recalled = (posture: Posture, memory: Memory): Memory =>
  new Map([...memory].filter(([id]) => posture.accounts.some(({ account }) => account.id === id)));

export const comparisons: fc.Arbitrary<Comparison> = fc
  .tuple(postures, memories)
  .map(([posture, memory]) => compare(posture, recalled(posture, memory)));
