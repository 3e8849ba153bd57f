import { spawn } from 'node:child_process';

export interface Finished {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly timedOut: boolean;
  readonly durationMs: number;
}

export interface Program {
  readonly arguments: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Sends the runner's first signal of a cancelled job after this time. */
  readonly cancelAfterMs?: number | undefined;
}

/** Runs Node, the very one that runs this. No shell, no input. */
export const runNode = (program: Program): Promise<Finished> =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const output = { stdout: '', stderr: '' };
    let timedOut = false;
    const child = spawn(process.execPath, program.arguments, {
      cwd: program.cwd,
      env: program.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const timeout = setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, program.timeoutMs);
    const cancellation =
      program.cancelAfterMs === undefined
        ? undefined
        : setTimeout(() => child.kill('SIGINT'), program.cancelAfterMs);
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        output[stream] += text;
      });
    }
    child.once('error', reject);
    child.once('close', (exitCode, signal) => {
      clearTimeout(timeout);
      clearTimeout(cancellation);
      resolve({ exitCode, signal, ...output, timedOut, durationMs: performance.now() - start });
    });
  });
