// Loaded into every measured process: writes what the operating system counted for it when it ends.
'use strict';
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  // Here, so that loading it is no part of a start.
  const { performance } = require('node:perf_hooks');
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const figures = {
    cpuMs: (userCPUTime + systemCPUTime) / 1000,
    peakMb: maxRSS / 1024,
    busy: performance.eventLoopUtilization().utilization,
  };
  writeFileSync(process.env['METER_FILE'], JSON.stringify(figures));
});
