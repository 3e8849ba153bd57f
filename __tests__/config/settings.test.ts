import { expect, test } from '@jest/globals';
import type { FileSettings } from '../../src/config/file/settings.ts';
import { joinSettings } from '../../src/config/settings.ts';
import { defaultSettings, type Settings } from '../../src/model/settings.ts';
import { emailPattern } from './email-patterns.ts';

/** No value of it is the default. */
const every: Settings = {
  rootUseWindowDays: 1,
  rootActivityWindowDays: 2,
  keyMaxAgeDays: 3,
  passwordPolicy: { minimumLength: 20, reusePrevention: 5 },
  guardDutyRegions: ['eu-west-1'],
  activityRegions: ['eu-west-2'],
  rootEmailPattern: emailPattern('^aws@'),
  iamDelegates: [],
  severities: { 'root-mfa': 'high' },
  severitiesWhereRootIsDenied: { 'root-mfa': 'low' },
  exceptions: [
    {
      check: 'root-mfa',
      account: 'all',
      reason: 'r',
      owner: 'o',
      expires: new Date('2027-01-01T23:59:59.999Z'),
      link: undefined,
      covers: {},
    },
  ],
  attestations: [
    {
      practice: 'break-glass',
      account: 'all',
      by: 'b',
      on: new Date('2026-01-01T00:00:00Z'),
      expires: new Date('2027-01-01T23:59:59.999Z'),
      link: undefined,
    },
  ],
  accountFilter: {
    include: { ids: ['123456789012'], names: [], ous: [], tags: [] },
    exclude: { ids: [], names: [], ous: [], tags: [] },
  },
  externalId: 'secret',
};

test('without file and inputs the defaults count', () => {
  expect(joinSettings({}, {})).toEqual(defaultSettings);
  expect(joinSettings({ passwordPolicy: {} }, { rootUseWindowDays: undefined })).toEqual(
    defaultSettings,
  );
});

test('the file goes before every default', () => {
  expect(joinSettings(every, {})).toEqual(every);
});

test.each(Object.keys(every))('%s comes from the file alone', (key) => {
  const changed: Partial<Settings> = Object.fromEntries(
    Object.entries(every).filter(([name]) => name === key),
  );
  expect(joinSettings(changed, {})).toEqual({ ...defaultSettings, ...changed });
});

test('half of a password policy leaves the other half as it is', () => {
  const file: FileSettings = { passwordPolicy: { reusePrevention: 0 } };
  expect(joinSettings(file, {}).passwordPolicy).toEqual({ minimumLength: 14, reusePrevention: 0 });
});

test('an input goes before the file', () => {
  expect(joinSettings(every, { rootUseWindowDays: 7 })).toEqual({ ...every, rootUseWindowDays: 7 });
});
