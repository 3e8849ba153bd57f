import type { Privacy } from './config/privacy.ts';
import type { TrackerOutcome } from './github/tracker/tracker.ts';
import type { Comparison } from './posture/changes.ts';
import type { GateResult } from './posture/gate.ts';
import type { Display } from './report/text/display.ts';
import type { ReportOrigin } from './report/file/json.ts';
import type { View } from './report/view/view.ts';

/** What a run found, for whoever presents it. */
export interface RunResult {
  readonly comparison: Comparison;
  readonly view: View;
  readonly display: Display;
  /** What the JSON report says it is about. */
  readonly origin: ReportOrigin;
  readonly gate: GateResult;
  readonly privacy: Privacy;
  /** Sentences the reader should see, known before the tracker is written. */
  readonly warnings: readonly string[];
  /** Under way while the run is being shown; never rejects. */
  readonly keeping: Promise<TrackerOutcome>;
}
