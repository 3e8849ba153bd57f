import type { Reading } from '../model/reading.ts';
import { SourceUnavailable, unavailable } from './failure.ts';

/** What one Region said; a Region without an answer says why. */
export interface Regional<Value> {
  readonly region: string;
  readonly reading: Reading<Value>;
}

/** Reads every Region at once. Throws only where none of them gave an answer, with all that is missing. */
export const readRegions = async <Value>(
  regions: readonly string[],
  now: () => Date,
  read: (region: string) => Promise<Value>,
): Promise<readonly Regional<Value>[]> => {
  const readings = await Promise.all(
    regions.map(async (region): Promise<Regional<Value>> => {
      try {
        const value = await read(region);
        return { region, reading: { state: 'known', value, asOf: now() } };
      } catch (error) {
        return { region, reading: unavailable(error) };
      }
    }),
  );
  const silent = readings.flatMap(({ reading }) => (reading.state === 'known' ? [] : [reading]));
  const [first] = silent;
  if (first === undefined || silent.length < readings.length) return readings;
  const missing = new Set(silent.flatMap(({ missingPermissions }) => missingPermissions ?? []));
  throw new SourceUnavailable(
    missing.size === 0 ? first : { ...first, missingPermissions: [...missing] },
  );
};
