import type { Condition, Finding, GuardDutyClient } from '@aws-sdk/client-guardduty';
import { required, SourceUnavailable } from '../failure.ts';
import { allInOrder } from '../concurrency.ts';
import { type Regional, readRegions } from '../region-readings.ts';
import { defineSource, type SourceContext } from '../source.ts';
import { guardDutyDetectors } from './guardduty-detectors.ts';
import { isOnRoot } from './support/root-finding.ts';

/** One open finding whose actor is root, without what it says of people. */
export interface RootFinding {
  /** An administrator's detector has its members' findings as well. */
  readonly accountId: string;
  readonly type: string;
  readonly severity: number | undefined;
  readonly lastSeen: Date | undefined;
}

/** The open findings whose actor is root in one Region. */
export interface RootFindings {
  readonly findings: readonly RootFinding[];
  /** False where the list did not end: there are more than those above. */
  readonly isComplete: boolean;
}

type Criterion = Record<string, Condition>;

const OPEN: Criterion = { 'service.archived': { Equals: ['false'] } };

/** A finding about credentials says whose they are. */
const BY_CREDENTIALS: Criterion = {
  ...OPEN,
  'resource.accessKeyDetails.userType': { Equals: ['Root'] },
};

/**
 * An attack sequence has actors instead, whose types AWS does not list. GuardDuty calls every sequence critical, and
 * hardly anything else: their actors are looked at one by one.
 * https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings-severity.html
 */
const CRITICAL: Criterion = { ...OPEN, severity: { GreaterThanOrEqual: 9 } };

// AWS gathers repetitions in one finding: a thousand are more than anyone leaves open.
const PAGE = 50;
const MAX_PAGES = 20;

const dateOf = (text: string | undefined): Date | undefined => {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? undefined : new Date(at);
};

// It ends in issues: a type needs no more than this.
const plainType = (text: string | undefined): string =>
  (text ?? '').replace(/[^\w:./-]/g, '').slice(0, 100);

interface Listed {
  readonly ids: readonly string[];
  readonly isComplete: boolean;
}

const listIds = async (
  { call }: SourceContext,
  guardDuty: GuardDutyClient,
  DetectorId: string,
  criterion: Criterion,
): Promise<Listed> => {
  const { ListFindingsCommand } = await import('@aws-sdk/client-guardduty');
  const ids: string[] = [];
  let token: string | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const input = {
      DetectorId,
      FindingCriteria: { Criterion: criterion },
      MaxResults: PAGE,
      ...(token === undefined ? {} : { NextToken: token }),
    };
    const page = await call('guardduty:ListFindings', async () => {
      const answer = await guardDuty.send(new ListFindingsCommand(input));
      return { ...answer, ids: required(answer.FindingIds, 'FindingIds') };
    });
    ids.push(...page.ids);
    token = page.NextToken === '' ? undefined : page.NextToken;
    if (token === undefined) return { ids, isComplete: true };
  }
  return { ids, isComplete: false };
};

const findIn = async (
  context: SourceContext,
  region: string,
  DetectorId: string,
): Promise<RootFindings> => {
  const { GuardDutyClient, GetFindingsCommand } = await import('@aws-sdk/client-guardduty');
  const guardDuty = context.connect(GuardDutyClient, region);
  const list = async (criterion: Criterion): Promise<Listed> =>
    listIds(context, guardDuty, DetectorId, criterion);
  const [onRoot, critical] = await allInOrder([list(BY_CREDENTIALS), list(CRITICAL)]);
  const ids = [...new Set([...onRoot.ids, ...critical.ids])];
  const reading: Promise<readonly Finding[]>[] = [];
  for (let from = 0; from < ids.length; from += PAGE) {
    const input = { DetectorId, FindingIds: ids.slice(from, from + PAGE) };
    reading.push(
      context.call('guardduty:GetFindings', async () =>
        required((await guardDuty.send(new GetFindingsCommand(input))).Findings, 'Findings'),
      ),
    );
  }
  const found = (await allInOrder(reading)).flat();
  // What is listed and not shown may be anybody's.
  const isComplete = found.length >= ids.length && onRoot.isComplete && critical.isComplete;
  const isListed = ({ Id }: Finding): boolean => Id !== undefined && onRoot.ids.includes(Id);
  const findings = found
    .filter((each) => isListed(each) || isOnRoot(each))
    .map((each): RootFinding => ({
      accountId: each.AccountId ?? context.target.accountId,
      type: plainType(each.Type),
      severity: each.Severity,
      lastSeen: dateOf(each.Service?.EventLastSeen),
    }));
  if (findings.length === 0 && !isComplete) throw new Error('the list of findings did not end');
  return { findings, isComplete };
};

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly 'guardduty-findings': readonly Regional<RootFindings | 'off'>[];
  }
}

/**
 * `off` is a Region where nothing is detected, and nothing found before is open.
 * https://docs.aws.amazon.com/guardduty/latest/APIReference/API_FindingCriteria.html
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
        const found = await findIn(context, region, detectorId);
        return found.findings.length === 0 && !reading.value.on ? 'off' : found;
      },
    );
    return { state: 'known', value, asOf: context.now() };
  },
});
