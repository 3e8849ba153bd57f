import type { IssueConfig, RepositoryName } from '../../config/config.ts';
import type { IssueAccess } from '../../config/issue-access.ts';
import { decidePrivacy, type Privacy, type Publicity } from '../../config/privacy.ts';
import { noPast, type Past } from '../../posture/memory.ts';
import type { Comparison } from '../../posture/changes.ts';
import type { View } from '../../report/view/view.ts';
import { authorship } from './authorship.ts';
import { describeFailure, type Purpose } from '../api/failure.ts';
import { connect, type Octokit } from '../api/octokit.ts';
import { farewell, findTracker, type FoundTracker, pastOf, type WantedMemory } from './recall.ts';
import { readPublicity } from '../api/repository.ts';
import { readViewer } from '../api/viewer.ts';
import {
  keepTracker,
  planTracker,
  STATE_LOST,
  type TrackerOutcome,
  type TrackerWork,
} from './tracker.ts';
import { type Listing, listTrackers } from './issues.ts';
import type { Scope } from './key.ts';
import type { AccountDisplay } from '../../model/account-display.ts';

/** What a run knows of GitHub before it asks. */
export interface TrackerConfig {
  readonly apiUrl: string;
  /** For the repository of the issue. */
  readonly token: string | undefined;
  /** For the repository the workflow runs in, which another token may not be allowed to see. */
  readonly repositoryToken: string | undefined;
  readonly access: IssueAccess;
  /** The repository the workflow runs in. */
  readonly repository: RepositoryName;
  /** As the event told it. */
  readonly publicity: Publicity;
  readonly issue: IssueConfig;
  readonly allowPublic: boolean;
  readonly display: AccountDisplay;
  readonly warn: (message: string) => void;
}

/** What the tracker remembers, and whether it could be asked at all. */
export interface Recall {
  readonly past: Past;
  readonly warnings: readonly string[];
}

/** This run's posture held against what is told of the runs before, and how people see it. */
export interface Compared {
  readonly comparison: Comparison;
  readonly view: View;
}

/** A tracker whose requests are under way since it was opened. */
export interface OpenTracker {
  /** Never rejects: what GitHub does not say counts as public. */
  readonly privacy: Promise<Privacy>;
  /** Never rejects: without memory every finding counts as new, and a warning says so. */
  readonly recall: (scope: Scope, wanted: WantedMemory) => Promise<Recall>;
  /**
   * Makes the tracker say what was compared with what it recalled. Only where the tracker of a run at the same time
   * came first is it compared anew, with what that one remembers. Never rejects: a write that fails is a warning.
   */
  readonly keep: (
    compared: Compared,
    recompare: (past: Past) => Compared,
  ) => Promise<TrackerOutcome>;
}

/** A value or the sentence that says why there is none; never an unhandled rejection. */
type Asked<Value> = Promise<{ readonly value: Value } | { readonly failure: string }>;

const ask = async <Value>(asking: Promise<Value>, purpose: Purpose): Asked<Value> => {
  try {
    return { value: await asking };
  } catch (error) {
    return { failure: describeFailure(error, purpose) };
  }
};

const READ_ISSUES: Purpose = {
  what: 'read the tracking issue, so every finding counts as new',
  permission: 'issues: read',
};
const NO_TOKEN =
  'github-token and issue-token are empty, so the tracking issue can be neither read nor written.';

const sameRepository = (left: RepositoryName, right: RepositoryName): boolean =>
  `${left.owner}/${left.name}`.toLowerCase() === `${right.owner}/${right.name}`.toLowerCase();

const askPublicity = async (
  octokit: Octokit | undefined,
  repository: RepositoryName,
  told: Publicity,
): Promise<Publicity> => {
  if (told !== 'unknown' || octokit === undefined) return told;
  return readPublicity(octokit, repository).catch((): Publicity => 'unknown');
};

const connectAs = (config: TrackerConfig, token: string | undefined): Octokit | undefined =>
  token === undefined ? undefined : connect({ ...config, token });

const askPrivacy = async (
  config: TrackerConfig,
  octokit: Octokit | undefined,
): Promise<Privacy> => {
  const { repository, issue, publicity, allowPublic, token, repositoryToken } = config;
  if (allowPublic) return decidePrivacy('public', 'public', true);
  const target = issue.repository ?? repository;
  const asker = token === repositoryToken ? octokit : connectAs(config, repositoryToken);
  const run = askPublicity(asker, repository, publicity);
  const held = sameRepository(target, repository) ? run : askPublicity(octokit, target, 'unknown');
  return decidePrivacy(await run, await held, allowPublic);
};

/** Opens the tracker: asks at once for all that does not need the account, while AWS is being read. */
export const openTracker = (config: TrackerConfig): OpenTracker => {
  const { access, token, issue } = config;
  const octokit = connectAs(config, token);
  const repository = issue.repository ?? config.repository;
  const [label = ''] = issue.labels;
  const privacy = askPrivacy(config, octokit);
  const listing: Asked<Listing> | undefined =
    access === 'none' || octokit === undefined || token === undefined
      ? undefined
      : ask(
          listTrackers(
            octokit,
            repository,
            { label, title: issue.title },
            readViewer(octokit, token, { repository, label }),
          ),
          READ_ISSUES,
        );
  let found: FoundTracker | undefined;
  let asked: { readonly scope: Scope; readonly wanted: WantedMemory } | undefined;

  const recall = async (scope: Scope, wanted: WantedMemory): Promise<Recall> => {
    asked = { scope, wanted };
    if (listing === undefined) {
      const missing = access !== 'none' && token === undefined;
      return { past: noPast, warnings: missing ? [NO_TOKEN] : [] };
    }
    const listed = await listing;
    if ('failure' in listed) return { past: noPast, warnings: [listed.failure] };
    const answer = await ask(findTracker(listed.value, scope), READ_ISSUES);
    if ('failure' in answer) return { past: noPast, warnings: [answer.failure] };
    found = answer.value;
    const who = found === undefined ? [] : authorship(found, { login: listed.value.login, label });
    return {
      past: pastOf(found, wanted),
      warnings:
        found === undefined
          ? []
          : [...(found.state === 'lost' ? [STATE_LOST] : []), ...who, ...farewell(found, wanted)],
    };
  };

  const keep: OpenTracker['keep'] = async (compared, recompare) => {
    const known =
      found === undefined ? undefined : { number: found.issue.number, url: found.issue.url };
    const left = (why: string): TrackerOutcome => ({
      issue: known,
      did: `left the issue alone: ${why}`,
      warnings: [],
    });
    if (access === 'none') return left('the input issue says never');
    const listed = await listing;
    if (
      octokit === undefined ||
      listed === undefined ||
      'failure' in listed ||
      asked === undefined
    ) {
      return left('it could not be read');
    }
    const written = ({
      comparison,
      view,
    }: Compared): Pick<TrackerWork, 'comparison' | 'content'> => {
      const { memory, unread } = comparison;
      const context = { assignees: issue.assignees };
      return {
        comparison,
        content: { view, memory, unread, context, display: config.display },
      };
    };
    const { comparison, content } = written(compared);
    if (access === 'read') {
      const action = planTracker(found, comparison, content);
      return left(
        action.kind === 'nothing' ? action.why : `this event only reads it (due: ${action.kind})`,
      );
    }
    if (!(await privacy).mayWriteIssue) return left('the repository is or may be public');
    const { scope, wanted } = asked;
    const work: TrackerWork = {
      octokit,
      repository,
      listing: listed.value,
      scope,
      comparison,
      content,
      recompare: (tracker) => written(recompare(pastOf(tracker, wanted))),
      title: issue.title,
      labels: issue.labels,
    };
    return keepTracker(work, found);
  };

  return { privacy, recall, keep };
};
