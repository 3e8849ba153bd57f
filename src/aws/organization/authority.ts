import type { Unavailable } from '../../model/reading.ts';
import { SourceUnavailable } from '../failure.ts';
import type { Source, SourceContext } from '../source.ts';
import { type Organization, organization } from '../sources/organization.ts';
import { organizationFeatures } from '../sources/organization-features.ts';

/** What has to be read before an account can be known to have a say in its organisation. */
export const authoritySources: readonly Source<string, unknown>[] = [
  organization,
  organizationFeatures,
];

const refused = (reason: string): SourceUnavailable => {
  const reading: Unavailable = { state: 'unavailable', cause: 'failed', reason };
  return new SourceUnavailable(reading);
};

/**
 * The organisation of an account that may ask about it: the management account or a delegated administrator.
 * A plain member is not asked to try: each try would be a denied call in its CloudTrail, and such calls
 * alarm people.
 */
export const requireAuthority = async ({
  read,
  target,
}: SourceContext): Promise<Exclude<Organization, 'none'>> => {
  // Whoever may not list the features may still be the management account.
  const [found, features] = await Promise.all([
    read(organization),
    read(organizationFeatures).catch(() => undefined),
  ]);
  if (found === 'none') throw refused('The account stands in no organisation.');
  if (found.managementAccountId === target.accountId || typeof features !== 'string') return found;
  throw refused('Only the management account or its delegated administrator for IAM is told this.');
};
