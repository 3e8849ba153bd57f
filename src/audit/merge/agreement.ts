import { isWorse } from '../../model/exposure.ts';
import { type Exposure, severities } from '../../model/judgement.ts';
import type { Verdict } from '../../model/posture.ts';
import { firstOf } from '../../model/text.ts';

/** What one report says of one check in one account. */
export interface Statement {
  readonly path: string;
  readonly verdict: Verdict;
  /** The report's time has not come yet: it overrules nothing. */
  readonly isEarly: boolean;
}

const SHOWN = 5;

/** Neither says anything of the account itself: it could not be read, or this way in cannot ask. */
const saysNothing = ({ outcome }: Verdict): boolean =>
  outcome === 'unknown' || outcome === 'not-checked';

const contradicted = (statements: readonly Statement[], latest: Statement): Verdict => ({
  ...latest.verdict,
  outcome: 'unknown',
  reason: `The reports contradict each other: ${firstOf(
    statements,
    SHOWN,
    ({ path, verdict }) => `${path} says ${verdict.outcome}`,
  )}. Run the audits again and merge only reports of one run.`,
  note: undefined,
  facts: {},
  exposure: {},
  listing: undefined,
  missingPermissions: [],
});

/** The most of each number that any report tells. */
const most = (exposures: readonly Exposure[]): Exposure => {
  const merged = new Map<string, number | null>();
  for (const [name, value] of exposures.flatMap((exposure) => Object.entries(exposure))) {
    const before = merged.get(name) ?? null;
    merged.set(name, before === null || (value !== null && value > before) ? value : before);
  }
  return Object.fromEntries(merged);
};

const rank = ({ verdict }: Statement): number => severities.indexOf(verdict.severity);

/** The worst of several findings, of equally bad ones the newest: no report makes another's finding smaller. */
const worst = (findings: readonly Statement[], latest: Statement): Verdict => {
  const top = Math.min(...findings.map(rank));
  const gravest = findings.filter((finding) => rank(finding) === top);
  const first = rank(latest) === top ? latest : (gravest.at(-1) ?? latest);
  return {
    ...gravest.reduceRight(
      (kept, { verdict }) => (isWorse(kept, verdict) ? verdict : kept),
      first.verdict,
    ),
    exposure: most(findings.map(({ verdict }) => verdict.exposure)),
  };
};

/**
 * What several reports say together of one check in one account, the oldest first; `undefined` where none says
 * anything. None overrules another: where they contradict each other nobody knows, and what one of them could not read
 * leaves the other's finding a finding. A report from the future counts only where it is alone or finds something.
 */
export const agreed = (statements: readonly Statement[]): Verdict | undefined => {
  const hasTimely = statements.some(({ isEarly }) => !isEarly);
  const heard = statements.filter(
    ({ isEarly, verdict }) => !hasTimely || !isEarly || verdict.outcome === 'fail',
  );
  const telling = heard.filter(({ verdict }) => !saysNothing(verdict));
  const latest = telling.findLast(({ isEarly }) => !isEarly) ?? telling.at(-1);
  // "Not checked" goes behind "could not be read", which may be mended.
  const silent =
    heard.findLast(({ verdict }) => verdict.outcome === 'unknown')?.verdict ??
    heard.at(-1)?.verdict;
  if (latest === undefined) return silent;
  if (telling.some(({ verdict }) => verdict.outcome !== latest.verdict.outcome)) {
    return contradicted(telling, latest);
  }
  if (latest.verdict.outcome === 'fail') return worst(telling, latest);
  const last = heard.findLast(({ verdict }) => verdict.outcome !== 'not-checked')?.verdict;
  return last?.outcome === 'unknown' ? last : latest.verdict;
};
