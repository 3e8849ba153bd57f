import type { Check } from '../../src/model/check.ts';
import { severities } from '../../src/model/judgement.ts';
import type { AccountsView } from '../../src/report/view/many.ts';
import { compare, type Comparison } from '../../src/posture/changes.ts';
import { emptyMemory, type Memory } from '../../src/posture/memory.ts';
import type { AccountPosture, Posture, Verdict } from '../../src/model/posture.ts';
import { createDisplay, type Display } from '../../src/report/text/display.ts';
import { createView } from '../../src/report/view/view.ts';
import type { Exception } from '../../src/model/settings.ts';
import { aCheck, anAccount, aVerdict, daysAfter, NOW } from '../posture/verdicts.ts';
import type { AccountDisplay } from '../../src/model/account-display.ts';

/** The id of the account at this place: 100000000001 and so on. */
export const idOf = (place: number): string => String(100_000_000_001 + place);

/** So many checks, the severities in turn. */
export const manyChecks = (count: number): readonly Check[] =>
  Array.from({ length: count }, (_, index) =>
    aCheck(`check-number-${String(index)}`, { severity: severities[index % 4] ?? 'low' }),
  );

/** What one account was found to be. */
export const accountOf = (
  place: number,
  verdicts: readonly Verdict[],
  kind: AccountPosture['account']['kind'] = 'member',
): AccountPosture => anAccount(verdicts, { account: { id: idOf(place), partition: 'aws', kind } });

/** Accounts whose verdicts are told by their place and the check's. */
export const accountsOf = (
  count: number,
  checks: readonly Check[],
  verdictOf: (place: number, check: Check, index: number) => Verdict,
): readonly AccountPosture[] =>
  Array.from({ length: count }, (_, place) =>
    accountOf(
      place,
      checks.map((check, index) => verdictOf(place, check, index)),
    ),
  );

/** A run over these accounts. */
export const runOver = (
  accounts: readonly AccountPosture[],
  {
    memory = emptyMemory,
    exceptions = [],
    judgedAt = NOW,
    ...parts
  }: Partial<Posture> & { memory?: Memory; exceptions?: readonly Exception[] } = {},
): Comparison => compare({ ...parts, judgedAt, accounts }, memory, exceptions);

/** A display that knows the names of the first thousand accounts, and all ids of a comparison. */
export const displayFor = (
  mode: AccountDisplay,
  { accounts, skipped }: Comparison,
  nameOf: (place: number) => string = (place) => `name-${String(place)}`,
): Display =>
  createDisplay(
    mode,
    new Map(Array.from({ length: 1000 }, (_, place) => [idOf(place), nameOf(place)])),
    [...accounts.map(({ posture }) => posture.account.id), ...skipped.map(({ id }) => id)],
  );

export const manyViewOf = (
  comparison: Comparison,
  display = displayFor('full', comparison),
): AccountsView => {
  const view = createView(comparison, display);
  if (view.scope !== 'accounts') throw new Error('a run over one account');
  return view;
};

const [A, B, C, D] = manyChecks(4);
if (A === undefined || B === undefined || C === undefined || D === undefined) {
  throw new Error('no checks');
}
/** One check of each severity, worst first. */
export const CHECKS = { critical: A, high: B, medium: C, low: D };

/**
 * Five accounts in which everything is that can be: all well, one finding of each kind, one that cannot be
 * read and failed before, one in which something is accepted, one skipped, and one that is remembered only.
 */
export const mixed = (): Comparison => {
  const { critical, high, medium, low } = CHECKS;
  const all = (place: number, ...others: readonly Verdict[]): AccountPosture =>
    accountOf(
      place,
      [critical, high, medium, low].map(
        (check) => others.find((each) => each.check === check) ?? aVerdict(check, 'pass'),
      ),
      place === 1 ? 'management' : 'member',
    );
  const exception: Exception = {
    check: medium.id,
    account: 'all',
    reason: 'One contact for all.',
    owner: '@mona',
    expires: daysAfter(40),
    link: undefined,
    covers: { missing: 1 },
  };
  const taken = aVerdict(medium, 'fail', { exposure: { missing: 1 } });
  const before = runOver(
    [
      all(0),
      all(1, aVerdict(low, 'fail'), aVerdict(high, 'fail')),
      all(2, aVerdict(critical, 'fail')),
      all(3),
      all(4, taken),
      all(7, aVerdict(high, 'fail')),
    ],
    { exceptions: [exception], judgedAt: daysAfter(-3) },
  );
  const blind = [critical, high, medium, low].map((check) =>
    aVerdict(check, 'unknown', {
      reason: `Nobody came into ${idOf(2)}.`,
      missingPermissions: ['iam:GetAccountSummary'],
    }),
  );
  return runOver(
    [
      all(0),
      all(1, aVerdict(low, 'fail', { reason: `Low in ${idOf(1)}.` })),
      all(2, ...blind),
      all(3, aVerdict(critical, 'fail', { reason: `Critical in ${idOf(3)}.`, note: 'It lags.' })),
      all(4, taken),
    ],
    {
      memory: before.memory,
      exceptions: [exception],
      skipped: [{ id: idOf(6), why: `AWS suspended it` }],
      missing: ['No report came of part 3/10.'],
    },
  );
};
