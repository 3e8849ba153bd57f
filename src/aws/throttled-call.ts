import { unavailable } from './failure.ts';
import type { SourceContext } from './source.ts';

const WAITS_MS = [2_000, 4_000, 8_000];

/** Calls that wait out a throttling which outlasts the SDK's own retries, as Organizations' does. */
export const patientCall =
  ({ call, sleep }: Pick<SourceContext, 'call' | 'sleep'>): SourceContext['call'] =>
  async (action, send) => {
    for (const wait of WAITS_MS) {
      try {
        return await call(action, send);
      } catch (error) {
        if (unavailable(error).cause !== 'throttled') throw error;
        await sleep(wait);
      }
    }
    return call(action, send);
  };
