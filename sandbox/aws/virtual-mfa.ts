import { rootArn, uniqueId, userArn, virtualMfaArn } from './arn.ts';
import type { Structure } from './protocol/value.ts';
import type { CompleteScenario } from './scenario.ts';

export type VirtualMfaDevice = CompleteScenario['virtualMfaDevices'][number];

/** The ARN of whom a device is assigned to; undefined when to nobody. */
export function assigneeArn(
  scenario: CompleteScenario,
  { assignedTo }: VirtualMfaDevice,
): string | undefined {
  if (assignedTo === null) return undefined;
  if (assignedTo.startsWith('arn:')) return assignedTo;
  return assignedTo === 'root' ? rootArn(scenario) : userArn(scenario, assignedTo);
}

export const serialNumber = (scenario: CompleteScenario, { serial }: VirtualMfaDevice): string =>
  serial.startsWith('arn:') ? serial : virtualMfaArn(scenario, serial);

/** A device as ListVirtualMFADevices shows it. */
export function virtualMfaDevice(scenario: CompleteScenario, device: VirtualMfaDevice): Structure {
  const arn = assigneeArn(scenario, device);
  return {
    SerialNumber: serialNumber(scenario, device),
    EnableDate: arn && device.enableDate ? new Date(device.enableDate) : undefined,
    User: arn === undefined ? undefined : owner(scenario, arn),
  };
}

function owner(scenario: CompleteScenario, arn: string): Structure {
  const created = new Date(scenario.root?.creationTime ?? '2020-01-01T00:00:00Z');
  if (arn === rootArn(scenario)) {
    const lastUsed = scenario.root?.password.lastUsed;
    // Seen live: root has neither a user name nor a path, though the model calls both required.
    return {
      UserId: scenario.id,
      Arn: arn,
      CreateDate: created,
      PasswordLastUsed: lastUsed ? new Date(lastUsed) : undefined,
    };
  }
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  return {
    Path: '/',
    UserName: name,
    UserId: uniqueId('AIDA', scenario, name),
    Arn: arn,
    CreateDate: created,
  };
}
