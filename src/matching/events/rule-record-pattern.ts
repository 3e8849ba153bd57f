import { readEventPattern } from './event-pattern.ts';
import type { JsonObject } from '../json-object.ts';
import type { RecordPattern } from './record-pattern.ts';
import { onBus, type RootAccount } from './root-samples.ts';
import { type Change, varied, type Variant } from './variant.ts';

const SOURCE = /^aws\.(.+)$/;

/** A change of the event on the bus as a change of the record in it; `undefined` where there is none. */
const inRecord = ({ path: [first, ...rest], value }: Change): Change | undefined => {
  if (first === 'detail') return rest.length === 0 ? undefined : { path: rest, value };
  if (first !== 'source' || typeof value !== 'string') return undefined;
  const service = SOURCE.exec(value)?.[1] ?? value;
  return { path: ['eventSource'], value: `${service}.amazonaws.com` };
};

const variantInRecord = (variant: Variant): Variant =>
  variant.flatMap((change) => inRecord(change) ?? []);

/**
 * An EventBridge rule's pattern, ready for the records of which its bus hears. What is done in other Regions is taken
 * as if it were done in the bus's own: whoever relies on it says so. A rule that is merely enabled gets no management
 * events that read.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail-management.html
 */
export const readRulePattern = (
  text: string,
  hearsReads: boolean,
  { signInRegion }: RootAccount,
): RecordPattern => {
  const pattern = readEventPattern(text);
  const event = (record: JsonObject): JsonObject =>
    onBus(varied(record, [{ path: ['awsRegion'], value: signInRegion }]));
  return {
    size: pattern.size,
    matches: (record) =>
      !hearsReads && record['readOnly'] === true ? 'no' : pattern.matches(event(record)),
    variants: (record, mayVary) => {
      const { list, areAll } = pattern.variants(event(record), (change) => {
        const inside = inRecord(change);
        return inside !== undefined && mayVary(inside);
      });
      return { list: list.map(variantInRecord), areAll };
    },
  };
};
