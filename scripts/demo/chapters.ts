import type { Chapter } from './chapter.ts';
import { type AcceptedFinding, CONFIGURATION, dayFromNow, exceptionsFile } from './exceptions.ts';

const OWNER = '@acme/platform';

/** Whatever happened before the story is told, in Unix seconds. */
const NOW = Math.floor(Date.now() / 1000);

/** What the owner accepts while old things are moved elsewhere. */
const ACCEPTED: readonly AcceptedFinding[] = [
  {
    check: 'root-access-key',
    reason: 'The old backup knows no roles; it is being replaced',
    covers: { keys: 1, activeKeys: 1 },
  },
  {
    check: 'root-recent-use',
    reason: 'The migration of the old backup takes root',
    covers: { lastUsedAt: NOW },
  },
  {
    check: 'root-activity',
    reason: 'The user for the migration was made in a hurry',
    covers: { 'lastAvoidable:us-east-1': NOW },
  },
];
const LAST_DAY = dayFromNow(30);
const YESTERDAY = dayFromNow(-1);

/** The story, a run of the action each. Another chapter is another entry. */
export const chapters: readonly Chapter[] = [
  {
    title: 'A healthy account',
    news: 'Root has MFA, no access key, and nobody has used it for a year.',
    expected: { exitCode: 0, writes: [], issue: 'none', comments: 0 },
  },
  {
    title: 'Root loses its MFA and gains an access key',
    news: 'Somebody took the MFA device off and created an access key for root.',
    change: ({ account }) => {
      account.change({
        root: { mfaActive: false, keys: [{ lastRotated: { minutesAgo: 40 } }] },
      });
    },
    expected: {
      exitCode: 1,
      writes: ['open'],
      issue: 'open',
      comments: 0,
      says: ['root-mfa', 'root-access-key', 'How to fix'],
    },
  },
  {
    title: 'The same again',
    news: 'Nothing has changed since the last run.',
    expected: { exitCode: 0, writes: [], issue: 'open', comments: 0 },
  },
  {
    title: 'A second key',
    news: 'Root has a second access key by now.',
    change: ({ account }) => {
      account.change({
        root: { keys: [{ lastRotated: { hoursAgo: 30 } }, { lastRotated: { hoursAgo: 5 } }] },
      });
    },
    expected: {
      exitCode: 1,
      writes: ['edit', 'comment'],
      issue: 'open',
      comments: 1,
      says: ['2 access keys'],
    },
  },
  {
    title: 'The camera is cut',
    news: 'Somebody took away what the audit reads the keys and the MFA of root with, while both findings are open.',
    change: ({ account }) => {
      account.change({ denials: ['iam:GetAccountSummary'] });
    },
    expected: {
      exitCode: 0,
      writes: ['edit', 'comment'],
      issue: 'open',
      comments: 2,
      says: ['was not re-checked since', 'root-access-key', 'root-mfa'],
      comment: ['Not readable', 'still counts as failing', 'iam:GetAccountSummary'],
    },
  },
  {
    title: 'The credential report cannot be read',
    news: 'A change to the audit role took the permission to read the credential report away.',
    change: ({ account }) => {
      account.change({ denials: ['iam:GetCredentialReport'] });
    },
    expected: {
      exitCode: 0,
      writes: ['edit'],
      issue: 'open',
      comments: 2,
      says: ['This issue stays open', 'iam:GetCredentialReport'],
    },
  },
  {
    title: 'Everything is fixed',
    news: 'The keys are deleted, root has an MFA device, and the audit role may read again.',
    change: ({ account }) => {
      account.change({ root: { mfaActive: true, keys: [] }, denials: [] });
    },
    expected: { exitCode: 0, writes: ['close', 'comment'], issue: 'closed', comments: 3 },
  },
  {
    title: 'A relapse',
    news: 'A month later root has an access key again.',
    change: ({ account }) => {
      account.change({ root: { keys: [{ lastRotated: { hoursAgo: 1 } }] } });
    },
    expected: {
      exitCode: 1,
      writes: ['reopen', 'comment'],
      issue: 'open',
      comments: 4,
      says: ['root-access-key'],
    },
  },
  {
    title: 'Root does what an administrator could have done',
    news: 'Somebody signed in as root with MFA and created an IAM user with all rights.',
    change: ({ account }) => {
      const source = 'iam.amazonaws.com';
      account.change({
        root: { password: { lastUsed: { minutesAgo: 52 } } },
        events: [
          { kind: 'sign-in', time: { minutesAgo: 52 } },
          { name: 'CreateUser', source, time: { minutesAgo: 49 } },
          { name: 'AttachUserPolicy', source, time: { minutesAgo: 48 } },
        ],
      });
    },
    expected: {
      exitCode: 1,
      writes: ['edit', 'comment'],
      issue: 'open',
      comments: 5,
      says: ['root-activity', 'iam:CreateUser', 'root-recent-use'],
      comment: ['root-activity', 'root-recent-use'],
    },
  },
  {
    title: 'The owner accepts the risk for a time',
    news: `A reviewed ${CONFIGURATION} accepts what is open for thirty days.`,
    change: async ({ account, commit }) => {
      await commit(CONFIGURATION, exceptionsFile(account.id, OWNER, LAST_DAY, ACCEPTED));
    },
    expected: {
      exitCode: 0,
      writes: ['close', 'comment'],
      issue: 'closed',
      comments: 6,
      comment: ['acme/platform', LAST_DAY, ...ACCEPTED.map(({ check }) => check)],
    },
  },
  {
    title: 'The exception expires',
    news: 'The last of the thirty days is over, and nobody has asked for more.',
    change: async ({ account, commit }) => {
      // Nobody can move the clock of the bundle, so the date comes to meet it.
      await commit(CONFIGURATION, exceptionsFile(account.id, OWNER, YESTERDAY, ACCEPTED));
    },
    expected: {
      exitCode: 1,
      writes: ['reopen', 'comment'],
      issue: 'open',
      comments: 7,
      says: ACCEPTED.map(({ check }) => check),
      comment: [YESTERDAY],
    },
  },
  {
    title: 'Somebody takes root over',
    news: 'Root signed in without MFA, took its MFA device off and added another one.',
    change: ({ account }) => {
      const source = 'iam.amazonaws.com';
      account.change({
        events: [
          { kind: 'sign-in-without-mfa', time: { minutesAgo: 22 } },
          { name: 'DeactivateMFADevice', source, time: { minutesAgo: 21 } },
          { name: 'EnableMFADevice', source, time: { minutesAgo: 20 } },
        ],
      });
    },
    expected: {
      exitCode: 1,
      writes: ['edit', 'comment'],
      issue: 'open',
      comments: 8,
      says: ['root-credential-change', 'root-sign-in-mfa'],
      comment: ['root-credential-change', 'root-sign-in-mfa'],
    },
  },
];
