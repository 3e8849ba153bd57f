import type { RootEvent } from '../../aws/sources/support/root-event.ts';
import type { Listing } from '../../model/judgement.ts';
import { actionName, type RootAction } from './root-actions.ts';
import { markAddress } from '../../model/source-address.ts';
import { MINUTE_MS, stamp } from '../../model/time.ts';

const MAX_ROWS = 50;
const RUN_MS = 30 * MINUTE_MS;

/** The same thing, again and again within a short time. */
interface Run {
  readonly cells: readonly string[];
  readonly from: Date;
  readonly to: Date;
  readonly count: number;
}

const mfaOf = ({ mfa }: RootEvent): string => (mfa === 'unknown' ? '' : mfa ? 'yes' : 'no');

const failed = ({ errorCode }: RootEvent): string =>
  errorCode === undefined ? '' : ` (${errorCode})`;

const words = ({ event, ...action }: RootAction): readonly [what: string, kind: string] => {
  const what = `${actionName(event)}${failed(event)}`;
  if (event.kind === 'failed-sign-in') return [what, 'failed sign-in'];
  if (action.task !== undefined) {
    const { certain, task } = action.task;
    return [what, `${certain ? 'needs' : 'may need'} root (${task})`];
  }
  if (action.class === 'avoidable') return [what, 'avoidable'];
  // Dozens of different questions at once are one thing to people.
  return event.readOnly ? ['questions of the console', 'sign-in'] : [what, 'sign-in'];
};

const cellsOf = (action: RootAction): readonly string[] => {
  const { event } = action;
  const [what, kind] = words(action);
  const from = event.sourceAddress === undefined ? '' : markAddress(event.sourceAddress);
  return [what, from, mfaOf(event), kind, action.instead ?? ''];
};

/** Gathers what repeats itself, whatever came in between. The actions are in order, the oldest first. */
const runsOf = (actions: readonly RootAction[]): readonly Run[] => {
  const runs: Run[] = [];
  const open = new Map<string, number>();
  for (const action of actions) {
    const cells = cellsOf(action);
    const key = JSON.stringify(cells);
    const { at } = action.event;
    const index = open.get(key);
    const run = index === undefined ? undefined : runs[index];
    if (index !== undefined && run !== undefined && at.getTime() - run.to.getTime() <= RUN_MS) {
      runs[index] = { ...run, to: at, count: run.count + 1 };
    } else {
      open.set(key, runs.push({ cells, from: at, to: at, count: 1 }) - 1);
    }
  }
  return runs;
};

const span = ({ from, to }: Run): string => {
  const [start, end] = [stamp(from), stamp(to)];
  if (start === end) return end;
  return `${start} to ${start.slice(0, 10) === end.slice(0, 10) ? end.slice(11) : end}`;
};

/** Who was root when, the newest first; nothing where nobody was. */
export const activityListing = (actions: readonly RootAction[]): Listing | undefined => {
  const runs = [...runsOf(actions)].sort((left, right) => right.to.getTime() - left.to.getTime());
  if (runs.length === 0) return undefined;
  const cut = runs.length > MAX_ROWS ? ` (the latest ${MAX_ROWS} of ${runs.length} rows)` : '';
  return {
    title: `Who was root when${cut}`,
    columns: ['When (UTC)', 'What', 'From', 'MFA', 'Class', 'Instead'],
    rows: runs.slice(0, MAX_ROWS).map((run) => {
      const [what = '', ...others] = run.cells;
      return [span(run), run.count === 1 ? what : `${what} × ${run.count}`, ...others];
    }),
  };
};
