import { installedEngine } from '../dist/models/installed.js';

/** Loads the engine in a process of its own and writes what that took: milliseconds and bytes. */
const before = process.memoryUsage();
const clock = performance.now();
const start = process.cpuUsage();
installedEngine();
const { user, system } = process.cpuUsage(start);
const time = performance.now() - clock;
const after = process.memoryUsage();
const grown = (key) => after[key] - before[key];
process.stdout.write(
  JSON.stringify({
    processor: (user + system) / 1000,
    clock: time,
    resident: grown('rss'),
    aside: grown('external') + grown('heapUsed'),
  }),
);
