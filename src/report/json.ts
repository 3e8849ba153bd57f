import type { Change, Comparison, TrackedVerdict } from '../posture/changes.ts';
import { countOutcomes } from '../posture/standing.ts';
import { version } from '../version.ts';
import type { Display } from './display.ts';
import type { Report } from './report-schema.ts';

type ReportVerdict = Report['accounts'][number]['verdicts'][number];
type ReportChange = Report['changes'][number];

const toVerdict = ({ verdict, since }: TrackedVerdict, display: Display): ReportVerdict => ({
  check: verdict.check.id,
  outcome: verdict.outcome,
  severity: verdict.severity,
  reason: display.text(
    [verdict.reason, verdict.note].filter((text) => text !== undefined).join(' '),
  ),
  facts: Object.fromEntries(
    Object.entries(verdict.facts).map(([name, value]) => [
      name,
      typeof value === 'string' ? display.text(value) : value,
    ]),
  ),
  ...(verdict.missingPermissions.length === 0
    ? {}
    : { missingPermission: verdict.missingPermissions.join(', ') }),
  ...(since === undefined ? {} : { since: since.toISOString() }),
});

/** Changes as the report and the output `changes` hold them. */
export const reportChanges = (changes: readonly Change[], display: Display): ReportChange[] =>
  changes.map(({ accountId, verdict, kind, from }) => ({
    account: display.account(accountId),
    check: verdict.check.id,
    kind,
    from,
    to: verdict.outcome,
    reason: display.text(verdict.reason),
  }));

/** The JSON report of a run. */
export const createReport = (comparison: Comparison, display: Display): Report => {
  const counts = countOutcomes(comparison);
  return {
    schemaVersion: 1,
    tool: { name: 'aws-root-guard', version },
    generatedAt: comparison.judgedAt.toISOString(),
    complete: counts.unknown === 0 && comparison.unjudged.length === 0,
    counts: { ...counts, accepted: 0 },
    accounts: comparison.accounts.map(({ posture, verdicts }) => {
      const id = display.account(posture.account.id);
      const name = display.name(posture.account.id);
      return {
        id,
        partition: posture.account.partition,
        ...(name === id ? {} : { name }),
        kind: posture.account.kind,
        ...(posture.reportGeneratedAt === undefined
          ? {}
          : { reportGeneratedAt: posture.reportGeneratedAt.toISOString() }),
        verdicts: verdicts.map((verdict) => toVerdict(verdict, display)),
      };
    }),
    changes: reportChanges(comparison.changes, display),
  };
};
