import {
  GenerateCredentialReportCommand,
  GetCredentialReportCommand,
  ReportStateType,
} from '@aws-sdk/client-iam';
import type { Known, Unavailable } from '../../model/reading.ts';
import { HOUR_MS } from '../../model/time.ts';
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
const FRESH_MS = 4 * HOUR_MS;
/** Waiting longer than this is worse than saying so. */
const GIVE_UP_AFTER_MS = 60_000;
/** A report takes 2 to 3 s: the first look is in the middle of that, and the next ones follow soon. */
const FIRST_LOOK_AFTER_MS = 2_500;
const LOOK_EVERY_MS = 1_000;
/** So many looks for a newer report than the old one at hand, and then AWS is asked whether it has made one. */
const ASK_EVERY = 5;
/** Where AWS had too much to do to begin one. */
const ASK_AGAIN_AFTER_MS = 5_000;

interface StoredReport {
  readonly generatedAt: Date;
  readonly content: Uint8Array;
}

/** What AWS has of an account. */
type Stored = StoredReport | 'in the making' | 'none';

const IN_THE_MAKING = ['CredentialReportNotReady', 'ReportInProgress'];
const NONE = [
  'CredentialReportNotPresent',
  'CredentialReportExpired',
  'ReportNotPresent',
  'ReportExpired',
];

const fetchReport = async ({ iam, call }: SourceContext): Promise<Stored> => {
  try {
    const answer = await call('iam:GetCredentialReport', () =>
      iam.send(new GetCredentialReportCommand({})),
    );
    return {
      generatedAt: required(answer.GeneratedTime, 'GeneratedTime'),
      content: required(answer.Content, 'Content'),
    };
  } catch (error) {
    const codes = errorCodes(error);
    if (IN_THE_MAKING.some((code) => codes.has(code))) return 'in the making';
    if (NONE.some((code) => codes.has(code))) return 'none';
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

const isFresh = ({ generatedAt }: StoredReport, now: Date): boolean =>
  now.getTime() - generatedAt.getTime() < FRESH_MS;

const notReadyInTime: Unavailable = {
  state: 'unavailable',
  cause: 'timed-out',
  reason: `AWS did not finish the credential report within ${String(GIVE_UP_AFTER_MS / 1000)} seconds.`,
};

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

/** Throttling, AWS's full queue and its own failures pass; a denial does not, and an old report will do as well. */
const refuse = (generation: Generation, old: StoredReport | undefined): void => {
  if (typeof generation === 'string') return;
  if (old !== undefined || generation.cause === 'denied') throw new SourceUnavailable(generation);
};

const pauseAfter = (looks: number, generation: Generation): number => {
  if (typeof generation !== 'string') return ASK_AGAIN_AFTER_MS;
  return looks === 0 ? FIRST_LOOK_AFTER_MS : LOOK_EVERY_MS;
};

/** By AWS's own times: the clock of this machine may be off. */
const isNewer = ({ generatedAt }: StoredReport, old: StoredReport | undefined): boolean =>
  old === undefined || generatedAt > old.generatedAt;

/** How far it has come with a report that was not there, or old, when it was looked for. */
interface Waiting {
  /** What AWS said when it was asked to make one. */
  readonly asked: Generation;
  readonly old: StoredReport | undefined;
  /** How often it was looked for since AWS should have it. */
  readonly looks: number;
  readonly giveUpAt: number;
}

/**
 * The report that AWS makes after it was asked to. It is looked for with one call at a time, and asked for again
 * only where AWS says that it has none, nor makes one.
 */
const newReport = async (
  context: SourceContext,
  { asked, old, looks: before, giveUpAt }: Waiting,
): Promise<StoredReport> => {
  let generation = asked;
  for (let looks = before; ; looks += 1) {
    refuse(generation, old);
    if (generation !== 'complete') {
      const pause = pauseAfter(looks, generation);
      if (context.now().getTime() + pause > giveUpAt) {
        throw new SourceUnavailable(generation === 'running' ? notReadyInTime : generation);
      }
      await context.sleep(pause);
    }
    const stored = await fetchReport(context);
    if (typeof stored !== 'string' && (generation === 'complete' || isNewer(stored, old))) {
      return stored;
    }
    // One that AWS calls complete and does not have will come: to ask again at once would be to ask without end.
    // Where only an old one comes, AWS may have made that one just now, and says so when it is asked.
    const isTimeToAsk =
      stored === 'none' || (typeof stored !== 'string' && (looks + 1) % ASK_EVERY === 0);
    const mayAsk = generation !== 'complete' && isTimeToAsk;
    generation = mayAsk ? await generateReport(context) : 'running';
  }
};

/** The report at hand and, where it is an old one, why there is no newer. */
interface Obtained {
  readonly report: StoredReport;
  readonly notRenewed: Unavailable | undefined;
}

/** A fresh report, or else the newest there is: an old one says how old it is, and beats none. */
const obtainReport = async (context: SourceContext): Promise<Obtained> => {
  const giveUpAt = context.now().getTime() + GIVE_UP_AFTER_MS;
  // Both at once: a report younger than four hours is served at once, and then nothing is waited for. Of many accounts
  // most have an expired one, a day old, and to look for it in each would be in vain.
  const generating = generateReport(context);
  const isExpected = context.isOneOfMany && (await generating) === 'running';
  if (isExpected) await context.sleep(FIRST_LOOK_AFTER_MS);
  const stored = await fetchReport(context).catch((error: unknown) =>
    deniedFetch(error, generating),
  );
  const old = typeof stored === 'string' ? undefined : stored;
  if (old !== undefined && isFresh(old, context.now())) {
    return { report: old, notRenewed: undefined };
  }
  try {
    const waiting = { asked: await generating, old, looks: isExpected ? 1 : 0, giveUpAt };
    return { report: await newReport(context, waiting), notRenewed: undefined };
  } catch (error) {
    if (old === undefined) throw error;
    return { report: old, notRenewed: unavailable(error) };
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
