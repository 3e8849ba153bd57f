import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** moto's server, which none of us wrote. */
export interface MotoServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const NAME = 'moto_server';
const START_MS = 50_000;

const isProgram = async (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/** Where the machine's search path has it; `undefined` where this machine does not have it. */
export const findMoto = async (): Promise<string | undefined> => {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, NAME);
    if (folder !== '' && (await isProgram(path))) return path;
  }
  return undefined;
};

/** Starts it on a port of its own choice. It ends with this process, if not before. */
export const startMoto = async (program: string): Promise<MotoServer> => {
  const child = spawn(program, ['-H', '127.0.0.1', '-p', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const kill = (): void => {
    child.kill();
  };
  process.once('exit', kill);
  const close = async (): Promise<void> => {
    kill();
    await ended;
    process.off('exit', kill);
  };
  const listening = Promise.withResolvers<string>();
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const url = /Running on (http:\/\/[\d.:]+)/.exec(said)?.[1];
      if (url !== undefined) listening.resolve(url);
    });
  }
  child.once('error', listening.reject);
  child.once('exit', () => {
    listening.reject(new Error(`${NAME} ended: ${said}`));
  });
  const late = setTimeout(() => {
    listening.reject(new Error(`${NAME} did not start: ${said}`));
  }, START_MS);
  try {
    return { url: await listening.promise, close };
  } catch (error) {
    if (child.exitCode === null && child.pid !== undefined) await close();
    throw error;
  } finally {
    clearTimeout(late);
  }
};
