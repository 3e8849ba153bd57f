import { runOnLaptop } from './action/laptop.ts';
import { run } from './run.ts';

process.exitCode = 1;
process.exitCode = await runOnLaptop(run, process.argv.slice(2), process.env);
