import type { Check } from '../../model/check.ts';
import { severities, type Severity } from '../../model/judgement.ts';
import type { Acceptance } from '../../posture/acceptance.ts';
import type { TrackedVerdict } from '../../posture/tracked-verdict.ts';
import type { Exception } from '../../model/settings.ts';
import type { Display } from '../text/display.ts';
import type { AccountRow } from './account-row.ts';
import { type AcceptedTerms, acceptedTerms } from './terms.ts';

/** What one exception covers: a check in one or more accounts. */
export interface Coverage {
  readonly check: Check;
  /** The worst severity that it covers. */
  readonly severity: Severity;
  readonly names: readonly string[];
  readonly terms: AcceptedTerms;
}

interface Gathered {
  readonly acceptance: Acceptance;
  readonly verdicts: TrackedVerdict['verdict'][];
  readonly names: string[];
}

const gather = (rows: readonly AccountRow[]): readonly Gathered[] => {
  const byException = new Map<Exception, Gathered>();
  for (const { name, accepted } of rows) {
    for (const { acceptance, verdict } of accepted) {
      if (acceptance === undefined) continue;
      const { exception } = acceptance;
      const gathered = byException.get(exception) ?? { acceptance, verdicts: [], names: [] };
      byException.set(exception, gathered);
      gathered.verdicts.push(verdict);
      gathered.names.push(name);
    }
  }
  return [...byException.values()];
};

/** Every exception that covers a finding, the most severe first. */
export const coverages = (rows: readonly AccountRow[], display: Display): readonly Coverage[] =>
  gather(rows)
    .flatMap(({ acceptance, verdicts, names }): readonly Coverage[] => {
      const [first] = verdicts;
      if (first === undefined) return [];
      return [
        {
          check: first.check,
          severity:
            severities.find((severity) => verdicts.some((each) => each.severity === severity)) ??
            first.severity,
          names,
          terms: acceptedTerms(acceptance, display),
        },
      ];
    })
    .sort((left, right) => severities.indexOf(left.severity) - severities.indexOf(right.severity));
