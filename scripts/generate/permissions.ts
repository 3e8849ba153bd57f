import { policyFor } from '../../src/report/parts/policy.ts';
import { actionNames, readActions } from './reading.ts';
import { resourceTypes } from './resource-types.ts';
import { checks } from '../../src/checks/index.ts';
import { table } from './table.ts';

const NO_CHECK = 'none; it names the account in summary and issue';
const ALIAS = 'iam:ListAccountAliases';
const LISTING = 'organizations:ListAccounts';

/** What every check that reads nothing but IAM needs: root's credentials, and what the account summary tells. */
export const coreActions: readonly string[] = [
  ...new Set([
    ...checks
      .map(actionNames)
      .filter((actions) => actions.every((action) => action.startsWith('iam:')))
      .flat(),
    ALIAS,
  ]),
];

/** The checks that the core policy is enough for. */
export const coreChecks = checks.filter(
  (check) =>
    check.theme === 'credentials' &&
    actionNames(check).every((action) => coreActions.includes(action)),
);

/** What all checks need in one account. */
export const fullActions: readonly string[] = [...new Set(readActions.map(({ action }) => action))];

/** What an audit of a whole organisation by root sessions needs, in the management or delegated account. */
export const organizationActions: readonly string[] = [...fullActions, LISTING, 'sts:AssumeRoot'];

// What AWS's own policy leaves out, by its version 92 of August 2026.
const NOT_IN_SECURITY_AUDIT = [
  'account:GetContactInformation',
  'account:GetPrimaryEmailUpdateStatus',
  'account:ListRegions',
  'sts:AssumeRoot',
  'sts:AssumeRole',
];

const block = (actions: readonly string[]): string => `\`\`\`json\n${policyFor(actions)}\n\`\`\``;

const ids = (list: readonly { readonly id: string }[]): string =>
  list.map(({ id }) => `[${id}](checks.md#${id})`).join(', ');

const typesOf = (action: string): readonly string[] => resourceTypes.get(action) ?? [];

const narrowable = fullActions.filter((action) => typesOf(action).length > 0);

const limits = (action: string): string => {
  const types = typesOf(action);
  return types.length === 0 ? '`*` only' : types.map((type) => `\`${type}\``).join(', ');
};

/** The generated part of docs/permissions.md: the ready sets, and what each action is for. */
export const permissions = (): string =>
  [
    '### Core',
    `Root's own credentials and their use: ${ids(coreChecks)}. Name these in the input \`checks\`, or the others are unknown.`,
    block(coreActions),
    '### Full',
    'Every check, in one account:',
    block(fullActions),
    '### Organisation',
    'Every check, and the root user of every member by root sessions, in the management account or in that of a delegated administrator of IAM:',
    block(organizationActions),
    `For \`member-access: assume-role\` the last statement is one for \`sts:AssumeRole\` on the role in the members (\`arn:aws:iam::*:role/root-guard\`), and that role has the core or the full policy. Filters by organisational unit or tag in the configuration file also need \`organizations:ListAccountsForParent\`, \`organizations:ListOrganizationalUnitsForParent\` and \`organizations:ListTagsForResource\`.`,
    `AWS's own \`SecurityAudit\` has all of these but ${NOT_IN_SECURITY_AUDIT.map((action) => `\`${action}\``).join(', ')}; it also allows far more than is needed here.`,
    '### What each action is for',
    `${String(narrowable.length)} of the ${String(fullActions.length)} actions can be limited to resources, by AWS's own data; the others accept \`*\` only. The policies above keep \`*\` for all: trails, topics, rules, detectors and policies are not known before they are read, and some of them belong to other accounts of the organisation. Whoever limits an action to some resources sees nothing of the others, and the checks that need them are unknown.`,
    table(
      ['IAM action', 'Can be limited to', 'Source', 'Checks that read it'],
      readActions.map(({ action, source, checks: needing }) => [
        `\`${action}\``,
        limits(action),
        source,
        needing.length === 0 ? NO_CHECK : ids(needing),
      ]),
    ),
  ].join('\n\n');
