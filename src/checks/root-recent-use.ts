import type { ReportDate, RootRow } from '../aws/sources/support/root-row.ts';
import type { CredentialReport } from '../aws/sources/credential-report.ts';
import type { Known } from '../model/reading.ts';
import type { Check } from '../model/check.ts';
import {
  type Judgement,
  fail,
  notApplicable,
  pass,
  unknown,
  unreadable,
} from '../model/judgement.ts';
import { hasMoreCredentials, hasNoConsoleRoot, NO_ROOT } from './support/root-facts.ts';
import { DAY_MS, minute } from '../model/time.ts';

// AWS has kept these dates only since then; anything earlier, epoch zero included, is no use at all.
const PASSWORD_TRACKED_SINCE = new Date('2014-10-20T00:00:00Z');
const KEYS_TRACKED_SINCE = new Date('2015-04-22T00:00:00Z');

interface Use {
  readonly what: string;
  readonly at: ReportDate;
  readonly trackedSince: Date;
}

const uses = (row: RootRow): readonly Use[] => [
  { what: 'password', at: row.passwordLastUsed, trackedSince: PASSWORD_TRACKED_SINCE },
  ...row.keys.map(({ slot, lastUsed }) => ({
    what: `access key ${String(slot)}`,
    at: lastUsed,
    trackedSince: KEYS_TRACKED_SINCE,
  })),
];

interface DatedUse {
  readonly what: string;
  readonly at: Date;
}

const dated = (use: Use): readonly DatedUse[] =>
  use.at instanceof Date && use.at >= use.trackedSince ? [{ what: use.what, at: use.at }] : [];

const latest = (all: readonly DatedUse[]): DatedUse | undefined =>
  all.reduce<DatedUse | undefined>(
    (found, use) => (found === undefined || use.at > found.at ? use : found),
    undefined,
  );

// AWS renews the report every four hours. Where it could not, one of yesterday still tells enough.
const MAX_REPORT_AGE_MS = DAY_MS;

/** Why a report that shows no recent use proves nothing: it is too old, or it holds only some keys. */
const cannotTell = (report: Known<CredentialReport>, now: Date): Judgement | undefined => {
  const { root, notRenewed } = report.value;
  if (hasMoreCredentials(root)) {
    return unknown('Root has more keys than the credential report gives the use of.');
  }
  if (now.getTime() - report.asOf.getTime() <= MAX_REPORT_AGE_MS) return undefined;
  const reason = `The credential report is of ${minute(report.asOf)}, too old to tell of recent use.`;
  return notRenewed === undefined
    ? unknown(reason)
    : { ...unreadable(notRenewed), reason: `${reason} ${notRenewed.reason}` };
};

export const rootRecentUse: Check = {
  id: 'root-recent-use',
  title: 'Root was not used recently',
  theme: 'credentials',
  severity: 'high',
  exposes: ['lastUsedAt'],
  judges:
    'Neither root’s password nor an access key that it still has was used within the last 90 days (`root-use-window-days`), by the latest date in the credential report. A report that is older than a day proves no absence of use.',
  why: 'Almost nothing needs root. A recent use is either a habit that should become a role, or someone who should not be there.',
  remediation: {
    console: [
      'In CloudTrail (N. Virginia for sign-ins) open **Event history** and filter by **User name** `root` around the date of the last use.',
      'Ask who did it and why. If nobody knows, treat it as an incident: change the root password, replace the MFA device, delete the keys.',
      'For each action give the people or the workload a role that can do it. Only a short list of tasks really needs root (see the links).',
    ],
    cli: [
      'aws cloudtrail lookup-events --region us-east-1 --lookup-attributes AttributeKey=Username,AttributeValue=root --max-results 50',
    ],
  },
  references: [
    {
      title: 'Tasks that require root user credentials',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html#root-user-tasks',
    },
    {
      title: 'The credential report: last-used columns',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html',
    },
  ],
  frameworks: {
    cis: {
      '1.2': '1.1',
      '1.3': '1.7',
      '1.4': '1.7',
      '1.5': '1.7',
      '2.0': '1.7',
      '3.0': '1.7',
      '4.0.1': '1.7',
      '5.0': '1.6',
      '6.0': '2.6',
      '7.0': '2.7',
    },
    securityHub: [],
    config: [],
    prowler: ['iam_avoid_root_usage'],
  },
  sources: ['credential-report'],
  judge: (evidence, settings, now) => {
    const report = evidence.readings['credential-report'];
    if (report.state !== 'known') return unreadable(report);
    const row = report.value.root;
    if (row === 'missing') {
      // A missing row is how the China partition looks, and nowhere else a sign of anything good.
      return evidence.account.partition === 'aws-cn'
        ? notApplicable(NO_ROOT)
        : unknown('The credential report has no row for root.');
    }
    const all = uses(row);
    const last = latest(all.flatMap(dated));
    const facts = {
      lastUsedAt: last?.at.toISOString() ?? null,
      lastUsed: last?.what ?? null,
      windowDays: settings.rootUseWindowDays,
    };
    const window = settings.rootUseWindowDays * DAY_MS;
    if (last !== undefined && now.getTime() - last.at.getTime() <= window) {
      return fail(
        `Root's ${last.what} was last used on ${minute(last.at)}, within the last ${String(settings.rootUseWindowDays)} days.`,
        { facts, exposure: { lastUsedAt: Math.floor(last.at.getTime() / 1000) } },
      );
    }
    const unreadableUses = all.filter(
      ({ what, at }) =>
        at === 'invalid' ||
        (at === 'not-supported' && !(what === 'password' && hasNoConsoleRoot(evidence.account))),
    );
    if (unreadableUses.length > 0) {
      const names = unreadableUses.map(({ what }) => what).join(', ');
      return unknown(`The credential report does not say when root's ${names} was last used.`, {
        facts,
      });
    }
    const silent = cannotTell(report, now);
    if (silent !== undefined) return { ...silent, facts };
    return pass(
      last === undefined
        ? 'The credential report shows no use of root at all.'
        : `The latest use of root that the credential report shows is ${minute(last.at)} (${last.what}); it forgets the keys that are deleted.`,
      { facts },
    );
  },
};
