import type { AccountView } from '../view/one.ts';
import type { AccountRow } from '../view/account-row.ts';
import type { AccountsView } from '../view/many.ts';
import { amount, capitalized, firstOf } from '../../model/text.ts';
import type { CheckTally } from '../view/check-tally.ts';
import { findingReason } from '../text/held.ts';
import { foreign } from '../text/markdown.ts';
import { severityWord } from '../text/severity.ts';
import { minute } from '../../model/time.ts';
import type { Severity } from '../../model/judgement.ts';
import { NOT_LOOKED_AT } from '../../posture/gate.ts';
import type { View } from '../view/view.ts';

/** A line on the run's page. The log prints only the message, so the message must say what it is about. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
}

/** The runner keeps ten annotations of each level per step; the last one is the final sentence. */
const MAX_ANNOTATIONS = 9;

/** The runner cuts a message beyond 4,096 characters. */
const MAX_PERMISSIONS = 30;

const levelOf = (severity: Severity): Annotation['level'] =>
  severity === 'critical' || severity === 'high' ? 'error' : 'warning';

const toAllow = (actions: readonly string[]): string =>
  actions.length === 0 ? '' : ` Allow the audit role ${firstOf(actions, MAX_PERMISSIONS)}.`;

const notLookedAt = ({ missing }: View): readonly Annotation[] =>
  missing.length === 0
    ? []
    : [
        {
          level: 'warning',
          title: capitalized(NOT_LOOKED_AT),
          message: foreign(missing.join(' ')),
        },
      ];

const accountBlind = ({ unknowns, missingPermissions: missing }: AccountView): Annotation[] =>
  unknowns.length === 0
    ? []
    : [
        {
          level: 'warning',
          title: `${amount(unknowns.length, 'check')} could not be read`,
          message: `Could not be read: ${unknowns.map(({ check }) => check.id).join(', ')}.${toAllow(missing)}`,
        },
      ];

const accountFindings = ({ findings }: AccountView): readonly Annotation[] =>
  findings.map(({ check, severity, reason, since }) => ({
    level: levelOf(severity),
    title: `${severityWord(severity)}: ${check.title}`,
    message: foreign(
      `${check.id}: ${reason}${since === undefined ? '' : ` Since ${minute(since)}.`}`,
    ),
  }));

const NAMED = 8;

const namesOf = (rows: readonly AccountRow[]): string =>
  firstOf(rows, NAMED, ({ name }) => foreign(name));

const accountsBlind = (view: AccountsView): Annotation[] => {
  const unread = view.rows.filter(({ unknowns }) => unknowns.length > 0);
  const [first] = view.blindnesses;
  if (first === undefined) return [];
  const others = unread.length - first.rows.length;
  const rest = others === 0 ? '' : ` ${amount(others, 'more account')} for other reasons.`;
  const reason = foreign(view.display.text(first.reason));
  return [
    {
      level: 'warning',
      title: `${amount(unread.length, 'account')} could not be read in full`,
      message: `Could not be read in full: ${namesOf(first.rows)}. ${reason}${rest}${toAllow(view.missingPermissions)}`,
    },
  ];
};

const ofCheck = ({ check, worst }: CheckTally, view: AccountsView): readonly Annotation[] => {
  if (worst === undefined) return [];
  const found = view.rows.flatMap((row) =>
    row.findings
      .filter(({ verdict }) => verdict.check.id === check.id)
      .map((tracked) => ({ row, tracked })),
  );
  const [only] = found;
  const message =
    only !== undefined && found.length === 1
      ? `${check.id} in ${foreign(only.row.name)}: ${foreign(view.display.text(findingReason(only.tracked)))}`
      : `${check.id} in ${String(found.length)} of ${amount(view.rows.length, 'account')}: ${namesOf(found.map(({ row }) => row))}.`;
  return [{ level: levelOf(worst), title: `${severityWord(worst)}: ${check.title}`, message }];
};

// One per check: with hundreds of accounts, one per account would show nine of them.
const accountsFindings = (view: AccountsView): readonly Annotation[] =>
  view.tallies.slice(0, MAX_ANNOTATIONS).flatMap((tally) => ofCheck(tally, view));

const parts = (view: View): { findings: readonly Annotation[]; blind: Annotation[] } => {
  switch (view.scope) {
    case 'account':
      return { findings: accountFindings(view), blind: accountBlind(view) };
    case 'accounts':
      return { findings: accountsFindings(view), blind: accountsBlind(view) };
  }
};

/** Annotations for the findings, worst first, then one for what could not be read and one for what was not audited. */
export const createAnnotations = (view: View): readonly Annotation[] => {
  const { findings, blind } = parts(view);
  const last = [...blind, ...notLookedAt(view)];
  return [...findings.slice(0, MAX_ANNOTATIONS - last.length), ...last];
};
