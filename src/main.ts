import { debug } from '@actions/core';
import { runAction } from './action/action.ts';
import { end } from './action/step-result.ts';
import { run } from './run.ts';

// On a hosted runner the instance metadata service is another cloud's, and asking it hangs.
process.env['AWS_EC2_METADATA_DISABLED'] = 'true';
// Should the event loop ever drain before the end, a run without result must not look like a success.
process.exitCode = 1;

const main = async (): Promise<void> => {
  try {
    const result = await runAction(run, process.env);
    process.exitCode = 0;
    end(result);
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown error';
    debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    end({
      failed: true,
      sentence: `The audit could not run: an unexpected fault (${name}). Run the job again with debug logging and report it.`,
    });
  }
  // A request to GitHub that is still being retried must not keep a step that has ended.
  process.stdout.write('', () => process.exit());
};

// Not awaited here: code that is loaded later imports this file, and would wait for it to end.
void main();
