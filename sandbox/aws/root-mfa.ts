import { rootArn } from './arn.ts';
import type { CompleteScenario } from './scenario.ts';
import type { VirtualMfaDevice } from './virtual-mfa.ts';
import { assigneeArn, serialNumber } from './virtual-mfa.ts';

const isVirtual = (serial: string): boolean => serial.includes(':mfa/');

/** The account's virtual devices: those the scenario lists, and those it gives root by serial number. */
export function virtualMfaDevices(scenario: CompleteScenario): readonly VirtualMfaDevice[] {
  const listed = new Set(
    scenario.virtualMfaDevices.map((device) => serialNumber(scenario, device)),
  );
  const more = (scenario.root?.mfaDevices ?? []).filter(
    (serial) => isVirtual(serial) && !listed.has(serial),
  );
  const enableDate = scenario.root?.password.lastChanged ?? null;
  return [
    ...scenario.virtualMfaDevices,
    ...more.map((serial) => ({ serial, assignedTo: 'root', enableDate })),
  ];
}

/** The serial numbers of all devices that root has, virtual or not. */
export function rootMfaSerials(scenario: CompleteScenario): readonly string[] {
  const { root } = scenario;
  if (root === null) return [];
  const virtual = scenario.virtualMfaDevices
    .filter((device) => assigneeArn(scenario, device) === rootArn(scenario))
    .map((device) => serialNumber(scenario, device));
  const serials = [...new Set([...virtual, ...(root.mfaDevices ?? [])])];
  return serials.length === 0 && root.mfaActive
    ? [rootArn(scenario).replace(/root$/, 'u2f/root/security-key-5RG2K7QXWZ3LJ4')]
    : serials;
}

/** How many devices root has that no list of virtual devices shows. */
export const otherMfaCount = (scenario: CompleteScenario): number =>
  rootMfaSerials(scenario).filter((serial) => !isVirtual(serial)).length;
