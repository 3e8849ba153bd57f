import { runOnLaptop } from './cli/laptop.ts';
import { run } from './run.ts';

process.exitCode = 1;
try {
  process.exitCode = await runOnLaptop(run, process.argv.slice(2), process.env);
} catch (error) {
  const name = error instanceof Error ? error.name : 'unknown error';
  process.stdout.write(`The audit could not run: an unexpected fault (${name}).\n`);
}
