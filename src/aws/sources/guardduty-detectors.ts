import { required } from '../failure.ts';
import { allInOrder } from '../concurrency.ts';
import { type Regional, readRegions } from '../region-readings.ts';
import { defineSource } from '../source.ts';

/** GuardDuty in one Region; a detector may be there and suspended. */
export interface Detection {
  readonly detectorIds: readonly string[];
  readonly on: boolean;
}

// AWS allows one detector a Region.
const MAX_PAGES = 10;

declare module '../../model/evidence.ts' {
  interface SourceValues {
    readonly 'guardduty-detectors': readonly Regional<Detection>[];
  }
}

/** https://docs.aws.amazon.com/guardduty/latest/APIReference/API_GetDetector.html */
export const guardDutyDetectors = defineSource({
  name: 'guardduty-detectors',
  title: 'GuardDuty detectors',
  actions: ['guardduty:ListDetectors', 'guardduty:GetDetector'],
  read: async ({ call, connect, now, range }) => {
    const { GuardDutyClient, ListDetectorsCommand, GetDetectorCommand } =
      await import('@aws-sdk/client-guardduty');
    const { guardDutyRegions } = await range();
    const value: readonly Regional<Detection>[] = await readRegions(
      guardDutyRegions,
      now,
      async (region) => {
        const guardDuty = connect(GuardDutyClient, region);
        const detectorIds: string[] = [];
        let token: string | undefined;
        for (let pages = 0; pages < MAX_PAGES; pages += 1) {
          const input = token === undefined ? {} : { NextToken: token };
          const page = await call('guardduty:ListDetectors', async () => {
            const answer = await guardDuty.send(new ListDetectorsCommand(input));
            return { ...answer, ids: required(answer.DetectorIds, 'DetectorIds') };
          });
          detectorIds.push(...page.ids);
          token = page.NextToken;
          if (token === undefined || token === '') break;
        }
        const states = await allInOrder(
          detectorIds.map(async (DetectorId) =>
            call('guardduty:GetDetector', async () => {
              const answer = await guardDuty.send(new GetDetectorCommand({ DetectorId }));
              return required(answer.Status, 'Status');
            }),
          ),
        );
        return { detectorIds, on: states.includes('ENABLED') };
      },
    );
    return { state: 'known', value, asOf: now() };
  },
});
