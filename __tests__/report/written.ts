import * as v from 'valibot';
import type { Comparison } from '../../src/posture/changes.ts';
import type { Display } from '../../src/report/text/display.ts';
import { type ReportOrigin, reportText } from '../../src/report/file/json.ts';
import { Report } from '../../src/report/file/schema.ts';

/** The JSON report as a reader gets it, before anybody looked whether it follows its schema. */
export const readAgain = (
  comparison: Comparison,
  display: Display,
  origin?: ReportOrigin,
): unknown => JSON.parse([...reportText(comparison, display, origin)].join(''));

/** The JSON report, written and read by its schema. */
export const writtenReport = (
  comparison: Comparison,
  display: Display,
  origin?: ReportOrigin,
): Report => v.parse(Report, readAgain(comparison, display, origin));
