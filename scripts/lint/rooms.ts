/**
 * The rooms of `src`: what lives in each folder, and what it may import besides itself. Lint is made of this list
 * (.dependency-cruiser.mjs), and so is the table in docs/house.md, so that the page says what is held.
 */
export interface Room {
  /** The folder under `src`; `.` is `src` itself. */
  readonly folder: string;
  readonly holds: string;
  /** Folders of ours, each with all that is below it. */
  readonly imports: readonly string[];
  readonly packages?: readonly string[];
  /** Modules of Node, without `node:`. */
  readonly builtIns?: readonly string[];
}

const AWS_SDK = '@aws-sdk/client-*';

export const rooms: readonly Room[] = [
  {
    folder: '.',
    holds:
      'The two entries and the pipeline between them: open, collect, judge, compare, report, publish.',
    imports: ['action', 'audit', 'aws', 'cli', 'config', 'github', 'model', 'posture', 'report'],
    packages: ['@actions/core'],
  },
  {
    folder: 'model',
    holds:
      'What everyone needs: accounts, evidence, checks, judgements, settings, errors, text and time.',
    imports: [],
  },
  {
    folder: 'model/monitoring',
    holds:
      'Trails, alarms, filters, rules and topics, as sources read them and matching judges them.',
    imports: ['model'],
  },
  {
    folder: 'matching',
    holds: 'Truth with "unclear" in it, and the JSON that patterns are held against.',
    imports: ['model'],
  },
  {
    folder: 'matching/events',
    holds: 'Event patterns and filter patterns, and the events of root that they are tried on.',
    imports: ['matching', 'model'],
    packages: ['re2js'],
    builtIns: ['net'],
  },
  {
    folder: 'matching/alarms',
    holds: 'Routes from root’s activity to a person: metric filter, alarm, topic, rule.',
    imports: ['matching', 'model'],
  },
  {
    folder: 'matching/policy',
    holds: 'Policy documents, and what they deny to root.',
    imports: ['matching', 'model'],
    packages: ['valibot'],
  },
  {
    folder: 'aws',
    holds: 'Clients, how sources are read (`collect`), and what a failure of AWS means.',
    imports: ['matching', 'model'],
    packages: [AWS_SDK, '@smithy/*'],
    builtIns: ['http', 'https', 'stream'],
  },
  {
    folder: 'aws/session',
    holds:
      'How an account is entered: ID token, role, root session, credentials at hand; why it was refused.',
    imports: ['aws', 'model'],
    packages: [AWS_SDK, '@aws-sdk/credential-provider-node', '@smithy/*', 'valibot'],
  },
  {
    folder: 'aws/organization',
    holds: 'Accounts, tree, tags and policies of an organization.',
    imports: ['aws', 'matching', 'model'],
    packages: [AWS_SDK],
  },
  {
    folder: 'aws/sources',
    holds: 'One file a source: its calls, the IAM actions they need, and the value it reads.',
    imports: ['aws', 'matching', 'model'],
    packages: [AWS_SDK],
  },
  {
    folder: 'aws/sources/support',
    holds: 'The rows and events that sources read.',
    imports: ['aws', 'matching', 'model'],
    packages: [AWS_SDK, 'd3-dsv', 'valibot'],
  },
  {
    folder: 'checks',
    holds: 'One file a check, their list (`index`), and `judge`, which asks each for its verdict.',
    imports: ['aws', 'matching', 'model'],
  },
  {
    folder: 'checks/support',
    holds: 'What several checks share.',
    imports: ['aws', 'matching', 'model'],
  },
  {
    folder: 'posture',
    holds:
      'What changed since the last run, what is accepted, what keeps the issue open, whether the gate holds.',
    imports: ['checks', 'model'],
    builtIns: ['crypto'],
  },
  {
    folder: 'config',
    holds: 'All a run was told: configuration, settings, privacy, who may write the issue.',
    imports: ['checks', 'model'],
    packages: ['leven', 're2js'],
  },
  {
    folder: 'config/inputs',
    holds: 'The inputs of action.yml, read and checked.',
    imports: ['checks', 'config', 'model'],
    packages: ['valibot'],
  },
  {
    folder: 'config/file',
    holds: 'The configuration file, read and checked.',
    imports: ['checks', 'config', 'model'],
    packages: ['valibot', 'yaml'],
    builtIns: ['crypto'],
  },
  {
    folder: 'report/text',
    holds:
      'Markdown, budgets, severities, how accounts are shown, and the sentences that faces share.',
    imports: ['config', 'model', 'posture'],
  },
  {
    folder: 'report/view',
    holds: 'What is shown of a run, made once: of one account (`one`) or of many (`many`).',
    imports: ['model', 'posture', 'report/text'],
  },
  {
    folder: 'report/parts',
    holds: 'Lines, tables and sections that faces share, and the headline.',
    imports: ['model', 'posture', 'report/text', 'report/view'],
  },
  {
    folder: 'report/issue',
    holds: 'The tracking issue and its comments.',
    imports: ['model', 'posture', 'report/parts', 'report/text', 'report/view'],
  },
  {
    folder: 'report/summary',
    holds: 'The job summary.',
    imports: ['model', 'report/parts', 'report/text', 'report/view'],
  },
  {
    folder: 'report/log',
    holds: 'The log of a job, a terminal, and annotations.',
    imports: ['model', 'posture', 'report/parts', 'report/text', 'report/view'],
  },
  {
    folder: 'report/file',
    holds: 'The JSON report and its schema.',
    imports: ['model', 'posture', 'report/text', 'report/view'],
    packages: ['valibot'],
  },
  {
    folder: 'github/api',
    holds:
      'Octokit, what GitHub says of a repository and its files, and what a failure of GitHub means.',
    imports: ['config', 'model'],
    packages: ['@actions/github', '@octokit/*', 'valibot'],
  },
  {
    folder: 'github/state',
    holds:
      'What the issue remembers, as a short text: written, read, and made shorter where it has no room.',
    imports: ['model', 'posture'],
    packages: ['valibot'],
    builtIns: ['crypto', 'zlib'],
  },
  {
    folder: 'github/tracker',
    holds: 'The one issue: found, compared, written, closed.',
    imports: ['config', 'github', 'model', 'posture', 'report'],
    packages: ['@octokit/request-error'],
    builtIns: ['crypto'],
  },
  {
    folder: 'audit',
    holds: 'Which accounts are audited, how many at once, until when: one, many, an organization.',
    imports: ['aws', 'checks', 'config', 'matching', 'model'],
    builtIns: ['crypto'],
  },
  {
    folder: 'audit/merge',
    holds: 'Reports of several runs as one audit.',
    imports: ['audit', 'aws', 'checks', 'model', 'posture'],
    packages: ['valibot'],
    builtIns: ['fs/promises'],
  },
  {
    folder: 'files',
    holds: 'Files of this machine: the workspace’s, and the report that is written.',
    imports: ['model'],
    builtIns: ['fs/promises', 'path'],
  },
  {
    folder: 'action',
    holds: 'The runner’s edge: inputs, event, session, step result, presentation.',
    imports: ['.', 'aws', 'config', 'files', 'github', 'model', 'posture', 'report'],
    packages: ['@actions/core', 'valibot'],
    builtIns: ['fs', 'timers/promises'],
  },
  {
    folder: 'cli',
    holds: 'The terminal’s edge: arguments, local file, presentation.',
    imports: ['.', 'aws', 'config', 'files', 'model', 'report'],
    builtIns: ['timers/promises', 'util'],
  },
];
