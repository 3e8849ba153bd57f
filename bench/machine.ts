import { availableParallelism, loadavg } from 'node:os';

/** How many processes wanted a CPU in the last 1, 5 and 15 minutes. */
export const load = (): string =>
  loadavg()
    .map((each) => each.toFixed(1))
    .join(' ');

/** What everything is measured on. */
export const machine = (): string =>
  `Node ${process.version}, ${process.platform}-${process.arch}, ${String(availableParallelism())} CPUs, load ${load()}`;
