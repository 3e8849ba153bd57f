import { regionalArn } from './arn.ts';
import { signInRegion } from './partition.ts';
import type { CompleteScenario } from './scenario.ts';
import type { Trail } from './scenario/trails.ts';

/** The Region a trail was made in. */
export const homeRegion = (scenario: CompleteScenario, trail: Trail): string =>
  trail.homeRegion ?? signInRegion(scenario.partition);

export const trailArn = (scenario: CompleteScenario, trail: Trail): string =>
  regionalArn(
    { ...scenario, id: trail.owner ?? scenario.id },
    'cloudtrail',
    homeRegion(scenario, trail),
    `trail/${trail.name}`,
  );

/** Whether the account sees the trail in a Region where it is not at home, or does not own it. */
export const isShadow = (scenario: CompleteScenario, trail: Trail, region: string): boolean =>
  homeRegion(scenario, trail) !== region ||
  (trail.owner !== undefined && trail.owner !== scenario.id);

/** The trails a Region knows of, shadows included. */
export const trailsIn = (scenario: CompleteScenario, region: string): readonly Trail[] =>
  scenario.trails.filter(
    (trail) => trail.isMultiRegionTrail || homeRegion(scenario, trail) === region,
  );

/** Where the alarms are that say nothing of their Region: with the log group of the first trail. */
export function alarmRegion(scenario: CompleteScenario): string {
  const [trail] = scenario.trails;
  return trail === undefined ? signInRegion(scenario.partition) : homeRegion(scenario, trail);
}
