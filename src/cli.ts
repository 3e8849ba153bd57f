import { runInTerminal } from './cli/audit.ts';
import { run } from './run.ts';

// Credentials come from the environment and shared files; asking a metadata service that is not there hangs.
process.env['AWS_EC2_METADATA_DISABLED'] = 'true';
process.exitCode = 1;
try {
  process.exitCode = await runInTerminal(run, process.argv.slice(2), process.env);
} catch (error) {
  const name = error instanceof Error ? error.name : 'unknown error';
  process.stdout.write(`The audit could not run: an unexpected fault (${name}).\n`);
}
