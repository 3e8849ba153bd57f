import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../src/model/check.ts';
import { type Attestation, defaultSettings, EVERY_ACCOUNT } from '../../src/model/settings.ts';
import { ACCOUNT_ID } from '../sandbox/credential-report-csv.ts';
import { evidence, NOW } from './evidence.ts';
import { type Case, describeCheck } from './cases.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Half a year old and good for another one, for every account. */
const attestationOf = (practice: string, parts: Partial<Attestation> = {}): Attestation => ({
  practice,
  account: EVERY_ACCOUNT,
  by: '@mona',
  on: new Date('2026-06-01T00:00:00Z'),
  expires: new Date('2027-06-01T23:59:59.999Z'),
  link: undefined,
  ...parts,
});

/** Its last moment is so many milliseconds after the verdict. */
const ending = (inMs: number): Date => new Date(NOW.getTime() + inMs);

const casesOf = (practice: string, says: string, isOfConsole: boolean): readonly Case[] => {
  const given = (...parts: readonly Partial<Attestation>[]): Pick<Case, 'settings'> => ({
    settings: { attestations: parts.map((each) => attestationOf(practice, each)) },
  });
  return [
    {
      name: 'for every account',
      ...given({}),
      outcome: 'pass',
      reason: `${says}, attested by @mona on 2026-06-01, until 2027-06-01.`,
      facts: { attestedOn: '2026-06-01', expires: '2027-06-01' },
    },
    {
      name: 'for this account, before the one for all',
      ...given({ by: '@everyone' }, { account: ACCOUNT_ID, link: 'https://example.com/42' }),
      outcome: 'pass',
      reason: 'attested by @mona',
      facts: { link: 'https://example.com/42' },
    },
    {
      name: 'for all, where the account’s own has expired',
      ...given({ by: '@everyone' }, { account: ACCOUNT_ID, expires: ending(-1) }),
      outcome: 'pass',
      reason: 'attested by @everyone',
    },
    {
      name: 'to its last moment, with a word that it ends',
      ...given({ expires: ending(0) }),
      outcome: 'pass',
      reason: 'until 2026-11-21.',
      note: 'This attestation ends on 2026-11-21; after that somebody has to look again.',
    },
    {
      name: 'fourteen days before it ends',
      ...given({ expires: ending(14 * DAY_MS) }),
      outcome: 'pass',
      reason: 'until 2026-12-05.',
      note: 'ends on 2026-12-05',
    },
    {
      name: 'fifteen days before it ends, without a word',
      ...given({ expires: ending(15 * DAY_MS) }),
      outcome: 'pass',
      reason: 'until 2026-12-06.',
    },
    {
      name: 'today, where the day begins before it does in Greenwich',
      ...given({ on: new Date('2026-11-22T00:00:00Z') }),
      outcome: 'pass',
      reason: 'on 2026-11-22',
    },
    {
      name: 'by nobody',
      outcome: 'manual',
      reason: `Nobody has attested that ${says.charAt(0).toLowerCase()}${says.slice(1)}.`,
    },
    {
      name: 'for another practice, or another account',
      settings: {
        attestations: [
          attestationOf('another'),
          attestationOf(practice, { account: '999999999999' }),
        ],
      },
      outcome: 'manual',
      reason: 'Nobody has attested that',
    },
    {
      name: 'until a moment ago',
      ...given({ expires: ending(-1) }),
      outcome: 'manual',
      reason: /^The attestation by @mona that .* expired on 2026-11-21\.$/,
      facts: { attestedOn: '2026-06-01', expires: '2026-11-21' },
    },
    {
      name: 'for a day that is yet to come',
      ...given({ on: new Date('2026-11-23T00:00:00Z') }),
      outcome: 'manual',
      reason: /^The attestation by @mona that .* is dated 2026-11-23, which is yet to come\.$/,
    },
    {
      name: 'in GovCloud',
      given: { partition: 'aws-us-gov' },
      ...given({}),
      outcome: isOfConsole ? 'not-applicable' : 'pass',
      reason: isOfConsole ? 'AWS GovCloud (US)' : 'attested by @mona',
    },
    {
      name: 'in China',
      given: { partition: 'aws-cn' },
      ...given({}),
      outcome: 'not-applicable',
      reason: 'Accounts in the China partition have no root user.',
    },
  ];
};

/** Holds a check to what is true of every attestation. `says` is what it attests, as a sentence begins. */
export const describeAttestation = (
  check: Check,
  practice: string,
  says: string,
  { isOfConsole = false } = {},
): void => {
  describeCheck(check, casesOf(practice, says, isOfConsole));

  describe(`${check.id}, as an attestation`, () => {
    test('is named by its practice, weighs little and reads nothing', () => {
      expect(check).toMatchObject({
        id: `attest-${practice}`,
        theme: 'attestations',
        severity: 'low',
        sources: [],
      });
    });

    // What counts changes with these days, so they are no cases: a case says the same a day later.
    test.each<[string, Partial<Attestation>, string]>([
      ['to its last moment', { expires: ending(0) }, '@mona'],
      ['not after it', { expires: ending(-1) }, '@everyone'],
      ['not before its day', { on: new Date('2026-11-23T00:00:00Z') }, '@everyone'],
    ])('the account’s own goes before the one for all: %s', (_name, own, by) => {
      const attestations = [
        attestationOf(practice, { by: '@everyone' }),
        attestationOf(practice, { account: ACCOUNT_ID, ...own }),
      ];
      const { outcome, reason } = check.judge(
        evidence(),
        { ...defaultSettings, attestations },
        NOW,
      );
      expect(outcome).toBe('pass');
      expect(reason).toContain(`attested by ${by} on`);
    });

    test('tells how to attest it', () => {
      expect(check.remediation.console.at(-1)).toContain(`practice: ${practice}`);
    });
  });
};
