import type { Finding } from '@aws-sdk/client-guardduty';
import { required, SourceUnavailable } from '../failure.ts';
import { allInOrder } from '../concurrency.ts';
import { type Regional, readRegions } from '../region-readings.ts';
import { defineSource, type SourceContext } from '../source.ts';
import { guardDutyDetectors } from './guardduty-detectors.ts';

/** The open findings on the use of root's credentials in one Region, without what they say of people. */
export interface RootFindings {
  readonly count: number;
  readonly firstSeen: Date | undefined;
  readonly lastSeen: Date | undefined;
}

/** The type of these findings; AWS gives it a low severity and fires it for services too. */
const ROOT_USE = 'Policy:IAMUser/RootCredentialUsage';

// AWS gathers repetitions in one finding: a thousand are more than there ever are in one account.
const PAGE = 50;
const MAX_PAGES = 20;

const datesOf = (texts: readonly (string | undefined)[]): readonly number[] =>
  texts.flatMap((text) => {
    const at = Date.parse(text ?? '');
    return Number.isNaN(at) ? [] : [at];
  });

const findIn = async (
  { call, connect, target }: SourceContext,
  region: string,
  detectorId: string,
): Promise<RootFindings> => {
  const { GuardDutyClient, ListFindingsCommand, GetFindingsCommand } =
    await import('@aws-sdk/client-guardduty');
  const guardDuty = connect(GuardDutyClient, region);
  const ids: string[] = [];
  const reading: Promise<readonly Finding[]>[] = [];
  let token: string | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const input = {
      DetectorId: detectorId,
      FindingCriteria: {
        Criterion: { type: { Equals: [ROOT_USE] }, 'service.archived': { Equals: ['false'] } },
      },
      MaxResults: PAGE,
      ...(token === undefined ? {} : { NextToken: token }),
    };
    const page = await call('guardduty:ListFindings', async () => {
      const answer = await guardDuty.send(new ListFindingsCommand(input));
      return { ...answer, ids: required(answer.FindingIds, 'FindingIds') };
    });
    ids.push(...page.ids);
    token = page.NextToken === '' ? undefined : page.NextToken;
    if (token === undefined) break;
  }
  for (let from = 0; from < ids.length; from += PAGE) {
    const input = { DetectorId: detectorId, FindingIds: ids.slice(from, from + PAGE) };
    reading.push(
      call('guardduty:GetFindings', async () =>
        required((await guardDuty.send(new GetFindingsCommand(input))).Findings, 'Findings'),
      ),
    );
  }
  const findings = (await allInOrder(reading)).flat();
  // An administrator's detector lists its members' findings too.
  const own = findings.filter(({ AccountId }) => AccountId === target.accountId);
  const count = ids.length - (findings.length - own.length);
  if (count === 0 && token !== undefined) throw new Error('the list of findings did not end');
  const first = datesOf(own.map(({ Service }) => Service?.EventFirstSeen));
  const last = datesOf(own.map(({ Service }) => Service?.EventLastSeen));
  return {
    count,
    firstSeen: first.length > 0 ? new Date(Math.min(...first)) : undefined,
    lastSeen: last.length > 0 ? new Date(Math.max(...last)) : undefined,
  };
};

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly 'guardduty-findings': readonly Regional<RootFindings | 'off'>[];
  }
}

/**
 * `off` is a Region where nothing is detected, and nothing found before is open.
 * https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_finding-types-iam.html
 */
export const guardDutyFindings = defineSource({
  name: 'guardduty-findings',
  title: 'GuardDuty findings on root',
  actions: ['guardduty:ListFindings', 'guardduty:GetFindings'],
  after: [guardDutyDetectors],
  read: async (context) => {
    const detectors = new Map(
      (await context.read(guardDutyDetectors)).map(({ region, reading }) => [region, reading]),
    );
    const value: readonly Regional<RootFindings | 'off'>[] = await readRegions(
      [...detectors.keys()],
      context.now,
      async (region) => {
        const reading = required(detectors.get(region), region);
        if (reading.state !== 'known') throw new SourceUnavailable(reading);
        const [detectorId] = reading.value.detectorIds;
        if (detectorId === undefined) return 'off';
        const findings = await findIn(context, region, detectorId);
        return findings.count === 0 && !reading.value.on ? 'off' : findings;
      },
    );
    return { state: 'known', value, asOf: context.now() };
  },
});
