import { collect } from '../aws/collect.ts';
import { SourceUnavailable } from '../aws/failure.ts';
import type { Organization } from '../aws/sources/organization.ts';
import type { Readings, SourceName } from '../model/evidence.ts';
import { organizationUnread } from './listing-errors.ts';
import type { ManyConfig } from './many-config.ts';

/** What the organisation says of itself is asked once and holds for every member. */
const SHARED: readonly SourceName[] = [
  'organization',
  'organization-features',
  'service-control-policies',
];

/**
 * Asks the organisation for what the checks need of it, and for what a run of many accounts needs whatever is
 * checked. Throws a `GuardError` where a whole organisation is audited that cannot be read.
 */
export const readShared = async (config: ManyConfig): Promise<Partial<Readings>> => {
  const { session, connection, checks, settings, clock, accounts } = config;
  const asked = new Set(checks.flatMap(({ sources }) => sources));
  const needed: readonly SourceName[] =
    accounts.access === 'assume-root'
      ? // Why root sessions cannot begin is told by it, whatever is checked.
        ['organization', 'organization-features']
      : ['organization'];
  const wanted = new Set(SHARED.filter((name) => needed.includes(name) || asked.has(name)));
  const { readings } = await collect(session, wanted, {
    connection,
    settings: Promise.resolve(settings),
    clock,
  });
  const { organization } = readings;
  // Its id names the tracker: under another name a second issue would open.
  if (accounts.choice.kind === 'organization' && organization.state === 'unavailable') {
    throw organizationUnread(new SourceUnavailable(organization));
  }
  return Object.fromEntries([...wanted].map((name) => [name, readings[name]]));
};

/** The organisation that the caller stands in, where it is known to stand in one. */
export const organizationIn = ({
  organization,
}: Partial<Readings>): Exclude<Organization, 'none'> | undefined =>
  organization?.state === 'known' && organization.value !== 'none' ? organization.value : undefined;
