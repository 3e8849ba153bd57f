import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ActionResult } from '../sandbox/runner/run-action.ts';
import type { Step } from '../sandbox/stage/step.ts';

/** What one run of a whole process took. */
export interface Cost {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMb: number;
  /** The most that was in use at once; 0 unless the run was there to tell it. */
  readonly liveMb: number;
  /** The share of its time in which the process had something to do. */
  readonly busy: number;
}

/** A step that runs a program. */
export interface MeasuredStep extends Step {
  readonly main: string;
}

const Metered = v.object({
  cpuMs: v.number(),
  peakMb: v.number(),
  liveMb: v.number(),
  busy: v.number(),
});

const METER = join(import.meta.dirname, 'meter.cjs');

/** Runs a program on a stage as the runner would run the action, and counts what it cost. */
export const measure = async <Result extends ActionResult>(
  stage: { readonly run: (step: Step) => Promise<Result> },
  step: MeasuredStep,
): Promise<{ readonly cost: Cost; readonly result: Result }> => {
  const folder = await mkdtemp(join(tmpdir(), 'root-guard-bench-'));
  const meterFile = join(folder, 'figures.json');
  try {
    const result = await stage.run({
      ...step,
      nodeArguments: ['--require', METER, ...(step.nodeArguments ?? [])],
      inputs: { 'aws-region': 'us-east-1', ...step.inputs },
      env: { METER_FILE: meterFile, ...step.env },
    });
    if (result.timedOut) throw new Error(`${step.main} did not end`);
    if (result.stderr.trim() !== '') throw new Error(`${step.main} complained: ${result.stderr}`);
    const metered = v.parse(Metered, JSON.parse(readFileSync(meterFile, 'utf8')));
    return { cost: { wallMs: result.durationMs, ...metered }, result };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
