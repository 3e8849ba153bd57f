import type { Caller } from './evidence.ts';

/** The parts of an ARN that say whose it is. */
export interface Arn {
  readonly partition: string;
  readonly accountId: string;
  readonly resource: string;
}

const ARN = /^arn:(aws[a-z0-9-]*):[a-z0-9-]+:[a-z0-9-]*:(\d{12}):(.+)$/;

/** Takes an ARN apart; `undefined` where the text is none. */
export const parseArn = (text: string): Arn | undefined => {
  const [, partition, accountId, resource] = ARN.exec(text) ?? [];
  return partition === undefined || accountId === undefined || resource === undefined
    ? undefined
    : { partition, accountId, resource };
};

/**
 * The kind of credentials, told by the access key's prefix.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 */
export const credentialKind = (accessKeyId: string): Caller['credentials'] => {
  if (accessKeyId.startsWith('ASIA')) return 'temporary';
  if (accessKeyId.startsWith('AKIA')) return 'long-lived';
  return 'unknown';
};

/** The audience AWS expects of GitHub's tokens in each partition. */
export const defaultAudience = (partition: string): string =>
  partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';

/** The partitions that this audit knows; those for governments' secrets (`aws-iso` and its kin) nobody has tried. */
export const knownPartitions: readonly string[] = ['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc'];

const ISOLATED: readonly (readonly [prefix: string, partition: string])[] = [
  ['us-iso-', 'aws-iso'],
  ['us-isob-', 'aws-iso-b'],
  ['eu-isoe-', 'aws-iso-e'],
  ['us-isof-', 'aws-iso-f'],
];

/** The partition a Region belongs to, by its name; only used to find contradictions early. */
export const regionPartition = (region: string): string => {
  if (region.startsWith('cn-')) return 'aws-cn';
  if (region.startsWith('us-gov-')) return 'aws-us-gov';
  if (region.startsWith('eusc-')) return 'aws-eusc';
  return ISOLATED.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
};
