// Loaded into every measured process: writes what the operating system counted for it when it ends.
'use strict';
const { writeFileSync } = require('node:fs');

const LOOK_MS = 1000;
let liveMb = 0;

// `--expose-gc`: how much is still in use whenever all rubbish has been taken out. Such a run measures nothing else.
if (globalThis.gc) {
  const { setInterval } = require('node:timers');
  const look = () => {
    globalThis.gc();
    const { heapUsed, external } = process.memoryUsage();
    liveMb = Math.max(liveMb, (heapUsed + external) / 2 ** 20);
  };
  setInterval(look, LOOK_MS).unref();
}

process.on('exit', () => {
  // Here, so that loading it is no part of a start.
  const { performance } = require('node:perf_hooks');
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const figures = {
    cpuMs: (userCPUTime + systemCPUTime) / 1000,
    peakMb: maxRSS / 1024,
    liveMb,
    busy: performance.eventLoopUtilization().utilization,
  };
  writeFileSync(process.env['METER_FILE'], JSON.stringify(figures));
});
