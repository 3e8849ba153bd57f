import { capitalised } from './headline.ts';
import { foreign } from './markdown.ts';
import { minute } from './time.ts';
import type { View } from './view.ts';

/** A line GitHub shows on the run's page. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
}

/** The runner keeps ten of a level a step; the last place is the final sentence's. */
const MAX_ANNOTATIONS = 9;

/** Annotations for the findings, worst first, and one for all that could not be read. */
export const createAnnotations = (view: View): readonly Annotation[] => {
  const unknowns = view.unknowns.length;
  const blind: readonly Annotation[] =
    unknowns === 0
      ? []
      : [
          {
            level: 'warning',
            title: `${String(unknowns)} ${unknowns === 1 ? 'check' : 'checks'} could not be read`,
            message: `${view.unknowns.map(({ check }) => check.id).join(', ')}.${view.missingPermissions.length === 0 ? '' : ` Allow the audit role ${view.missingPermissions.join(', ')}.`}`,
          },
        ];
  const findings = view.findings
    .slice(0, MAX_ANNOTATIONS - blind.length)
    .map(({ check, severity, reason, since }): Annotation => {
      const severe = severity === 'critical' || severity === 'high';
      return {
        level: severe ? 'error' : 'warning',
        title: `${capitalised(severity)}: ${check.title}`,
        message: foreign(`${reason}${since === undefined ? '' : ` Since ${minute(since)}.`}`),
      };
    });
  return [...findings, ...blind];
};
