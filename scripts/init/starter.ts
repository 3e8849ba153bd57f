/**
 * What `npm run init` writes: every key there is, switched off. Explanations have two number signs, so that
 * taking one sign and its space away switches a key on and leaves them comments.
 */
export const starter = `# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/aws-root-guard/v1/schema/root-guard.schema.json
## Put the action's owner in place of OWNER above, and editors complete and check this file.
## Nothing is set yet: take the "# " away from what you need. The action's docs/configuration.md tells more.

## A use of root within so many days is a finding.
# root-use-window-days: 90

## So many days of root's activity are looked at, 90 at most.
# root-activity-window-days: 90

## A root access key older than so many days is a finding.
# root-access-key-max-age-days: 90

## What the password policy for IAM users has to ask for at least.
# password-policy:
#   minimum-length: 14 # characters
#   reuse-prevention: 24 # passwords that may not come again

## Where Regional services are asked.
# regions:
#   guardduty: [us-east-1, eu-west-1] # GuardDuty has to be on there
#   activity: [eu-west-1] # root's activity is looked for there, too, besides every enabled Region

## What root's e-mail address has to match, as a regular expression.
# root-email-pattern: '^aws-.*@example\\.com$'

## The accounts that may administer IAM for the organisation; [] for none.
# iam-delegates: ['123456789012']

## Severities that replace a check's own.
# severity:
#   root-mfa-no-virtual: low

## The same, where a service control policy denies root's actions in the account.
# severity-where-root-is-denied:
#   root-mfa: medium

## For a run over an organisation: which accounts, and how they are entered.
# accounts:
#   include: # any of these; left out, all accounts
#     names: ['prod-*'] # * and ? stand for anything
#     ous: [ou-ab12-34567890] # with everything below them
#   exclude:
#     ids: ['123456789012']
#     tags: [{ key: sandbox }] # with a value: { key: stage, value: test }
#   external-id: some-external-id # what the members' roles ask for

## Findings that their owner accepts, until a day.
# exceptions:
#   - check: root-access-key # the check whose finding is accepted
#     account: '123456789012' # twelve digits in quotes, or all
#     reason: Break-glass key, rotated monthly # why, in one line
#     owner: '@octo-org/platform' # who accepts it
#     expires: 2027-03-31 # the last day on which it counts, in UTC
#     link: https://example.com/decisions/42 # where it was decided; may be left out
#     covers: { keys: 1, activeKeys: 1 } # what it covers of the finding, and no more; the summary shows the line

## What somebody vouches for and no API tells, until a day.
# attestations:
#   - practice: recovery-tested # the check's id without attest-
#     account: all # or twelve digits in quotes; left out, all
#     by: '@mona' # who says so
#     on: 2026-10-01 # the day on which they looked
#     expires: 2027-10-01 # the last day on which it counts, in UTC
#     link: https://example.com/records/7 # where the record is; may be left out
`;
