import type { Account } from '../../model/evidence.ts';
import { endsSoon, isInForce } from '../../model/expiry.ts';
import { capitalized } from '../../model/text.ts';
import { DAY_MS, day } from '../../model/time.ts';
import { type Attestation, EVERY_ACCOUNT } from '../../model/settings.ts';
import type { Check } from '../../model/check.ts';
import { type Judgement, manual, notApplicable, pass } from '../../model/judgement.ts';
import { hasNoConsoleRoot, NO_ROOT } from './root-facts.ts';

/** What the ids of these checks start with; the practice is the rest. */
export const ATTESTATION_PREFIX = 'attest-';

/** One practice that only a person can vouch for. */
export interface AttestedPractice extends Pick<
  Check,
  'title' | 'why' | 'remediation' | 'references'
> {
  /** As the configuration file names it. */
  readonly practice: string;
  /** What is attested, in lower case, as it follows "that". */
  readonly that: string;
  /** True where it is about signing in to the console, which root in GovCloud (US) cannot. */
  readonly isOfConsole?: true;
}

// East of Greenwich the day has begun already.
const isToCome = ({ on }: Attestation, now: Date): boolean => on.getTime() - now.getTime() > DAY_MS;

const isValid = (attestation: Attestation, now: Date): boolean =>
  isInForce(attestation, now) && !isToCome(attestation, now);

/** Those for the practice: the account's own before those for every account. */
const attestationsFor = (
  attestations: readonly Attestation[],
  practice: string,
  account: Account,
): readonly Attestation[] =>
  [account.id, EVERY_ACCOUNT].flatMap((id) =>
    attestations.filter((each) => each.practice === practice && each.account === id),
  );

const judged = (that: string, attestation: Attestation | undefined, now: Date): Judgement => {
  if (attestation === undefined) return manual(`Nobody has attested that ${that}.`);
  const { by, on, expires, link } = attestation;
  const facts = {
    attestedOn: day(on),
    expires: day(expires),
    ...(link === undefined ? {} : { link }),
  };
  if (isToCome(attestation, now)) {
    const reason = `The attestation by ${by} that ${that} is dated ${day(on)}, which is yet to come.`;
    return manual(reason, { facts });
  }
  if (!isInForce(attestation, now)) {
    return manual(`The attestation by ${by} that ${that} expired on ${day(expires)}.`, { facts });
  }
  return pass(`${capitalized(that)}, attested by ${by} on ${day(on)}, until ${day(expires)}.`, {
    facts,
    note: endsSoon(attestation, now)
      ? `This attestation ends on ${day(expires)}; after that somebody has to look again.`
      : undefined,
  });
};

/** A check that rests on somebody's dated word in the configuration file, and on nothing of AWS. */
export const defineAttestation = ({
  practice,
  that,
  isOfConsole,
  ...told
}: AttestedPractice): Check => ({
  id: `${ATTESTATION_PREFIX}${practice}`,
  ...told,
  remediation: {
    console: [
      ...told.remediation.console,
      `Attest it: add \`practice: ${practice}\` under \`attestations\` in \`.github/root-guard.yml\`, with who says so, on which day, and until when.`,
    ],
    cli: told.remediation.cli,
  },
  theme: 'attestations',
  severity: 'low',
  judges: `In the configuration file somebody vouches, until a day that is named there, that ${that}. AWS is not asked; without that word a person has to look.`,
  isJudgedOnce: true,
  frameworks: { cis: {}, securityHub: [], config: [], prowler: [] },
  sources: [],
  judge: ({ account }, { attestations }, now) => {
    if (account.partition === 'aws-cn') return notApplicable(NO_ROOT);
    if (isOfConsole === true && hasNoConsoleRoot(account)) {
      return notApplicable('Root cannot have MFA or a console password in AWS GovCloud (US).');
    }
    const found = attestationsFor(attestations, practice, account);
    return judged(that, found.find((each) => isValid(each, now)) ?? found[0], now);
  },
});
