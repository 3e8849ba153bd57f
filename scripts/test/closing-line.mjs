import { writeSync } from 'node:fs';

/** Ends the run with a plain line for tools that count tests. A file that could not run counts as one failure. */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const tail = skipped > 0 ? `, ${skipped} skipped` : '';
    // At exit, as jest prints its own summary after the reporters have had their say.
    process.once('exit', () =>
      writeSync(1, `${results.numPassedTests} passed, ${failed} failed${tail}\n`),
    );
  }
}
