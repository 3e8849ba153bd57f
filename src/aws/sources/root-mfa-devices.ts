import { ListMFADevicesCommand } from '@aws-sdk/client-iam';
import type { Known } from '../../model/reading.ts';
import { required, SourceUnavailable } from '../failure.ts';
import { defineSource } from '../source.ts';

/** How an MFA device is told apart: by its serial number, which does not tell a synced passkey from a key. */
export type MfaDeviceKind = 'virtual' | 'passkey-or-security-key' | 'hardware-token';

export interface MfaDevice {
  readonly serialNumber: string;
  readonly kind: MfaDeviceKind;
}

const kindOf = (serialNumber: string): MfaDeviceKind => {
  if (!serialNumber.startsWith('arn:')) return 'hardware-token';
  return /^arn:[^:]+:iam::\d{12}:u2f\//.test(serialNumber) ? 'passkey-or-security-key' : 'virtual';
};

// A root user may have eight devices.
const MAX_PAGES = 10;

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly 'root-mfa-devices': readonly MfaDevice[];
  }
}

/**
 * Every MFA device of root. Only root itself may list them: a role sees the virtual ones at most.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListMFADevices.html
 */
export const rootMfaDevices = defineSource({
  name: 'root-mfa-devices',
  title: "Root's MFA devices",
  actions: [],
  read: (): Promise<Known<readonly MfaDevice[]>> =>
    Promise.reject(
      new SourceUnavailable({
        state: 'unavailable',
        cause: 'not-offered',
        reason: 'Only a root session can list the MFA devices of root.',
      }),
    ),
  readAsRoot: async ({ iam, call, now }) => {
    const devices: MfaDevice[] = [];
    let marker: string | undefined;
    for (let pages = 0; pages < MAX_PAGES; pages += 1) {
      const pageMarker = marker;
      const answer = await call('iam:ListMFADevices', async () => {
        const page = await iam.send(
          new ListMFADevicesCommand(pageMarker === undefined ? {} : { Marker: pageMarker }),
        );
        return { ...page, devices: required(page.MFADevices, 'MFADevices') };
      });
      for (const device of answer.devices) {
        const serialNumber = required(device.SerialNumber, 'SerialNumber');
        devices.push({ serialNumber, kind: kindOf(serialNumber) });
      }
      if (answer.IsTruncated !== true) return { state: 'known', value: devices, asOf: now() };
      if (answer.Marker === undefined) break;
      marker = answer.Marker;
    }
    throw new Error('the list of MFA devices did not end');
  },
});
