import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import type { SandboxIdToken } from '../sandbox/github/id-token.ts';
import type { SandboxGitHub } from '../sandbox/github/server.ts';
import { schedule } from '../sandbox/runner/events.ts';
import { type ActionResult, runAction } from '../sandbox/runner/run-action.ts';
import type { TlsCertificate } from '../sandbox/tls.ts';
import type { Traffic } from './traffic.ts';

/** What a measured process talks to. */
export interface Surroundings<Seen extends Traffic = Traffic> {
  readonly awsUrl: string;
  readonly github: SandboxGitHub;
  readonly idToken: SandboxIdToken;
  readonly tls: TlsCertificate;
  readonly repository: string;
  readonly roleArn: string;
  readonly clearLogs: () => void | Promise<void>;
  readonly traffic: () => Seen | Promise<Seen>;
}

/** What one run of a whole process took. */
export interface Cost {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMb: number;
  /** The share of its time in which the process had something to do. */
  readonly busy: number;
}

/** What a run took, and what the servers saw of it. */
export type Figures<Seen extends Traffic = Traffic> = Cost & Seen;

/** How a script is run. */
export interface MeasureOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  /** Whether the yardstick writes an issue. */
  readonly writes?: boolean;
  readonly nodeArguments?: readonly string[];
  readonly timeoutMs?: number;
  /** Throws where the run was not the one that was to be measured. */
  readonly inspect?: (result: ActionResult) => void;
}

const Metered = v.object({ cpuMs: v.number(), peakMb: v.number(), busy: v.number() });

const ROOT = join(import.meta.dirname, '..');

/** Runs a script as the runner would run the action, and counts what it cost. */
export const measure = async <Seen extends Traffic>(
  around: Surroundings<Seen>,
  script: string,
  options: MeasureOptions = {},
): Promise<Figures<Seen>> => {
  const folder = await mkdtemp(join(tmpdir(), 'root-guard-bench-'));
  const meterFile = join(folder, 'figures.json');
  await around.clearLogs();
  try {
    const result = await runAction({
      actionYml: join(ROOT, 'action.yml'),
      main: join(ROOT, script),
      nodeArguments: ['--require', join(ROOT, 'bench/meter.cjs'), ...(options.nodeArguments ?? [])],
      inputs: { 'role-to-assume': around.roleArn, 'aws-region': 'us-east-1', ...options.inputs },
      event: schedule(),
      repository: around.repository,
      apiUrl: around.github.url,
      token: around.github.token,
      idToken: around.idToken,
      extraCa: around.tls.caPath,
      ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
      env: {
        AWS_ENDPOINT_URL: around.awsUrl,
        METER_FILE: meterFile,
        YARDSTICK_WRITES: String(options.writes ?? false),
      },
    });
    if (result.stderr.trim() !== '') throw new Error(`${script} complained: ${result.stderr}`);
    options.inspect?.(result);
    const metered = v.parse(Metered, JSON.parse(readFileSync(meterFile, 'utf8')));
    return { wallMs: result.durationMs, ...metered, ...(await around.traffic()) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
