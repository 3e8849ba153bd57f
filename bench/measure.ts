import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { schedule } from '../sandbox/runner/events.ts';
import { runAction } from '../sandbox/runner/run-action.ts';
import type { Stage } from './stage.ts';

/** One run of a whole process. */
export interface Figures {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMb: number;
  readonly requests: number;
  /** The longest chain of requests in which each began after the one before was answered. */
  readonly roundTrips: number;
}

const Metered = v.object({ cpuMs: v.number(), peakMb: v.number() });

const ROOT = join(import.meta.dirname, '..');

/** Runs a script as the runner would run the action, and counts what it cost. */
export const measure = async (
  stage: Stage,
  script: string,
  options: { readonly inputs?: Readonly<Record<string, string>>; readonly writes?: boolean } = {},
): Promise<Figures> => {
  const folder = await mkdtemp(join(tmpdir(), 'root-guard-bench-'));
  const meterFile = join(folder, 'figures.json');
  stage.clearLogs();
  try {
    const result = await runAction({
      actionYml: join(ROOT, 'action.yml'),
      main: join(ROOT, script),
      nodeArguments: ['--require', join(ROOT, 'bench/meter.cjs')],
      inputs: { 'role-to-assume': stage.roleArn, 'aws-region': 'us-east-1', ...options.inputs },
      event: schedule(),
      repository: stage.repository,
      apiUrl: stage.github.url,
      token: stage.github.token,
      idToken: stage.idToken,
      extraCa: stage.tls.caPath,
      env: {
        AWS_ENDPOINT_URL: stage.aws.url,
        METER_FILE: meterFile,
        YARDSTICK_WRITES: String(options.writes ?? false),
      },
    });
    if (result.stderr.trim() !== '') throw new Error(`${script} complained: ${result.stderr}`);
    const metered = v.parse(Metered, JSON.parse(readFileSync(meterFile, 'utf8')));
    return { wallMs: result.durationMs, ...metered, ...stage.traffic() };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
