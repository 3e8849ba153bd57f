import { createHash } from 'node:crypto';

import type { EventSummary } from './event-record.ts';
import { eventRecord } from './event-record.ts';
import { signInRegion } from './partition.ts';
import type { CompleteScenario } from './scenario.ts';
import { mergePatch } from './scenario-patch.ts';
import type { ScenarioEvent } from './scenario/events.ts';

/** An event of CloudTrail's history. */
export interface HistoricEvent extends EventSummary {
  /** `CloudTrailEvent`: JSON, unless the scenario has it otherwise. */
  readonly record: string | undefined;
}

const SECOND_MS = 1000;

/** The account's history in one Region, newest first. */
export const eventsIn = (scenario: CompleteScenario, region: string): readonly HistoricEvent[] =>
  scenario.events
    .flatMap((event, index) =>
      Array.from({ length: event.count }, (_, number) =>
        historicEvent(scenario, event, index, number),
      ),
    )
    .filter((event) => event.region === region)
    .toSorted((a, b) => b.time.getTime() - a.time.getTime());

function historicEvent(
  scenario: CompleteScenario,
  event: ScenarioEvent,
  index: number,
  secondsBefore: number,
): HistoricEvent {
  const [usualName, usualSource] = usual(event.kind);
  const name = event.name ?? usualName;
  const summary = {
    id: uuid(`${scenario.id}/${index}/${secondsBefore}`),
    name,
    source: event.source ?? usualSource,
    region: event.region ?? signInRegion(scenario.partition),
    time: new Date(Date.parse(event.time) - secondsBefore * SECOND_MS),
    readOnly: event.readOnly ?? /^(Get|List|Describe|Lookup)/.test(name),
    username: event.username ?? undefined,
  };
  const { cloudTrailEvent: written } = event;
  const record = mergePatch(eventRecord(scenario, event, summary), event.record);
  return {
    ...summary,
    record: written === undefined ? JSON.stringify(record) : (written ?? undefined),
  };
}

function usual(kind: ScenarioEvent['kind']): readonly [name: string, source: string] {
  switch (kind) {
    case 'sign-in':
    case 'sign-in-without-mfa':
    case 'failed-sign-in':
      return ['ConsoleLogin', 'signin.amazonaws.com'];
    case 'service-event':
      return ['RotateKey', 'kms.amazonaws.com'];
    default:
      return ['CreateAccessKey', 'iam.amazonaws.com'];
  }
}

/** A UUID that is always the same for one name. */
function uuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
}
