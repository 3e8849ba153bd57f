import { firstOf } from '../../model/text.ts';
import { DAY_MS } from '../../model/time.ts';
import { version } from '../../model/version.ts';
import { isInFuture } from '../../posture/report-dates.ts';
import type { AccountPosture } from '../../model/posture.ts';
import type { Merged, NamedReport } from './merge.ts';

// An account audited by itself goes by its id.
const isOrganization = (scope: string): boolean => scope.startsWith('o-');
const isOfList = (scope: string): boolean => scope.startsWith('accounts-of-');

const scopesOf = (reports: readonly NamedReport[]): readonly string[] => [
  ...new Set(reports.map(({ report }) => report.scope ?? '')),
];

/** The parts of which no report came, such as `3/10`. */
const missingParts = (reports: readonly NamedReport[]): readonly string[] =>
  scopesOf(reports).flatMap((scope) => {
    const parts = reports.flatMap(({ report }) =>
      report.part === undefined || (report.scope ?? '') !== scope ? [] : [report.part],
    );
    return [...new Set(parts.map(({ count }) => count))].flatMap((count) => {
      const present = new Set(parts.flatMap((part) => (part.count === count ? [part.index] : [])));
      return Array.from({ length: count }, (_, index) => index + 1)
        .filter((index) => !present.has(index))
        .map((index) => `${String(index)}/${String(count)}`);
    });
  });

/** What the reports themselves say they lack. */
const gapsOf = (reports: readonly NamedReport[]): ReadonlySet<string> =>
  new Set(
    reports.flatMap(({ path, report: { missing, unjudged } }) => [
      ...missing,
      ...(unjudged.length === 0
        ? []
        : [`What is remembered as failing was not judged again in ${path}.`]),
    ]),
  );

/** Accounts that lack a check by which others were judged, as a matrix of unlike jobs leaves them. */
const lessJudged = (accounts: readonly AccountPosture[]): readonly string[] => {
  const idsOf = ({ verdicts }: AccountPosture): readonly string[] =>
    verdicts.flatMap(({ check }) => (check.isJudgedOnce === true ? [] : [check.id]));
  const all = new Set(accounts.flatMap(idsOf));
  return accounts
    .filter((posture) => {
      const own = idsOf(posture).length;
      // What is judged once may be all that there is of the caller's own account.
      return own < all.size && (own > 0 || posture.verdicts.length === 0);
    })
    .map(({ account }) => account.id);
};

/** Five of them at most, and how many more. */
export const list = (items: readonly string[]): string => firstOf(items, 5);

/** What the reader should know of the reports. */
export const remarks = (
  reports: readonly NamedReport[],
  merged: Merged,
  expected: readonly string[],
  now: Date,
): readonly string[] => {
  const alone = unnamed(reports, expected);
  const versions = [...new Set(reports.map(({ report }) => report.tool.version))].sort();
  const configurations = new Set(
    reports.map(({ report: { configuration } }) => configuration?.sha256 ?? configuration?.state),
  );
  const old = reports.filter(({ report }) => now.getTime() - report.generatedAt.getTime() > DAY_MS);
  return [
    ...(versions.length > 1
      ? [`The reports were written by different versions of this tool: ${versions.join(', ')}.`]
      : versions
          .filter((each) => each !== version)
          .map(
            (each) =>
              `The reports were written by version ${each} of this tool; this is ${version}.`,
          )),
    ...(merged.strangers.length > 0
      ? [`The reports hold checks that this version does not have: ${list(merged.strangers)}.`]
      : []),
    ...(merged.absent.length > 0
      ? [
          `No report judges by ${list(merged.absent)}; where that is meant, give this step the same checks as the audits.`,
        ]
      : []),
    ...(merged.overlapping.length > 0
      ? [
          `Several reports judge the same accounts (${list(merged.overlapping)}); where they contradict each other, the outcome is unknown.`,
        ]
      : []),
    ...(alone.length > 0
      ? [
          `Beside the organisation's parts there are reports of ${list(alone)}: name these accounts in the input accounts, or nobody notices when one of their reports does not come.`,
        ]
      : []),
    ...(configurations.size > 1
      ? ['The reports were judged by different versions of the configuration file.']
      : []),
    ...(old.length > 0
      ? [`Older than a day, and so is what they say: ${list(old.map(({ path }) => path))}.`]
      : []),
  ];
};

const expectedAccounts = (ids: readonly string[], merged: Merged): readonly string[] => {
  const present = new Set(merged.accounts.map(({ account }) => account.id));
  return ids.filter((id) => !present.has(id));
};

/** The tracker that goes on; it must not hang on which reports happened to arrive. */
export const trackerScope = (reports: readonly NamedReport[]): string => {
  const scopes = scopesOf(reports);
  // What else was audited beside one organisation goes on in that one's tracker.
  const [organization, another] = scopes.filter(isOrganization);
  if (organization !== undefined && another === undefined) return organization;
  const [scope = '', other] = scopes;
  return other === undefined && isOfList(scope) ? scope : 'reports';
};

/** True where the reports tell of every account there is: an organisation's parts list all of its accounts. */
export const areOfWholeOrganization = (reports: readonly NamedReport[]): boolean =>
  isOrganization(trackerScope(reports));

/** Accounts that were audited by themselves and that nobody named: should their report not come, nobody would miss it. */
const unnamed = (
  reports: readonly NamedReport[],
  expected: readonly string[],
): readonly string[] =>
  areOfWholeOrganization(reports)
    ? reports
        .filter(({ report: { scope = '' } }) => !isOrganization(scope))
        .flatMap(({ report }) => report.accounts.map(({ id }) => id))
        .filter((id) => !expected.includes(id))
    : [];

/** What should have been looked at and was not, in sentences; with any of them nothing is an all-clear. */
export const gapsIn = (
  reports: readonly NamedReport[],
  merged: Merged,
  expected: readonly string[],
  now: Date,
): readonly string[] => {
  const parts = missingParts(reports);
  const absent = expectedAccounts(expected, merged);
  const organizations = scopesOf(reports).filter(isOrganization);
  const less = lessJudged(merged.accounts);
  const early = reports
    .filter(({ report }) => isInFuture(report.generatedAt, now))
    .map(({ path }) => path);
  return [
    ...(parts.length > 0 ? [`No report came of part ${list(parts)}.`] : []),
    ...(absent.length > 0 ? [`No report judges ${list(absent)}.`] : []),
    ...(organizations.length > 1
      ? [`The reports are of several organisations: ${list(organizations)}.`]
      : []),
    ...(less.length > 0
      ? [`No report judges ${list(less)} by every check that others are judged by.`]
      : []),
    ...(early.length > 0
      ? [`Dated in the future, so what they say overrules no other report: ${list(early)}.`]
      : []),
    ...gapsOf(reports),
  ];
};
