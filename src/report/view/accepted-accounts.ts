import type { Check } from '../../model/check.ts';
import { severities, type Severity } from '../../model/judgement.ts';
import type { Acceptance } from '../../posture/acceptance.ts';
import type { TrackedVerdict } from '../../posture/tracked-verdict.ts';
import type { Exception } from '../../model/settings.ts';
import { termsText, unwrittenLine } from '../parts/accepted.ts';
import { type AcceptedTerms, acceptedTerms } from './accepted-terms.ts';
import type { AccountsView } from './many.ts';
import { amount, firstOf } from '../text/amount.ts';
import { code } from '../text/markdown.ts';
import { severityIcon } from '../text/severity.ts';

/** What one exception covers: its check, in one account or several. */
export interface Covered {
  readonly check: Check;
  /** The worst that it covers. */
  readonly severity: Severity;
  readonly names: readonly string[];
  readonly terms: AcceptedTerms;
}

interface Gathered {
  readonly acceptance: Acceptance;
  readonly verdicts: TrackedVerdict['verdict'][];
  readonly names: string[];
}

const gather = ({ rows }: AccountsView): readonly Gathered[] => {
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

/** Every exception that covers something, with where, the most severe first. */
export const coveredAccounts = (view: AccountsView): readonly Covered[] =>
  gather(view)
    .flatMap(({ acceptance, verdicts, names }): readonly Covered[] => {
      const [first] = verdicts;
      if (first === undefined) return [];
      const exposures = verdicts.map(({ exposure }) => exposure);
      return [
        {
          check: first.check,
          severity:
            severities.find((severity) => verdicts.some((each) => each.severity === severity)) ??
            first.severity,
          names,
          terms: acceptedTerms(acceptance, exposures, view.display),
        },
      ];
    })
    .sort((left, right) => severities.indexOf(left.severity) - severities.indexOf(right.severity));

const NAMED = 5;

/** One of them as a line; days left and what its exception lacks only where `now` is given. */
export const coveredLine = ({ check, severity, names, terms }: Covered, now?: Date): string => {
  const told = firstOf(names.slice(0, NAMED).map(code), names.length);
  const where = names.length === 1 ? told : `${amount(names.length, 'account')} (${told})`;
  const lacks = now === undefined ? '' : unwrittenLine(terms);
  return `${severityIcon(severity)} ${code(check.id)} in ${where}. ${termsText(terms, now)}${lacks}`;
};
