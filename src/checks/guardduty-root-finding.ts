import type { RootFinding, RootFindings } from '../aws/sources/guardduty-findings.ts';
import type { Check } from '../model/check.ts';
import {
  fail,
  type Listing,
  notApplicable,
  pass,
  unknown,
  unreadable,
} from '../model/judgement.ts';
import { answered, exposureByRegion, silent } from './support/region-facts.ts';
import { amount, firstFew, listed } from '../model/text.ts';
import { minute } from '../model/time.ts';

interface Placed extends RootFinding {
  readonly region: string;
}

const NAMES = ['Low', 'Medium', 'High', 'Critical'] as const;

/** https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings-severity.html */
const severityName = (severity: number | undefined): string => {
  if (severity === undefined) return 'unknown';
  return NAMES[severity >= 9 ? 3 : severity >= 7 ? 2 : severity >= 4 ? 1 : 0];
};

const datesOf = (findings: readonly RootFinding[]): readonly number[] =>
  findings.flatMap(({ lastSeen }) => (lastSeen === undefined ? [] : [lastSeen.getTime()]));

const open = (value: RootFindings | 'off'): number => (value === 'off' ? 0 : value.findings.length);

const lastSeen = (value: RootFindings | 'off'): number | null => {
  if (value === 'off' || value.findings.length === 0) return 0;
  const times = datesOf(value.findings);
  return times.length === 0 ? null : Math.floor(Math.max(...times) / 1000);
};

const MAX_ROWS = 100;

const listing = (found: readonly Placed[]): Listing => ({
  title: 'Open GuardDuty findings on root',
  columns: ['Account', 'Region', 'Severity', 'Type', 'Last seen'],
  rows: found
    .map(({ accountId, region, severity, type, lastSeen: at }) => [
      accountId,
      region,
      severityName(severity),
      type,
      at === undefined ? 'unknown' : minute(at),
    ])
    .sort((left, right) => (left.join('\n') < right.join('\n') ? -1 : 1))
    .slice(0, MAX_ROWS),
});

/** `of the account 111122223333`, where findings are not only of the audited account. */
const owners = (found: readonly Placed[], own: string): string => {
  const accounts = [...new Set(found.map(({ accountId }) => accountId))].sort();
  if (accounts.every((id) => id === own)) return '';
  return ` of ${accounts.length === 1 ? 'the account' : 'the accounts'} ${firstFew(accounts)}`;
};

export const guardDutyRootFinding: Check = {
  id: 'guardduty-root-finding',
  title: 'No GuardDuty finding on root is open',
  theme: 'monitoring',
  severity: 'high',
  exposes: ['findings', 'lastSeen'],
  judges:
    'No GuardDuty finding whose actor is root is open, which means not archived, in the Regions of `guardduty-enabled`: findings of any type and severity on root’s credentials, and attack sequences with root among the actors. In the account that administers GuardDuty the findings of its members count as well. A Region in which GuardDuty is off and nothing is open is passed over.',
  why: 'GuardDuty saw root’s credentials at work. A mere use gets a low severity, so that alerts filtered by severity miss it, and an AWS service that acts for root sets it off as well; a sign-in from an odd place or an attack sequence is worse. Somebody has to look, and archive what was meant to happen.',
  remediation: {
    console: [
      'Open **GuardDuty → Findings** in the Region that is named and filter by **User type** `Root`; an attack sequence shows root under **Actors**.',
      'Look at **Caller type**, the API and the time, and find out whether it was a service, or a person who had to be root.',
      'If nobody knows, treat it as an incident: change the root password, replace the MFA device, delete the keys.',
      'Archive the finding when it is explained.',
    ],
    cli: [
      'aws guardduty list-detectors --region us-east-1',
      '# With the id from there. First the findings on root’s credentials, then all critical ones, attack sequences among them:',
      'aws guardduty list-findings --region us-east-1 --detector-id 12abc34d567e8fa901bc2d34e56789f0 --finding-criteria \'{"Criterion":{"resource.accessKeyDetails.userType":{"Equals":["Root"]},"service.archived":{"Equals":["false"]}}}\'',
      'aws guardduty list-findings --region us-east-1 --detector-id 12abc34d567e8fa901bc2d34e56789f0 --finding-criteria \'{"Criterion":{"severity":{"GreaterThanOrEqual":9},"service.archived":{"Equals":["false"]}}}\'',
      '# With the ids of those that are explained:',
      'aws guardduty archive-findings --region us-east-1 --detector-id 12abc34d567e8fa901bc2d34e56789f0 --finding-ids 4abc5d6e7f8091a2b3c4d5e6f7a8b9c0',
    ],
  },
  references: [
    {
      title: 'GuardDuty attack sequence finding types',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-attack-sequence-finding-types.html',
    },
    {
      title: 'GuardDuty IAM finding types',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_finding-types-iam.html#policy-iam-rootcredentialusage',
    },
  ],
  frameworks: { cis: {}, securityHub: [], config: [], prowler: [] },
  sources: ['guardduty-findings'],
  judge: ({ account, readings }) => {
    const reading = readings['guardduty-findings'];
    if (reading.state !== 'known') return unreadable(reading);
    const regions = reading.value;
    const all = answered(regions);
    const found = all.flatMap(({ region, value }): readonly Placed[] =>
      value === 'off' ? [] : value.findings.map((each) => ({ ...each, region })),
    );
    const blind = silent(regions);
    const [first] = blind;
    const unread =
      first === undefined
        ? undefined
        : `GuardDuty’s findings in ${listed(blind.map(({ region }) => region))} could not be read. ${first.reason}`;
    if (found.length > 0) {
      const times = datesOf(found);
      const last = new Date(Math.max(...times));
      const seen = times.length > 0 ? `, last seen on ${minute(last)}` : '';
      const where = [...new Set(found.map(({ region }) => region))];
      const worst = Math.max(...found.map(({ severity }) => severity ?? 0));
      const more = all.some(({ value }) => value !== 'off' && !value.isComplete);
      const count = `${more ? 'at least ' : ''}${amount(found.length, 'open finding')}`;
      return fail(
        `GuardDuty has ${count} on root${owners(found, account.id)}, of severity ${severityName(worst)}${found.length > 1 ? ' at most' : ''}, in ${listed(where)}${seen}.`,
        {
          facts: {
            findings: found.length,
            regions: where.join(' '),
            worstSeverity: worst,
            lastSeenAt: times.length > 0 ? last.toISOString() : null,
          },
          note: unread,
          listing: listing(found),
          exposure: {
            ...exposureByRegion('findings', regions, open),
            ...exposureByRegion('lastSeen', regions, lastSeen),
          },
        },
      );
    }
    if (first !== undefined && unread !== undefined) {
      const others = regions.map((each) => each.reading);
      return { ...unreadable(first, {}, ...others), reason: unread };
    }
    const on = all.filter(({ value }) => value !== 'off');
    if (on.length > 0) {
      const where = listed(on.map(({ region }) => region));
      return pass(`GuardDuty has no open finding on root in ${where}.`);
    }
    return all.length === 0
      ? unknown('There is no Region to look for GuardDuty in.')
      : notApplicable(`GuardDuty is off in ${listed(all.map(({ region }) => region))}.`);
  },
};
