import {
  GenerateCredentialReportCommand,
  GetCredentialReportCommand,
  ReportStateType,
} from '@aws-sdk/client-iam';
import type { Known } from '../../reading.ts';
import { errorCodes, isTransient, SourceUnavailable } from '../failure.ts';
import { readRootRow, type RootRow } from '../root-row.ts';
import { defineSource, type SourceContext } from '../source.ts';

/** Root's row of the credential report, or `missing` when the report has none (as in aws-cn). */
export interface CredentialReport {
  readonly root: RootRow | 'missing';
}

/** AWS serves a report it made within the last four hours instead of making a new one. */
const FRESH_MS = 4 * 60 * 60 * 1000;
/** A first report takes 2 to 3 seconds; waiting longer than this is worse than saying so. */
const GIVE_UP_AFTER_MS = 60_000;
const FIRST_DELAY_MS = 150;
const DELAY_GROWTH = 1.6;
const LONGEST_DELAY_MS = 2_000;

interface StoredReport {
  readonly generatedAt: Date;
  readonly content: Uint8Array;
}

/** What there is to fetch between polls; `pending` when there is nothing yet. */
type Fetched = StoredReport | 'pending';

const PENDING_CODES = [
  'CredentialReportNotPresent',
  'CredentialReportExpired',
  'CredentialReportNotReady',
  'ReportNotPresent',
  'ReportExpired',
  'ReportInProgress',
];

const isPending = (error: unknown): boolean => {
  const codes = errorCodes(error);
  return PENDING_CODES.some((code) => codes.has(code));
};

const fetchReport = async ({ iam, call }: SourceContext): Promise<Fetched> => {
  try {
    const answer = await call('iam:GetCredentialReport', () =>
      iam.send(new GetCredentialReportCommand({})),
    );
    if (answer.Content === undefined || answer.GeneratedTime === undefined) {
      throw new Error('the credential report came without content or generation time');
    }
    return { generatedAt: answer.GeneratedTime, content: answer.Content };
  } catch (error) {
    if (isPending(error)) return 'pending';
    throw error;
  }
};

/** Asks AWS to make a report. A full queue or throttling is no reason to stop: someone else's report will do. */
const generateReport = async ({ iam, call }: SourceContext): Promise<'complete' | 'running'> => {
  try {
    const answer = await call('iam:GenerateCredentialReport', () =>
      iam.send(new GenerateCredentialReportCommand({})),
    );
    return answer.State === ReportStateType.COMPLETE ? 'complete' : 'running';
  } catch (error) {
    if (isTransient(error)) return 'running';
    throw error;
  }
};

interface Round {
  readonly fetched: Fetched;
  readonly generation: PromiseSettledResult<'complete' | 'running'>;
}

// Both at once: a report younger than four hours is served at once, and then nothing else is waited for.
const oneRound = async (context: SourceContext): Promise<Round> => {
  const [fetched, generation] = await Promise.allSettled([
    fetchReport(context),
    generateReport(context),
  ]);
  if (fetched.status === 'rejected') throw fetched.reason;
  return { fetched: fetched.value, generation };
};

const isFresh = ({ generatedAt }: StoredReport, now: Date): boolean =>
  now.getTime() - generatedAt.getTime() < FRESH_MS;

const notReadyInTime = (): SourceUnavailable =>
  new SourceUnavailable({
    state: 'unavailable',
    cause: 'timed-out',
    reason: `AWS did not finish the credential report within ${String(GIVE_UP_AFTER_MS / 1000)} seconds.`,
  });

/** A fresh report, or else the newest there is: an old one says how old it is, and beats none. */
const awaitReport = async (context: SourceContext): Promise<StoredReport> => {
  const startedAt = context.now().getTime();
  let delay = FIRST_DELAY_MS;
  let old: StoredReport | undefined;
  for (;;) {
    const { fetched, generation } = await oneRound(context);
    if (fetched !== 'pending') {
      if (isFresh(fetched, context.now())) return fetched;
      old = fetched;
    }
    if (generation.status === 'rejected') {
      if (old !== undefined) return old;
      throw generation.reason;
    }
    if (generation.value === 'complete') {
      const made = await fetchReport(context);
      if (made !== 'pending') return made;
    }
    if (context.now().getTime() - startedAt + delay > GIVE_UP_AFTER_MS) {
      if (old !== undefined) return old;
      throw notReadyInTime();
    }
    await context.sleep(delay);
    delay = Math.min(delay * DELAY_GROWTH, LONGEST_DELAY_MS);
  }
};

export const credentialReport = defineSource({
  name: 'credential-report',
  title: 'Credential report',
  actions: ['iam:GenerateCredentialReport', 'iam:GetCredentialReport'],
  read: async (context): Promise<Known<CredentialReport>> => {
    const { generatedAt, content } = await awaitReport(context);
    const { partition, accountId } = context.target;
    const root = readRootRow(content, `arn:${partition}:iam::${accountId}:root`);
    return { state: 'known', value: { root }, asOf: generatedAt };
  },
});
