/**
 * What keeps alarms of one Region from telling anybody, at times. DescribeAlarms does not show it.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetAlarmMuteRule.html
 */
export interface AlarmMuteRule {
  readonly name: string;
  readonly region: string;
  /** The names of the alarms that it mutes. */
  readonly alarms: readonly string[];
  /** True where it mutes them now. */
  readonly isActive: boolean;
  /** When it begins, as AWS writes it: `cron(0 2 * * SUN)` again and again, `at(2027-01-01T00:00)` once. */
  readonly schedule: string;
  /** How long it mutes each time, as in `PT4H`. */
  readonly duration: string;
  readonly timeZone: string;
}
