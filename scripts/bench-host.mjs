// How the shipped Caddyfile bears 200 connections at once: prints the rate, the time within
// which 99 of 100 answers came, and errors.
//
//     scripts/bench-host [SECONDS [CONNECTIONS]]    (30 and 200; the site is dist/)
//
// Server and visitors share this machine, so the numbers are a lower limit.

import http from "node:http";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";

import { serve } from "../tests/e2e/caddy.js";

const [seconds = 30, connections = 200] = process.argv.slice(2).map(Number);
const dir = process.env.WEGWEISER_DIST ?? fileURLToPath(new URL("../dist", import.meta.url));

/** What a visitor asks for. */
const PATHS = ["/de/", "/ar/topics/health/", "/en/places/jobcenter/", "/data/guide.json", "/icons.svg", "/sw.js"];

const { address, stop } = await serve({ dir });
const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
const times = [];
const errors = new Map();
const fail = (what) => errors.set(what, (errors.get(what) ?? 0) + 1);

function ask(path) {
  return new Promise((resolve) => {
    const began = performance.now();
    const request = http.get(address + path, { agent, headers: { "Accept-Encoding": "br" } }, (answer) => {
      if (answer.statusCode !== 200) fail(`status ${answer.statusCode} for ${path}`);
      answer.on("error", (error) => fail(error.message));
      answer.on("close", resolve);
      answer.on("end", () => times.push(performance.now() - began));
      answer.resume();
    });
    request.on("error", (error) => {
      fail(error.message);
      resolve();
    });
  });
}

const end = performance.now() + seconds * 1000;
async function visit(first) {
  for (let number = first; performance.now() < end; number += 1) await ask(PATHS[number % PATHS.length]);
}
await Promise.all(Array.from({ length: connections }, (_, first) => visit(first)));
agent.destroy();
await stop();

times.sort((one, other) => one - other);
const within = (part) => times[Math.min(times.length - 1, Math.floor(times.length * part))]?.toFixed(0);
const failed = [...errors.values()].reduce((sum, count) => sum + count, 0);
console.log(`${connections} connections for ${seconds} s: ${Math.round(times.length / seconds)} answers a second,`);
console.log(`half of them within ${within(0.5)} ms, 99 of 100 within ${within(0.99)} ms, errors: ${failed}.`);
for (const [what, count] of errors) console.log(`${count} × ${what}`);
process.exit(failed || times.length === 0 ? 1 : 0);
