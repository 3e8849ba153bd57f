import { describe, expect, test } from '@jest/globals';
import { GenerateCredentialReportCommand } from '@aws-sdk/client-iam';
import { callAs } from '../../../src/aws/api-call.ts';
import { unavailable } from '../../../src/aws/failure.ts';
import type { SourceContext } from '../../../src/aws/source.ts';
import { credentialReport } from '../../../src/aws/sources/credential-report.ts';
import type { Reading } from '../../../src/model/reading.ts';
import { ACCOUNT_ID, HEADER, rootLine } from '../../sandbox/credential-report-csv.ts';
import { NOW } from '../../checks/evidence.ts';

type Call = 'Generate' | 'Get';
/** A state or a report of so many seconds from now; any other word is the code of an error. */
type Answer = 'STARTED' | 'INPROGRESS' | 'COMPLETE' | number | `${string}!`;

const NONE = 'ReportNotPresent!';
const EXPIRED = 'ReportExpired!';
const MAKING = 'ReportInProgress!';
const THROTTLED = 'Throttling!';
const FULL = 'LimitExceeded!';
const DENIED = 'AccessDenied!';
const OLD = -5 * 3600;

/** How the source talks with an AWS that gives these answers, call by call; the last one for ever. */
const talk = async (
  answers: Readonly<Record<Call, readonly Answer[]>>,
  isOneOfMany = false,
): Promise<{ readonly said: readonly (Call | number)[]; readonly reading: Reading<unknown> }> => {
  let now = NOW.getTime();
  // Calls, and between them the milliseconds that were slept.
  const said: (Call | number)[] = [];
  const made: Record<Call, number> = { Generate: 0, Get: 0 };
  const send = async (command: object): Promise<unknown> => {
    const call = command instanceof GenerateCredentialReportCommand ? 'Generate' : 'Get';
    said.push(call);
    const answer = answers[call][made[call]] ?? answers[call].at(-1);
    made[call] += 1;
    if (typeof answer === 'number') {
      const Content = Buffer.from(`${HEADER}\n${rootLine({})}`);
      return { Content, GeneratedTime: new Date(NOW.getTime() + answer * 1_000) };
    }
    if (answer?.endsWith('!') !== true) return { State: answer };
    throw Object.assign(new Error('Unknown'), { name: answer.slice(0, -1) });
  };
  const context = {
    iam: { send },
    isOneOfMany,
    target: { accountId: ACCOUNT_ID, partition: 'aws' },
    now: () => new Date(now),
    sleep: async (milliseconds: number) => {
      said.push(milliseconds);
      now += milliseconds;
    },
    call: callAs('role'),
  } as unknown as SourceContext;
  const reading = await credentialReport.read(context).catch(unavailable);
  return { said, reading };
};

const KNOWN = { state: 'known', value: { notRenewed: undefined } };
const kept = (notRenewed: object): object => ({ state: 'known', value: { notRenewed } });

describe('a credential report', () => {
  test.each<[what: string, Parameters<typeof talk>[0], said: readonly unknown[], reading: object]>([
    [
      'that expired is asked for once, and looked for with one call at a time',
      { Generate: ['STARTED'], Get: [EXPIRED, MAKING, MAKING, 4] },
      ['Generate', 'Get', 2_500, 'Get', 1_000, 'Get', 1_000, 'Get'],
      KNOWN,
    ],
    [
      'that somebody else has made meanwhile is taken',
      { Generate: ['INPROGRESS'], Get: [MAKING, 1] },
      ['Generate', 'Get', 2_500, 'Get'],
      KNOWN,
    ],
    [
      'that AWS calls complete is fetched without a wait',
      { Generate: ['COMPLETE'], Get: [MAKING, 1] },
      ['Generate', 'Get', 'Get'],
      KNOWN,
    ],
    [
      'that is expired again when it should be there is asked for once more',
      { Generate: ['STARTED', 'STARTED'], Get: [EXPIRED, MAKING, EXPIRED, MAKING, 6] },
      ['Generate', 'Get', 2_500, 'Get', 1_000, 'Get', 'Generate', 1_000, 'Get', 1_000, 'Get'],
      KNOWN,
    ],
    [
      'that is called complete and not there is not asked for without end',
      { Generate: ['COMPLETE'], Get: [NONE, NONE, 3] },
      ['Generate', 'Get', 'Get', 1_000, 'Get'],
      KNOWN,
    ],
    [
      'that AWS has no room for is asked for after a longer pause',
      { Generate: [FULL, FULL, 'STARTED'], Get: [NONE, NONE, NONE, 12] },
      ['Generate', 'Get', 5_000, 'Get', 'Generate', 5_000, 'Get', 'Generate', 1_000, 'Get'],
      KNOWN,
    ],
    [
      'that somebody else has made, while AWS had no room for this one, is taken',
      { Generate: [FULL], Get: [MAKING, 4] },
      ['Generate', 'Get', 5_000, 'Get'],
      KNOWN,
    ],
    [
      'that is throttled while it is waited for is unavailable for now',
      { Generate: ['STARTED'], Get: [EXPIRED, THROTTLED] },
      ['Generate', 'Get', 2_500, 'Get'],
      { state: 'unavailable', cause: 'throttled' },
    ],
    [
      'that may not be asked for again is unavailable',
      { Generate: ['STARTED', DENIED], Get: [EXPIRED] },
      ['Generate', 'Get', 2_500, 'Get', 'Generate'],
      { state: 'unavailable', cause: 'denied' },
    ],
    [
      'that is old is renewed',
      { Generate: ['STARTED'], Get: [OLD, MAKING, 3] },
      ['Generate', 'Get', 2_500, 'Get', 1_000, 'Get'],
      { ...KNOWN, asOf: new Date(NOW.getTime() + 3_000) },
    ],
    [
      'that is old is served while a new one is made, and does not count as that',
      { Generate: ['STARTED'], Get: [OLD, OLD, 3] },
      ['Generate', 'Get', 2_500, 'Get', 1_000, 'Get'],
      { ...KNOWN, asOf: new Date(NOW.getTime() + 3_000) },
    ],
    [
      'that only the clock of this machine calls old is taken once AWS calls it complete',
      { Generate: ['STARTED', 'COMPLETE'], Get: [OLD] },
      [
        ...['Generate', 'Get', 2_500, 'Get', 1_000, 'Get', 1_000, 'Get', 1_000, 'Get'],
        ...[1_000, 'Get', 'Generate', 'Get'],
      ],
      KNOWN,
    ],
    [
      'that only the clock of this machine calls old is the one AWS calls complete',
      { Generate: ['COMPLETE'], Get: [OLD] },
      ['Generate', 'Get', 'Get'],
      KNOWN,
    ],
    [
      'that only the clock of this machine calls old counts as new where it is newer than the last',
      { Generate: ['STARTED'], Get: [2 * OLD, OLD] },
      ['Generate', 'Get', 2_500, 'Get'],
      KNOWN,
    ],
    [
      'that is old serves where AWS has no room for another',
      { Generate: [FULL], Get: [OLD] },
      ['Generate', 'Get'],
      kept({ cause: 'throttled', reason: 'AWS kept throttling iam:GenerateCredentialReport.' }),
    ],
    [
      'that is old serves where the new one cannot be fetched',
      { Generate: ['STARTED'], Get: [OLD, THROTTLED] },
      ['Generate', 'Get', 2_500, 'Get'],
      kept({ cause: 'throttled', reason: 'AWS kept throttling iam:GetCredentialReport.' }),
    ],
  ])('%s', async (_, answers, said, reading) => {
    const told = await talk(answers);
    expect(told.said).toEqual(said);
    expect(told.reading).toMatchObject(reading);
  });

  test('that never comes is given up within a minute, and was asked for once', async () => {
    const { said, reading } = await talk({ Generate: ['STARTED'], Get: [EXPIRED, MAKING] });
    const slept = said.filter((each) => typeof each === 'number');
    expect(slept.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(60_000);
    expect(said.filter((each) => each === 'Generate')).toHaveLength(1);
    expect(said.filter((each) => each === 'Get')).toHaveLength(1 + slept.length);
    expect(reading).toEqual({
      state: 'unavailable',
      cause: 'timed-out',
      reason: 'AWS did not finish the credential report within 60 seconds.',
    });
  });

  test.each<[what: string, Parameters<typeof talk>[0], said: readonly unknown[], reading: object]>([
    [
      'that is fresh is looked for when AWS calls it complete',
      { Generate: ['COMPLETE'], Get: [-60] },
      ['Generate', 'Get'],
      KNOWN,
    ],
    [
      'that expired is not looked for before it should be there',
      { Generate: ['STARTED'], Get: [MAKING, 3] },
      ['Generate', 2_500, 'Get', 1_000, 'Get'],
      KNOWN,
    ],
    [
      'that is not there when it should be is asked for once more',
      { Generate: ['STARTED', 'STARTED'], Get: [NONE, EXPIRED, 4] },
      ['Generate', 2_500, 'Get', 1_000, 'Get', 'Generate', 1_000, 'Get'],
      KNOWN,
    ],
    [
      'that is old is served while a new one is made, and does not count as that',
      { Generate: ['STARTED'], Get: [OLD, 3] },
      ['Generate', 2_500, 'Get', 1_000, 'Get'],
      { ...KNOWN, asOf: new Date(NOW.getTime() + 3_000) },
    ],
    [
      'that is fresh serves where no other may be asked for',
      { Generate: [DENIED], Get: [-60] },
      ['Generate', 'Get'],
      KNOWN,
    ],
    [
      'that may be neither asked for nor fetched is unavailable, and says both',
      { Generate: [DENIED], Get: [DENIED] },
      ['Generate', 'Get'],
      {
        cause: 'denied',
        missingPermissions: ['iam:GetCredentialReport', 'iam:GenerateCredentialReport'],
      },
    ],
  ])('of one account of many %s', async (_, answers, said, reading) => {
    const told = await talk(answers, true);
    expect(told.said).toEqual(said);
    expect(told.reading).toMatchObject(reading);
  });

  test('of one account of many that never comes is given up within a minute', async () => {
    const { said, reading } = await talk({ Generate: ['STARTED'], Get: [MAKING] }, true);
    const slept = said.filter((each) => typeof each === 'number');
    expect(slept.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(60_000);
    expect(reading).toMatchObject({ state: 'unavailable', cause: 'timed-out' });
  });
});
