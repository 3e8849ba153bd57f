import type { Check } from '../model/check.ts';
import { fail, pass, unknown, unreadable } from '../model/judgement.ts';
import { answered, exposureByRegion, silent } from './support/region-facts.ts';
import { listed } from '../model/text.ts';

export const guardDutyEnabled: Check = {
  id: 'guardduty-enabled',
  title: 'GuardDuty is on',
  theme: 'monitoring',
  severity: 'medium',
  exposes: ['off'],
  judges:
    'GuardDuty has an enabled detector in each Region under `regions.guardduty`; where the configuration file names none, in the partition’s sign-in Region and in that of the run.',
  why: 'GuardDuty notices what nobody watches for: root signing in from a new country, keys used through an anonymising network, trails switched off. Root’s sign-ins to the console are recorded in one Region, so GuardDuty has to be on there at least.',
  remediation: {
    console: [
      'Open **GuardDuty** in the Region that is named, and choose **Get started → Enable GuardDuty**.',
      'Is the account in an organisation? Then let the GuardDuty administrator’s account enable it for every account: **GuardDuty → Accounts**.',
      'Repeat for each Region, or name those that matter in the config file under `regions.guardduty`.',
    ],
    cli: ['aws guardduty create-detector --enable --region us-east-1'],
  },
  references: [
    {
      title: 'Getting started with GuardDuty',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_settingup.html',
    },
    {
      title: 'How GuardDuty handles CloudTrail global events',
      url: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_data-sources.html#cloudtrail_global',
    },
  ],
  frameworks: {
    cis: {},
    securityHub: ['GuardDuty.1'],
    config: ['GUARDDUTY_ENABLED_CENTRALIZED'],
    prowler: ['guardduty_is_enabled'],
  },
  sources: ['guardduty-detectors'],
  judge: ({ readings }) => {
    const reading = readings['guardduty-detectors'];
    if (reading.state !== 'known') return unreadable(reading);
    const regions = reading.value;
    const on = answered(regions).filter(({ value }) => value.on);
    const off = answered(regions).filter(({ value }) => !value.on);
    const facts = {
      on: on.map(({ region }) => region).join(' '),
      off: off.map(({ region }) => region).join(' '),
    };
    const blind = silent(regions);
    const [first] = blind;
    const unread =
      first === undefined
        ? undefined
        : `GuardDuty in ${listed(blind.map(({ region }) => region))} could not be read. ${first.reason}`;
    if (off.length > 0) {
      const suspended = off.every(({ value }) => value.detectorIds.length > 0);
      const where = listed(off.map(({ region }) => region));
      return fail(`GuardDuty is ${suspended ? 'suspended' : 'off'} in ${where}.`, {
        facts,
        note: unread,
        exposure: exposureByRegion('off', regions, (value) => (value.on ? 0 : 1)),
      });
    }
    if (first !== undefined && unread !== undefined) {
      const others = regions.map((each) => each.reading);
      return { ...unreadable(first, { facts }, ...others), reason: unread };
    }
    if (on.length === 0) return unknown('There is no Region to look for GuardDuty in.');
    return pass(`GuardDuty is on in ${listed(on.map(({ region }) => region))}.`, { facts });
  },
};
