import { regionalArn } from './arn.ts';
import type { CompleteScenario } from './scenario.ts';
import { alarmRegion } from './trail.ts';

type Topic = CompleteScenario['topics'][number];

export const topicArn = (scenario: CompleteScenario, { name, region }: Topic): string =>
  regionalArn(scenario, 'sns', region ?? alarmRegion(scenario), name);

/** The ARN of what an alarm or a rule tells: a topic of the account by its name, or an ARN as it stands. */
export const targetArn = (scenario: CompleteScenario, target: string, region: string): string =>
  target.startsWith('arn:') ? target : regionalArn(scenario, 'sns', region, target);
