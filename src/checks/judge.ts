import type { Check } from '../model/check.ts';
import { type Judgement, notChecked, type Severity, unknown } from '../model/judgement.ts';
import { rootDenial } from './support/root-denial.ts';
import type { Settings } from '../model/settings.ts';
import type { Evidence } from '../model/evidence.ts';
import type { AccountPosture, Verdict } from '../model/posture.ts';

// A fault in one check is that check's unknown; it must neither end the run nor look like a pass.
const guarded = (check: Check, evidence: Evidence, settings: Settings, now: Date): Judgement => {
  try {
    return check.judge(evidence, settings, now);
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown error';
    return unknown(`The check itself failed (${name}). Please report this.`);
  }
};

const evidenceTimes = (check: Check, { readings }: Evidence): Verdict['evidence'] =>
  check.sources
    .flatMap((source) => {
      const reading = readings[source];
      return reading.state === 'known' ? [{ source, asOf: reading.asOf }] : [];
    })
    .sort((left, right) => left.asOf.getTime() - right.asOf.getTime());

const ROOT_IS_DENIED = 'A service control policy denies root’s actions in this account.';

// What one reading tells eases another check's verdict: said only where it was read, never asked for.
const isEasedByDenial = (check: Check, evidence: Evidence): boolean =>
  check.isEasedByDenial === true && rootDenial(evidence) === 'full';

const severityOf = (
  { id, severity }: Check,
  judgement: Judgement,
  settings: Settings,
  isEased: boolean,
): Severity =>
  (isEased ? settings.severitiesWhereRootIsDenied[id] : undefined) ??
  settings.severities[id] ??
  judgement.severity ??
  severity;

/** What this way into the account cannot ask is not checked; it is no blind spot that a permission could mend. */
const byAccess = (check: Check, { readings }: Evidence, judgement: Judgement): Judgement => {
  if (judgement.outcome !== 'unknown') return judgement;
  const missing = check.sources.flatMap((name) => {
    const reading = readings[name];
    return reading.state === 'unavailable' ? [reading] : [];
  });
  const notOffered = missing.filter(({ cause }) => cause === 'not-offered');
  const [first] = notOffered;
  if (first === undefined) return judgement;
  // What else is missing does not matter where it is this that the check lacks.
  const isBlamed = notOffered.some(({ reason }) => reason === judgement.reason);
  return isBlamed || notOffered.length === missing.length ? notChecked(first.reason) : judgement;
};

const toVerdict = (check: Check, evidence: Evidence, settings: Settings, now: Date): Verdict => {
  const judgement = byAccess(check, evidence, guarded(check, evidence, settings, now));
  const isEased = judgement.outcome === 'fail' && isEasedByDenial(check, evidence);
  return {
    check,
    outcome: judgement.outcome,
    severity: severityOf(check, judgement, settings, isEased),
    reason: isEased ? `${judgement.reason} ${ROOT_IS_DENIED}` : judgement.reason,
    note: judgement.note,
    facts: judgement.facts,
    exposure: judgement.exposure,
    listing: judgement.listing,
    missingPermissions: judgement.missingPermissions,
    evidence: evidenceTimes(check, evidence),
    ...(judgement.isTransient === true ? { isTransient: true as const } : {}),
  };
};

/** Judges one account's evidence by the chosen checks. Pure; never throws. */
export const judge = (
  evidence: Evidence,
  checks: readonly Check[],
  settings: Settings,
  now: Date,
): AccountPosture => {
  const alias = evidence.readings['account-alias'];
  const report = evidence.readings['credential-report'];
  return {
    account: evidence.account,
    alias: alias.state === 'known' ? alias.value.alias : undefined,
    reportGeneratedAt: report.state === 'known' ? report.asOf : undefined,
    verdicts: checks.map((check) => toVerdict(check, evidence, settings, now)),
  };
};
