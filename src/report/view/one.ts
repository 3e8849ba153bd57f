import type { Check } from '../../model/check.ts';
import type { Listing, Outcome, Severity } from '../../model/judgement.ts';
import type { Change, ChangeKind } from '../../posture/change.ts';
import type { Comparison } from '../../posture/changes.ts';
import { isHeld, type StandingOutcome } from '../../posture/tracked-verdict.ts';
import type { KnownOutcome } from '../../posture/memory.ts';
import { type Standing, standings, unreadStandings } from '../../posture/outcomes.ts';
import { capitalized } from '../../model/text.ts';
import { acceptanceRemark, endedRemark } from '../text/exceptions.ts';
import { findingReason } from '../text/held.ts';
import { type AcceptedTerms, acceptedTerms, coversLine } from './terms.ts';
import type { Display } from '../text/display.ts';
import { createRunView, type RunView } from './run-view.ts';
import { waitingView } from './unjudged.ts';

/** A failing check, in text that may be published. */
export interface FindingView {
  readonly check: Check;
  readonly severity: Severity;
  readonly reason: string;
  /** It failed when it was last read, and could not be looked at again. */
  readonly isHeld: boolean;
  readonly note: string | undefined;
  readonly since: Date | undefined;
  readonly change: ChangeKind | undefined;
  /** Why its exception does not cover it. */
  readonly remark: string | undefined;
  readonly listing: Listing | undefined;
  /** What an exception would have to cover; `undefined` where there is nothing to name. */
  readonly covers: string | undefined;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly evidence: readonly { readonly source: string; readonly asOf: Date }[];
}

/** A failing check that an exception covers. */
export interface AcceptedView {
  readonly check: Check;
  readonly severity: Severity;
  readonly reason: string;
  readonly terms: AcceptedTerms;
  readonly listing: Listing | undefined;
}

/** A check that could not be judged. */
export interface UnknownView {
  readonly check: Check;
  readonly reason: string;
  readonly note: string | undefined;
  readonly missingPermissions: readonly string[];
  /** The last known outcome, if there is one. */
  readonly lastKnown: { readonly outcome: KnownOutcome; readonly since: Date } | undefined;
  /** What could be read nevertheless. */
  readonly listing: Listing | undefined;
}

/** A check that passes, does not apply, or awaits attestation. */
export interface WellView {
  readonly check: Check;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly note: string | undefined;
  readonly listing: Listing | undefined;
}

/** One change since last time. */
export interface ChangeView {
  readonly check: Check;
  readonly kind: ChangeKind;
  readonly to: StandingOutcome;
  readonly severity: Severity;
  readonly reason: string;
  readonly remark: string | undefined;
  /** Set if it was accepted. */
  readonly terms: AcceptedTerms | undefined;
  readonly from: Change['from'];
  /** When the state before this change began. */
  readonly fromSince: Date | undefined;
}

/** What is shown of a run over one account: selected, ordered, and with ids shown as the user chose. */
export interface AccountView extends RunView {
  readonly scope: 'account';
  readonly accounts: readonly string[];
  readonly findings: readonly FindingView[];
  readonly accepted: readonly AcceptedView[];
  readonly unknowns: readonly UnknownView[];
  readonly wells: readonly WellView[];
  readonly changes: readonly ChangeView[];
  readonly missingPermissions: readonly string[];
}

// `activeAccessKeys` reads as "Active access keys".
const label = (name: string): string =>
  capitalized(name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));

const factValue = (value: string | number | boolean | null): string => {
  if (value === null) return 'not known';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
};

const shown = (text: string | undefined, display: Display): string | undefined =>
  text === undefined ? undefined : display.text(text);

const shownListing = (listing: Listing | undefined, display: Display): Listing | undefined =>
  listing === undefined
    ? undefined
    : {
        title: display.text(listing.title),
        columns: listing.columns,
        rows: listing.rows.map((row) => row.map((cell) => display.text(cell))),
      };

/** A change in text that may be published. */
export const changeView = (change: Change, display: Display): ChangeView => {
  const { verdict, kind, to, from, fromSince, acceptance } = change;
  const remark = to !== 'fail' && kind === 'regression' ? endedRemark : undefined;
  return {
    check: verdict.check,
    kind,
    to,
    severity: verdict.severity,
    reason: display.text(verdict.reason),
    remark: remark ?? shown(acceptanceRemark(acceptance), display),
    terms:
      to === 'accepted' && acceptance !== undefined
        ? acceptedTerms(acceptance, display)
        : undefined,
    from,
    fromSince,
  };
};

const findingView = (
  standing: Standing,
  changes: readonly Change[],
  display: Display,
): FindingView => {
  const { verdict, since, acceptance } = standing;
  const change = changes.find((each) => each.verdict === verdict)?.kind;
  return {
    check: verdict.check,
    severity: verdict.severity,
    reason: display.text(findingReason(standing)),
    isHeld: isHeld(standing),
    note: shown(verdict.note, display),
    since,
    change,
    remark:
      isHeld(standing) && change === 'regression'
        ? endedRemark
        : shown(acceptanceRemark(acceptance), display),
    listing: shownListing(verdict.listing, display),
    covers: coversLine([verdict.exposure]),
    facts: Object.entries(verdict.facts).map(([name, value]) => ({
      label: label(name),
      value: display.text(factValue(value)),
    })),
    evidence: verdict.evidence,
  };
};

const acceptedView = (
  { verdict, acceptance }: Standing,
  display: Display,
): readonly AcceptedView[] => {
  if (acceptance === undefined) return [];
  return [
    {
      check: verdict.check,
      severity: verdict.severity,
      reason: display.text(verdict.reason),
      terms: acceptedTerms(acceptance, display),
      listing: shownListing(verdict.listing, display),
    },
  ];
};

/** Prepares a comparison of one account for people. Every text that may contain an id goes through `display`. */
export const createAccountView = (comparison: Comparison, display: Display): AccountView => {
  const unknowns = unreadStandings(comparison);
  const wells = standings(comparison, 'pass', 'not-applicable', 'manual');
  const waiting = wells.flatMap((standing) => waitingView(standing.accountId, standing, display));
  return {
    ...createRunView(comparison, display, waiting),
    scope: 'account',
    accounts: comparison.accounts.map(({ posture }) => display.name(posture.account.id)),
    findings: standings(comparison, 'fail').map((standing) =>
      findingView(standing, comparison.changes, display),
    ),
    accepted: standings(comparison, 'accepted').flatMap((standing) =>
      acceptedView(standing, display),
    ),
    unknowns: unknowns.map(({ verdict, lastKnown }) => ({
      check: verdict.check,
      reason: display.text(verdict.reason),
      note: shown(verdict.note, display),
      missingPermissions: verdict.missingPermissions,
      lastKnown,
      listing: shownListing(verdict.listing, display),
    })),
    wells: wells.map(({ verdict }) => ({
      check: verdict.check,
      outcome: verdict.outcome,
      reason: display.text(verdict.reason),
      note: shown(verdict.note, display),
      listing: shownListing(verdict.listing, display),
    })),
    changes: comparison.changes.map((change) => changeView(change, display)),
    missingPermissions: [
      ...new Set(unknowns.flatMap(({ verdict }) => verdict.missingPermissions)),
    ].sort(),
  };
};
