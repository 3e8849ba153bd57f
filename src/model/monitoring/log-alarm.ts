/** An alarm on what a query finds in log groups, that speaks of root, or whose query is not shown, and tells somebody. */
export interface LogAlarm {
  readonly name: string;
  readonly region: string;
}
