import { createHash } from 'node:crypto';

import type { Partition } from './partition.ts';

/** What an ARN needs to know of its account. */
export interface ArnAccount {
  readonly id: string;
  readonly partition: Partition;
}

const iamArn = (account: ArnAccount, resource: string): string =>
  `arn:${account.partition}:iam::${account.id}:${resource}`;

export const rootArn = (account: ArnAccount): string => iamArn(account, 'root');

export const userArn = (account: ArnAccount, name: string): string =>
  iamArn(account, `user/${name}`);

export const virtualMfaArn = (account: ArnAccount, device: string): string =>
  iamArn(account, `mfa/${device}`);

export const oidcProviderArn = (account: ArnAccount, issuer: string): string =>
  iamArn(account, `oidc-provider/${issuer.replace(/^https:\/\//, '')}`);

/** The ARN of something a Region has. */
export const regionalArn = (
  account: ArnAccount,
  service: string,
  region: string,
  resource: string,
): string => `arn:${account.partition}:${service}:${region}:${account.id}:${resource}`;

export interface RoleArn {
  readonly partition: string;
  readonly accountId: string;
  /** The name without its path, as an assumed-role ARN has it. */
  readonly roleName: string;
}

/** The parts of a role's ARN; undefined when it is not one. */
export function parseRoleArn(arn: string): RoleArn | undefined {
  const match = /^arn:([a-z-]+):iam::(\d{12}):role\/(?:[!-~]+\/)?([\w+=,.@-]{1,64})$/.exec(arn);
  const [, partition, accountId, roleName] = match ?? [];
  if (partition === undefined || accountId === undefined || roleName === undefined)
    return undefined;
  return { partition, accountId, roleName };
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** An IAM unique id (`AIDA…` for users, `AROA…` for roles) that is always the same for one name. */
export function uniqueId(prefix: 'AIDA' | 'AROA', account: ArnAccount, name: string): string {
  const digest = createHash('sha256').update(`${prefix}/${account.id}/${name}`).digest();
  return prefix + Array.from(digest.subarray(0, 17), (byte) => BASE32.charAt(byte % 32)).join('');
}
