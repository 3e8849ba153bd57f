import type { RootFindings } from '../aws/sources/guardduty-findings.ts';
import type { Check } from '../model/check.ts';
import { fail, notApplicable, pass, unknown, unreadable } from '../model/judgement.ts';
import { answered, exposureByRegion, silent } from './support/region-facts.ts';
import { amount, listed } from '../model/text.ts';
import { minute } from '../model/time.ts';

const open = (value: RootFindings | 'off'): number => (value === 'off' ? 0 : value.count);

const lastSeen = (value: RootFindings | 'off'): number | null => {
  if (value === 'off' || value.count === 0) return 0;
  return value.lastSeen === undefined ? null : Math.floor(value.lastSeen.getTime() / 1000);
};

export const guardDutyRootFinding: Check = {
  id: 'guardduty-root-finding',
  title: 'No GuardDuty finding on root is open',
  theme: 'monitoring',
  severity: 'high',
  exposes: ['findings', 'lastSeen'],
  judges:
    'No finding of the type `Policy:IAMUser/RootCredentialUsage` on this account is open, which means not archived, in the Regions of `guardduty-enabled`. A Region in which GuardDuty is off and nothing is open is passed over.',
  why: 'GuardDuty saw root’s credentials at work. It gives such a finding a low severity, so that alerts filtered by severity miss it; and an AWS service that acts for root sets it off as well. Somebody has to look, and archive what was meant to happen.',
  remediation: {
    console: [
      'Open **GuardDuty → Findings** in the Region that is named and filter by **Finding type** `Policy:IAMUser/RootCredentialUsage`.',
      'Look at **Caller type**, the API and the time, and find out whether it was a service, or a person who had to be root.',
      'If nobody knows, treat it as an incident: change the root password, replace the MFA device, delete the keys.',
      'Archive the finding when it is explained.',
    ],
    cli: [
      'aws guardduty list-detectors --region us-east-1',
      '# With the id from there and those of the findings:',
      'aws guardduty list-findings --region us-east-1 --detector-id DETECTOR --finding-criteria \'{"Criterion":{"type":{"Equals":["Policy:IAMUser/RootCredentialUsage"]},"service.archived":{"Equals":["false"]}}}\'',
      'aws guardduty archive-findings --region us-east-1 --detector-id DETECTOR --finding-ids FINDING',
    ],
  },
  references: [
    {
      title: 'GuardDuty IAM finding types',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_finding-types-iam.html#policy-iam-rootcredentialusage',
    },
  ],
  frameworks: { cis: {}, securityHub: [], config: [], prowler: [] },
  sources: ['guardduty-findings'],
  judge: ({ readings }) => {
    const reading = readings['guardduty-findings'];
    if (reading.state !== 'known') return unreadable(reading);
    const regions = reading.value;
    const all = answered(regions);
    const found = all.flatMap(({ region, value }) =>
      value !== 'off' && value.count > 0 ? [{ region, ...value }] : [],
    );
    const blind = silent(regions);
    const [first] = blind;
    const unread =
      first === undefined
        ? undefined
        : `GuardDuty’s findings in ${listed(blind.map(({ region }) => region))} could not be read. ${first.reason}`;
    if (found.length > 0) {
      const times = found.flatMap((each) => (each.lastSeen === undefined ? [] : [each.lastSeen]));
      const last = new Date(Math.max(...times.map((at) => at.getTime())));
      const seen = times.length > 0 ? `, last seen on ${minute(last)}` : '';
      const count = found.reduce((sum, each) => sum + each.count, 0);
      const where = listed(found.map(({ region }) => region));
      return fail(
        `GuardDuty has ${amount(count, 'open finding')} on the use of root in ${where}${seen}.`,
        {
          facts: {
            findings: count,
            regions: found.map(({ region }) => region).join(' '),
            lastSeenAt: times.length > 0 ? last.toISOString() : null,
          },
          note: unread,
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
      return pass(`GuardDuty has no open finding on the use of root in ${where}.`);
    }
    return all.length === 0
      ? unknown('There is no Region to look for GuardDuty in.')
      : notApplicable(`GuardDuty is off in ${listed(all.map(({ region }) => region))}.`);
  },
};
