import { debug } from '@actions/core';
import { runAction } from './action/action.ts';
import { end } from './action/step-result.ts';
import { run } from './run.ts';

// Should the event loop ever drain before the end, a run without result must not look like a success.
process.exitCode = 1;
// A request to GitHub that is still being retried must not keep a step that has ended.
const leave = (): void => {
  process.stdout.write('', () => process.exit());
};
try {
  const ending = await runAction(run, process.env);
  process.exitCode = 0;
  end(ending);
} catch (error) {
  const name = error instanceof Error ? error.name : 'unknown error';
  debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
  end({
    failed: true,
    sentence: `The audit could not run: an unexpected fault (${name}). Run the job again with debug logging and report it.`,
  });
}
leave();
