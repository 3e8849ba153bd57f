import type { Check } from '../../src/model/check.ts';
import type { Outcome } from '../../src/model/judgement.ts';
import { DAY_MS } from '../../src/model/time.ts';
import { type Comparison, compare } from '../../src/posture/changes.ts';
import { emptyMemory, type Memory } from '../../src/posture/memory.ts';
import type { AccountPosture, Posture, Verdict } from '../../src/model/posture.ts';

export const NOW = new Date('2026-11-21T09:12:00Z');
export const ACCOUNT = '123456789012';
export const OTHER_ACCOUNT = '210987654321';

export const daysAfter = (days: number, start = NOW): Date =>
  new Date(start.getTime() + days * DAY_MS);

/** A check of this id. It is never asked: the tests hand over its verdicts. */
export const aCheck = (id: string, parts: Partial<Check> = {}): Check => ({
  id,
  title: `Title of ${id}`,
  theme: 'credentials',
  severity: 'high',
  judges: `What ${id} judges.`,
  why: `Why ${id} matters.`,
  remediation: { console: ['Open the console.'], cli: ['aws iam get-account-summary'] },
  references: [{ title: 'Read this', url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/' }],
  frameworks: { cis: {}, securityHub: [], config: [], prowler: [] },
  sources: ['account-summary'],
  judge: () => {
    throw new Error('these tests hand over verdicts');
  },
  ...parts,
});

export const KEY = aCheck('root-access-key', { severity: 'critical' });
export const USE = aCheck('root-recent-use', { severity: 'high' });
export const VIRTUAL = aCheck('root-mfa-no-virtual', { severity: 'medium' });
export const GROUPS = aCheck('iam-groups', { severity: 'low' });

/** One check of each severity, worst first. */
export const ONE_OF_EACH = [KEY, USE, VIRTUAL, GROUPS] as const;

export const aVerdict = (
  check: Check,
  outcome: Outcome,
  parts: Partial<Omit<Verdict, 'check' | 'outcome'>> = {},
): Verdict => ({
  check,
  outcome,
  severity: check.severity,
  reason: `Reason of ${check.id}.`,
  note: undefined,
  facts: {},
  exposure: {},
  listing: undefined,
  missingPermissions: [],
  evidence: [],
  ...parts,
});

export const anAccount = (
  verdicts: readonly Verdict[],
  parts: Partial<AccountPosture> = {},
): AccountPosture => ({
  account: { id: ACCOUNT, partition: 'aws', kind: 'unknown' },
  alias: undefined,
  reportGeneratedAt: undefined,
  verdicts,
  ...parts,
});

export const otherAccount = (verdicts: readonly Verdict[]): AccountPosture =>
  anAccount(verdicts, { account: { id: OTHER_ACCOUNT, partition: 'aws', kind: 'unknown' } });

export const aPosture = (accounts: readonly AccountPosture[], judgedAt = NOW): Posture => ({
  judgedAt,
  accounts,
});

/** Runs a day apart, the first one `NOW`, each held against what the one before remembered. */
export const runs = (...days: readonly (readonly Verdict[])[]): readonly Comparison[] => {
  let memory: Memory = emptyMemory;
  return days.map((verdicts, day) => {
    const comparison = compare(aPosture([anAccount(verdicts)], daysAfter(day)), memory);
    memory = comparison.memory;
    return comparison;
  });
};

/** The last of these runs. */
export const lastOf = (...days: readonly (readonly Verdict[])[]): Comparison => {
  const last = runs(...days).at(-1);
  if (last === undefined) throw new Error('no run');
  return last;
};
