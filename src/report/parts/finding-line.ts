import type { Check } from '../../model/check.ts';
import type { Severity } from '../../model/judgement.ts';
import { code, prose } from '../text/markdown.ts';
import { severityIcon } from '../text/severity.ts';

/** A finding in one line: its severity, its check and what is wrong. */
export const findingLine = ({
  severity,
  check,
  reason,
}: {
  readonly severity: Severity;
  readonly check: Check;
  readonly reason: string;
}): string => `${severityIcon(severity)} ${code(check.id)}: ${prose(reason)}`;
