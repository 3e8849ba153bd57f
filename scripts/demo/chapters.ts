import type { Chapter } from './chapter.ts';

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
    title: 'The credential report cannot be read',
    news: 'A change to the audit role took the permission to read the credential report away.',
    change: ({ account }) => {
      account.change({ denials: ['iam:GetCredentialReport'] });
    },
    expected: {
      exitCode: 0,
      writes: ['edit'],
      issue: 'open',
      comments: 1,
      says: ['This issue stays open', 'iam:GetCredentialReport'],
    },
  },
  {
    title: 'Everything is fixed',
    news: 'The keys are deleted, root has an MFA device, and the audit role may read again.',
    change: ({ account }) => {
      account.change({ root: { mfaActive: true, keys: [] }, denials: [] });
    },
    expected: { exitCode: 0, writes: ['close', 'comment'], issue: 'closed', comments: 2 },
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
      comments: 3,
      says: ['root-access-key'],
    },
  },
];
