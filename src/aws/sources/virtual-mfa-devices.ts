import { ListVirtualMFADevicesCommand } from '@aws-sdk/client-iam';
import { required } from '../failure.ts';
import { defineSource } from '../source.ts';
import { rootMfaDevices } from './root-mfa-devices.ts';

/** The account's assigned virtual (TOTP) devices, reduced to what concerns root. */
export interface VirtualMfaDevices {
  /** Serial numbers of the devices whose user is exactly this account's root. */
  readonly ofRoot: readonly string[];
  /** Assigned devices whose answer names no user: they may or may not be root's. */
  readonly withoutUser: number;
}

// An account of 5,000 users has at most 40,000 devices: far fewer pages, whatever their size.
const MAX_PAGES = 500;

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly 'virtual-mfa-devices': VirtualMfaDevices;
  }
}

export const virtualMfaDevices = defineSource({
  name: 'virtual-mfa-devices',
  title: 'Virtual MFA devices',
  actions: ['iam:ListVirtualMFADevices'],
  read: async ({ iam, call, now, target }) => {
    // The whole ARN: a device's name is free text, and "root" may be part of any user's name or path.
    const rootArn = `arn:${target.partition}:iam::${target.accountId}:root`;
    const ofRoot: string[] = [];
    let withoutUser = 0;
    let marker: string | undefined;
    for (let pages = 0; pages < MAX_PAGES; pages += 1) {
      const pageMarker = marker;
      const answer = await call('iam:ListVirtualMFADevices', async () => {
        const page = await iam.send(
          new ListVirtualMFADevicesCommand({
            AssignmentStatus: 'Assigned',
            MaxItems: 1000,
            ...(pageMarker === undefined ? {} : { Marker: pageMarker }),
          }),
        );
        return { ...page, devices: required(page.VirtualMFADevices, 'VirtualMFADevices') };
      });
      for (const device of answer.devices) {
        const owner = device.User?.Arn;
        if (owner === rootArn) ofRoot.push(device.SerialNumber ?? 'without serial number');
        else if (owner === undefined || owner === '') withoutUser += 1;
      }
      if (answer.IsTruncated !== true) {
        const value: VirtualMfaDevices = { ofRoot, withoutUser };
        return { state: 'known', value, asOf: now() };
      }
      if (answer.Marker === undefined) break;
      marker = answer.Marker;
    }
    throw new Error('the list of virtual MFA devices did not end');
  },
  readAsRoot: async ({ read, now }) => {
    const devices = await read(rootMfaDevices);
    const ofRoot = devices.filter(({ kind }) => kind === 'virtual');
    const value: VirtualMfaDevices = {
      ofRoot: ofRoot.map(({ serialNumber }) => serialNumber),
      withoutUser: 0,
    };
    return { state: 'known', value, asOf: now() };
  },
});
