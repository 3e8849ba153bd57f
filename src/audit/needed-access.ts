import { actionsToRead } from '../aws/source.ts';
import { sources } from '../aws/sources/index.ts';
import type { AccountsConfig } from '../config/accounts.ts';
import type { Check } from '../model/check.ts';
import type { NeededAccess } from '../model/posture.ts';
import type { AccountFilter } from '../model/settings.ts';

/** The IAM actions that some checks need in the account they judge, those of the sources behind theirs included. */
export const actionsOfChecks = (checks: readonly Check[]): readonly string[] => {
  const wanted = new Set(checks.flatMap((check) => check.sources));
  return [
    ...new Set([
      ...sources.filter(({ name }) => wanted.has(name)).flatMap((source) => actionsToRead(source)),
      // Names the account in summary and issue, whatever is checked.
      'iam:ListAccountAliases',
    ]),
  ];
};

/** What a filter by units or tags asks of the organisation. */
const actionsOfFilter = ({ include, exclude }: AccountFilter): readonly string[] => [
  ...(include.ous.length + exclude.ous.length === 0
    ? []
    : ['organizations:ListAccountsForParent', 'organizations:ListOrganizationalUnitsForParent']),
  ...(include.tags.length + exclude.tags.length === 0 ? [] : ['organizations:ListTagsForResource']),
];

/** All that an audit of one account needs. */
export const neededInOne = (checks: readonly Check[]): NeededAccess => ({
  actions: actionsOfChecks(checks),
  memberRoles: [],
});

/**
 * All that an audit of many accounts needs, in whichever of them: one policy, so that attaching it once is enough.
 * What a member's role has no use for does it no harm.
 */
export const neededInMany = (
  checks: readonly Check[],
  { choice, access, roleName }: AccountsConfig,
  filter: AccountFilter,
): NeededAccess => ({
  actions: [
    ...new Set([
      ...actionsOfChecks(checks),
      'organizations:DescribeOrganization',
      ...(choice.kind === 'organization' ? ['organizations:ListAccounts'] : []),
      ...actionsOfFilter(filter),
      // Why root sessions cannot begin is told by it, whatever is checked.
      ...(access === 'assume-root'
        ? ['iam:ListOrganizationsFeatures', 'sts:AssumeRoot']
        : ['sts:AssumeRole']),
    ]),
  ],
  memberRoles: access === 'assume-role' ? [roleName] : [],
});
