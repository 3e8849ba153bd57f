import {
  GenerateCredentialReportCommand,
  GetCredentialReportCommand,
  ReportStateType,
} from '@aws-sdk/client-iam';
import type { Known, Unavailable } from '../../model/reading.ts';
import { errorCodes, required, SourceUnavailable, unavailable } from '../failure.ts';
import { readRootRow, type RootRow } from './support/root-row.ts';
import { readRowAsRoot } from './support/root-session-row.ts';
import { defineSource, type SourceContext } from '../source.ts';
import { rootMfaDevices } from './root-mfa-devices.ts';

/** Root's row of the credential report, or `missing` when the report has none (as in aws-cn). */
export interface CredentialReport {
  readonly root: RootRow | 'missing';
  /** Why AWS made no newer report, where the one at hand is older than four hours. */
  readonly notRenewed: Unavailable | undefined;
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
    return {
      generatedAt: required(answer.GeneratedTime, 'GeneratedTime'),
      content: required(answer.Content, 'Content'),
    };
  } catch (error) {
    if (isPending(error)) return 'pending';
    throw error;
  }
};

type Generation = 'complete' | 'running' | Unavailable;

/** Asks AWS to make a report. Never rejects: a report made for someone else will do as well. */
const generateReport = async ({ iam, call }: SourceContext): Promise<Generation> => {
  try {
    const answer = await call('iam:GenerateCredentialReport', () =>
      iam.send(new GenerateCredentialReportCommand({})),
    );
    return required(answer.State, 'State') === ReportStateType.COMPLETE ? 'complete' : 'running';
  } catch (error) {
    return unavailable(error);
  }
};

/** Throttling, AWS's full queue and its own failures pass; a denial does not. */
const mayPass = ({ cause }: Unavailable): boolean => cause !== 'denied';

const isFresh = ({ generatedAt }: StoredReport, now: Date): boolean =>
  now.getTime() - generatedAt.getTime() < FRESH_MS;

const notReadyInTime: Unavailable = {
  state: 'unavailable',
  cause: 'timed-out',
  reason: `AWS did not finish the credential report within ${String(GIVE_UP_AFTER_MS / 1000)} seconds.`,
};

/** The report at hand and, where it is an old one, why there is no newer. */
interface Obtained {
  readonly report: StoredReport;
  readonly notRenewed: Unavailable | undefined;
}

/** Both denials at once where neither call is allowed, so that they can be mended together. */
const deniedFetch = async (error: unknown, generating: Promise<Generation>): Promise<never> => {
  const fetching = unavailable(error);
  const generation = await generating;
  const missing = typeof generation === 'string' ? [] : (generation.missingPermissions ?? []);
  throw new SourceUnavailable(
    fetching.missingPermissions === undefined
      ? fetching
      : { ...fetching, missingPermissions: [...fetching.missingPermissions, ...missing] },
  );
};

/** A fresh report, or else the newest there is: an old one says how old it is, and beats none. */
const obtainReport = async (context: SourceContext): Promise<Obtained> => {
  const startedAt = context.now().getTime();
  let delay = FIRST_DELAY_MS;
  let old: StoredReport | undefined;
  for (;;) {
    // Both at once: a report younger than four hours is served at once, and then nothing is waited for.
    const generating = generateReport(context);
    try {
      const fetched = await fetchReport(context);
      if (fetched !== 'pending') {
        if (isFresh(fetched, context.now())) return { report: fetched, notRenewed: undefined };
        old = fetched;
      }
    } catch (error) {
      if (old === undefined) return await deniedFetch(error, generating);
      return { report: old, notRenewed: unavailable(error) };
    }
    const generation = await generating;
    if (generation === 'complete') {
      const made = await fetchReport(context).catch((error: unknown) => unavailable(error));
      if (made !== 'pending' && !('state' in made)) return { report: made, notRenewed: undefined };
      if (made !== 'pending') {
        if (old === undefined) throw new SourceUnavailable(made);
        return { report: old, notRenewed: made };
      }
    }
    const failure = typeof generation === 'string' ? undefined : generation;
    // The SDK has tried three times by now. An old report serves; only without one is it worth waiting on.
    if (failure !== undefined && old !== undefined) return { report: old, notRenewed: failure };
    if (failure !== undefined && !mayPass(failure)) throw new SourceUnavailable(failure);
    if (context.now().getTime() - startedAt + delay > GIVE_UP_AFTER_MS) {
      const reason = failure ?? notReadyInTime;
      if (old === undefined) throw new SourceUnavailable(reason);
      return { report: old, notRenewed: reason };
    }
    await context.sleep(delay);
    delay = Math.min(delay * DELAY_GROWTH, LONGEST_DELAY_MS);
  }
};

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly 'credential-report': CredentialReport;
  }
}

export const credentialReport = defineSource({
  name: 'credential-report',
  title: 'Credential report',
  actions: ['iam:GenerateCredentialReport', 'iam:GetCredentialReport'],
  read: async (context): Promise<Known<CredentialReport>> => {
    const { report, notRenewed } = await obtainReport(context);
    const { partition, accountId } = context.target;
    const root = readRootRow(report.content, `arn:${partition}:iam::${accountId}:root`);
    return { state: 'known', value: { root, notRenewed }, asOf: report.generatedAt };
  },
  readAsRoot: async (context): Promise<Known<CredentialReport>> => {
    const hasMfa = context.read(rootMfaDevices).then((devices) => devices.length > 0);
    const root = await readRowAsRoot(context, hasMfa);
    return { state: 'known', value: { root, notRenewed: undefined }, asOf: context.now() };
  },
});
