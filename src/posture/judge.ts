import type { Check } from '../checks/check.ts';
import { type Judgement, unknown } from '../checks/judgement.ts';
import type { Settings } from '../settings.ts';
import type { Evidence } from '../evidence.ts';
import type { AccountPosture, Verdict } from './posture.ts';

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

const toVerdict = (check: Check, evidence: Evidence, settings: Settings, now: Date): Verdict => {
  const judgement = guarded(check, evidence, settings, now);
  return {
    check,
    outcome: judgement.outcome,
    severity: judgement.severity ?? check.severity,
    reason: judgement.reason,
    note: judgement.note,
    facts: judgement.facts,
    exposure: judgement.exposure,
    missingPermissions: judgement.missingPermissions,
    evidence: evidenceTimes(check, evidence),
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
