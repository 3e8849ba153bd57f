import type { ActionResult } from '../sandbox/runner/run-action.ts';
import { load, machine } from './machine.ts';
import { type Figures, measure } from './measure.ts';
import { judge, type Must } from './must.ts';
import type { Tally } from './organization-order.ts';
import { type OrganizationStage, setOrganizationStage } from './organization-stage.ts';
import { median } from './statistics.ts';

/** One thing that is measured: an organisation of so many accounts, entered in one way. */
interface Subject {
  readonly count: number;
  readonly access: 'assume-role' | 'assume-root';
  /** Run once, however many rounds were asked for: what it shows is the memory. */
  readonly isLong?: boolean;
}

/** The runs of a subject. */
interface Measured {
  readonly subject: Subject;
  readonly active: number;
  readonly runs: readonly Figures<Tally>[];
}

const BUNDLE = 'dist/index.js';
const SEED = 7;
const LATENCY_MS = 20;
const CONCURRENCY = 32;
const TIMEOUT_MS = 10 * 60 * 1000;

/** Together they ask four times in an account: to get in, for the summary, and twice for the report. */
const CHECKS = [
  'root-access-key',
  'root-mfa',
  'root-signing-certificate',
  'root-access-key-age',
  'root-recent-use',
];

const subjects: readonly Subject[] = [
  { count: 100, access: 'assume-role' },
  { count: 1_000, access: 'assume-role' },
  { count: 1_000, access: 'assume-root' },
  { count: 10_000, access: 'assume-role', isLong: true },
];

const nameOf = ({ count, access }: Subject): string => `${count.toLocaleString('en')}, ${access}`;

/** Throws unless every account was entered and judged. */
const inspect =
  ({ active }: OrganizationStage) =>
  ({ outputs, log, timedOut }: ActionResult): void => {
    const audited = (outputs['account-ids'] ?? '').split(/[\s,]+/).filter((id) => id !== '').length;
    if (!timedOut && audited === active && outputs['unknown'] === '0') return;
    const found = `${String(audited)} of ${String(active)} accounts, ${outputs['unknown'] ?? 'no'} unknown`;
    throw new Error(`The run was not whole (${found}):\n${log.slice(-2000)}`);
  };

const runOnce = async (stage: OrganizationStage, { access }: Subject): Promise<Figures<Tally>> =>
  measure(stage, BUNDLE, {
    inputs: {
      accounts: 'organization',
      'member-access': access,
      concurrency: String(CONCURRENCY),
      checks: CHECKS.join(' '),
      issue: 'never',
      'fail-on': 'never',
    },
    timeoutMs: TIMEOUT_MS,
    inspect: inspect(stage),
  });

const measureSubject = async (subject: Subject, rounds: number): Promise<Measured> => {
  const { count, isLong = false } = subject;
  const stage = await setOrganizationStage({ seed: SEED, count, latencyMs: LATENCY_MS });
  try {
    const runs: Figures<Tally>[] = [];
    // The first round warms the server up.
    for (let round = isLong ? 1 : 0; round <= (isLong ? 1 : rounds); round += 1) {
      const figures = await runOnce(stage, subject);
      if (round > 0) runs.push(figures);
      process.stderr.write(`\r${nameOf(subject)}: ${String(round)} of ${String(rounds)} `);
    }
    process.stderr.write('\n');
    return { subject, active: stage.active, runs };
  } finally {
    await stage.close();
  }
};

/** What one run shows, by account. */
const rates = ({ active }: Measured, figures: Figures<Tally>) => ({
  accountsPerSecond: active / (figures.wallMs / 1000),
  cpuMs: figures.cpuMs / active,
  peakMb: figures.peakMb,
  requests: figures.requests / active,
  busy: figures.busy * 100,
  serverCpuMs: figures.serverCpuMs / active,
  serverBusy: figures.serverBusy * 100,
});

type Rate = keyof ReturnType<typeof rates>;

const all = (measured: Measured, rate: Rate): readonly number[] =>
  measured.runs.map((figures) => rates(measured, figures)[rate]);

const middle = (measured: Measured, rate: Rate): number => median(all(measured, rate));

const print = (results: readonly Measured[]): void => {
  console.log(
    '| accounts listed | entered | accounts a second (best) | CPU ms an account (least) | peak MB | requests an account | busy % | AWS: CPU ms an account | AWS: busy % |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|');
  for (const measured of results) {
    const of = (rate: Rate, digits: number): string => middle(measured, rate).toFixed(digits);
    const best = Math.max(...all(measured, 'accountsPerSecond')).toFixed(0);
    const least = Math.min(...all(measured, 'cpuMs')).toFixed(2);
    const cells = [
      nameOf(measured.subject),
      String(measured.active),
      `${of('accountsPerSecond', 0)} (${best})`,
      `${of('cpuMs', 2)} (${least})`,
      of('peakMb', 0),
      of('requests', 2),
      of('busy', 0),
      of('serverCpuMs', 2),
      of('serverBusy', 0),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
};

const musts = (results: readonly Measured[]): readonly Must[] => {
  const of = (count: number, rate: Rate): number | undefined => {
    const found = results.find(
      ({ subject }) => subject.count === count && subject.access === 'assume-role',
    );
    return found === undefined ? undefined : middle(found, rate);
  };
  const limit = (
    what: string,
    value: number | undefined,
    most: number,
    kind: Must['kind'] = 'at most',
  ): readonly Must[] => (value === undefined ? [] : [{ what, value, limit: most, kind }]);
  const memory = of(1_000, 'peakMb');
  const muchMemory = of(10_000, 'peakMb');
  const growth = memory === undefined || muchMemory === undefined ? undefined : muchMemory / memory;
  return [
    ...limit('accounts a second of 1,000', of(1_000, 'accountsPerSecond'), 250, 'at least'),
    ...limit('CPU ms an account of 1,000', of(1_000, 'cpuMs'), 4),
    ...limit('peak MB with 1,000 accounts', memory, 260),
    ...limit('peak MB with 10,000 accounts, × 1,000', growth, 1.5),
  ];
};

/** Measures audits of whole organisations; `only` are the sizes, all where none is given. */
export const benchOrganization = async (
  rounds: number,
  only: readonly number[] = [],
): Promise<void> => {
  console.log(
    `${machine()}, TLS on loopback, ${String(LATENCY_MS)} ms a request, ${String(CONCURRENCY)} accounts at once, medians of ${String(rounds)} runs\n`,
  );
  const results: Measured[] = [];
  for (const subject of subjects) {
    if (only.length > 0 && !only.includes(subject.count)) continue;
    results.push(await measureSubject(subject, rounds));
  }
  print(results);
  console.log(`\nload ${load()} at the end\n`);
  judge(musts(results));
};
