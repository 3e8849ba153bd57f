import { rootMfaRedundancy } from '../../src/checks/root-mfa-redundancy.ts';
import { denied, known } from './evidence.ts';
import { describeCheck } from './cases.ts';

const KEY = {
  serialNumber: 'arn:aws:iam::123456789012:u2f/root/key-ABCDEF',
  kind: 'passkey-or-security-key' as const,
};
const TOKEN = { serialNumber: 'GAHT12345678', kind: 'hardware-token' as const };

describeCheck(rootMfaRedundancy, [
  {
    name: 'no device at all is another check’s finding',
    given: { readings: { 'root-mfa-devices': known([]) } },
    outcome: 'not-applicable',
    reason: 'no MFA device',
  },
  {
    name: 'one device',
    given: { readings: { 'root-mfa-devices': known([KEY]) } },
    outcome: 'fail',
    reason: 'one MFA device',
    facts: { mfaDevices: 1, serialNumbers: KEY.serialNumber },
  },
  {
    name: 'two devices',
    given: { readings: { 'root-mfa-devices': known([KEY, TOKEN]) } },
    outcome: 'pass',
    reason: '2 MFA devices',
    facts: { mfaDevices: 2 },
  },
  {
    name: 'a root session that may not list them',
    given: { readings: { 'root-mfa-devices': denied('iam:ListMFADevices') } },
    outcome: 'unknown',
    reason: 'iam:ListMFADevices',
    missing: ['iam:ListMFADevices'],
  },
]);
