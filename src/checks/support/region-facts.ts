import type { Regional } from '../../aws/region-readings.ts';
import type { Known, Unavailable } from '../../model/reading.ts';
import type { Exposure } from '../../model/judgement.ts';

/** The Regions that gave an answer. */
export const answered = <Value>(
  regions: readonly Regional<Value>[],
): readonly (Known<Value> & { readonly region: string })[] =>
  regions.flatMap(({ region, reading }) =>
    reading.state === 'known' ? [{ ...reading, region }] : [],
  );

/** The Regions that gave none, and why. */
export const silent = <Value>(
  regions: readonly Regional<Value>[],
): readonly (Unavailable & { readonly region: string })[] =>
  regions.flatMap(({ region, reading }) =>
    reading.state === 'known' ? [] : [{ ...reading, region }],
  );

/**
 * One number a Region: where a Region cannot be read for a while, what it said before is neither
 * forgotten nor new when it comes back.
 */
export const exposureByRegion = <Value>(
  name: string,
  regions: readonly Regional<Value>[],
  numberOf: (value: Value, region: string) => number | null,
): Exposure =>
  Object.fromEntries(
    regions.map(({ region, reading }) => [
      `${name}:${region}`,
      reading.state === 'known' ? numberOf(reading.value, region) : null,
    ]),
  );
