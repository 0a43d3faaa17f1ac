// Measures how long a visitor waits for the guide: see `scripts/bench-load`.
//
// The visitor has a cheap phone and a poor mobile network, and has never been here before;
// then comes back. Times are milliseconds from the tap on the link.

import { createServer } from "node:http";
import { loadavg } from "node:os";

import { chromium } from "@playwright/test";

import { stop } from "../../scripts/server.mjs";
import { serve } from "./caddy.js";
import { FOLDER } from "./site.js";

const PHONE = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  timezoneId: "Europe/Berlin",
};

const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

const TIMES_SLOWER = 4;

const VISITS = 5;

/** How often a page of the chunk is opened: times so short vary more than those of a visit. */
const OPENINGS = 15;

/** Whether a browser keeps a file for ever. */
const isHashed = (url) => /-[0-9a-f]{8,}\.js$/.test(url);

/** What moves or blocks so long after the app is alive still counts. */
const AFTERWARDS_MS = 5_000;

/** What a shared link opens first: these pages keep the limits. */
const FIRST_PAGES = [
  ["place, ar", "/ar/places/jobcenter/"],
  ["place, de", "/de/places/jobcenter/"],
  ["home, ar", "/ar/"],
  ["home, de", "/de/"],
  ["topic, ar", "/ar/topics/health/"],
  ["topic, de", "/de/topics/health/"],
];

const PAGES = [...FIRST_PAGES, ["Round Table, ar", "/ar/round-table/"]];

/** A topic has its guide beside what a place has. */
const EXTRA_OF_TOPIC = { bytes: 20_000, requests: 1, html: 12_000 };

/** How long it may take to draw a page of the chunk that has been loaded in advance. */
const MOST_TO_OPEN = 100;

/** What is measured: how it is called, its limit on the first visit, how it is printed. */
const METRICS = [
  ["bytes", "kB in all", 265_000, (bytes) => (bytes / 1000).toFixed(1)],
  ["requests", "requests", 9, String],
  ["html", "kB HTML", 14_000, (bytes) => (bytes / 1000).toFixed(1)],
  ["fcp", "FCP", 600, (time) => time.toFixed(0)],
  ["lcp", "LCP", 800, (time) => time.toFixed(0)],
  ["alive", "alive", 2_200, (time) => time.toFixed(0)],
  ["blocked", "blocked", 120, (time) => time.toFixed(0)],
  ["shift", "CLS", 0, (shift) => shift.toFixed(3)],
  // The browser does not count as a shift what the app puts in the place of the old page.
  ["jump", "px jump", 0, (pixels) => pixels.toFixed(0)],
];

/** These do not depend on how fast the machine is. */
const CERTAIN = ["bytes", "requests", "html", "shift", "jump"];

async function main() {
  const site = process.env.WEGWEISER_ADDRESS
    ? { address: process.env.WEGWEISER_ADDRESS.replace(/\/$/, ""), stop: null }
    : await serve({ dir: FOLDER });
  const flags = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: flags });
  try {
    console.log(`Medians of ${VISITS} visits at ${site.address}, times in ms`);
    row(
      "",
      METRICS.map(([, name]) => name),
    );
    row(
      "limit, first visit",
      METRICS.map(([, , limit, print]) => print(limit)),
    );
    await measureControl(browser);
    const firsts = await measurePages(browser, site);
    const load = loadavg()[0].toFixed(1);
    console.log(`Load of this machine at the end: ${load}; above 1, times are too long.`);
    FIRST_PAGES.forEach(([name], index) => conclude(name, firsts[index]));
  } finally {
    await browser.close();
    await site.stop?.();
  }
}

/** A page of one small file: nothing can be faster here. */
async function measureControl(browser) {
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end('<!doctype html><html data-ready="true"><title>Control</title><h1>Control</h1>');
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${server.address().port}/`;
  const visits = [];
  for (let visit = 0; visit < VISITS; visit++) {
    const context = await browser.newContext(PHONE);
    visits.push(await measure(context, address));
    await context.close();
  }
  await stop(server);
  print("one small file", visits);
}

/** Prints all pages; returns the first visits of each. */
async function measurePages(browser, site) {
  const firsts = [];
  const seconds = [];
  const returning = [];
  for (const [, path] of PAGES) {
    const first = [];
    const second = [];
    for (let visit = 0; visit < VISITS; visit++) {
      const context = await newVisitor(browser, path);
      first.push(await measure(context, site.address + path));
      await becomeKnown(context, site.address + path);
      second.push(await measure(context, site.address + path));
      if (visit < VISITS - 1) await context.close();
      else returning.push(context);
    }
    firsts.push(first);
    seconds.push(second);
  }
  PAGES.forEach(([name], index) => print(`${name}, first`, firsts[index]));
  PAGES.forEach(([name], index) => print(`${name}, second`, seconds[index]));
  const home = PAGES.findIndex(([name]) => name === "home, ar");
  printOpening("online", await openChunk(returning[home], site.address));
  await site.stop?.();
  if (site.stop) printOpening("no server", await openChunk(returning[home], site.address));
  for (const [index, [name, path]] of PAGES.entries()) {
    if (!site.stop) break;
    const visits = [];
    for (let visit = 0; visit < VISITS; visit++) {
      visits.push(await measure(returning[index], site.address + path));
    }
    print(`${name}, no server`, visits);
  }
  for (const context of returning) await context.close();
  return firsts;
}

/** From home, opens a page of the chunk, which has been loaded by then; returns how long each time takes. */
async function openChunk(context, address) {
  const times = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send("Emulation.setCPUThrottlingRate", { rate: TIMES_SLOWER });
    await page.goto(`${address}/ar/`);
    await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
    await page.waitForTimeout(AFTERWARDS_MS);
    const time = await page.evaluate(async () => {
      const start = performance.now();
      document.querySelector('nav a[href="/ar/round-table/"]').click();
      const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      do await drawn();
      while (!document.querySelector('main[data-page="round-table"] h1'));
      return performance.now() - start;
    });
    times.push(time);
    await page.close();
  }
  return times;
}

function printOpening(when, times) {
  const time = median(times);
  const word = time <= MOST_TO_OPEN ? "PASS" : "SLOW";
  console.log(`${word}  a page of the chunk opened after home, ${when} ≤ ${MOST_TO_OPEN} ms: ${time.toFixed(0)}`);
}

/** A visitor with an empty cache, whose phone speaks the language of the page. */
function newVisitor(browser, path) {
  return browser.newContext({ ...PHONE, locale: path.split("/")[1] });
}

/** Stays until the worker has kept everything for the next visit. */
async function becomeKnown(context, address) {
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await page.close();
}

/** Opens a page as the poor phone does, and looks on. */
async function measure(context, address) {
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Network.enable");
  await client.send("Network.emulateNetworkConditions", NETWORK);
  await client.send("Emulation.setCPUThrottlingRate", { rate: TIMES_SLOWER });
  await page.addInitScript(lookOn);
  const traffic = count(client);
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => globalThis.seen?.alive, null, { timeout: 60_000 });
  const { bytes, requests } = traffic.stop();
  await page.waitForTimeout(AFTERWARDS_MS);
  const seen = await page.evaluate(() => ({ ...globalThis.seen, jump: globalThis.seen.jump() }));
  await page.close();
  const ends = seen.alive + AFTERWARDS_MS;
  const blocked = seen.tasks
    // Nobody waits for what is not to be seen yet.
    .map(({ start, end }) => Math.min(end, ends) - Math.max(start, seen.fcp) - 50)
    .reduce((sum, time) => sum + Math.max(0, time), 0);
  return { ...seen, bytes: await bytes, requests, blocked };
}

/** Counts what crosses the network for the page, headers and all, until it is stopped. */
function count(client) {
  const open = new Set();
  let bytes = 0;
  let requests = 0;
  let isStopped = false;
  let finish = () => {};
  const seen = new Set();
  client.on("Network.requestWillBeSent", ({ requestId, request: { url } }) => {
    // What a worker makes of a script that is there already is reported to the worker alone.
    if (isStopped || (seen.has(url) && isHashed(url))) return;
    seen.add(url);
    open.add(requestId);
  });
  client.on("Network.requestServedFromCache", ({ requestId }) => open.delete(requestId));
  client.on("Network.responseReceived", ({ requestId, response }) => {
    if (response.fromServiceWorker || response.fromDiskCache) open.delete(requestId);
    else if (open.has(requestId)) requests += 1;
  });
  const end = ({ requestId, encodedDataLength = 0 }) => {
    if (open.delete(requestId)) bytes += encodedDataLength;
    if (isStopped && open.size === 0) finish();
  };
  client.on("Network.loadingFinished", end);
  client.on("Network.loadingFailed", end);
  return {
    stop() {
      isStopped = true;
      // What has been asked for by now was part of it, even if it comes later.
      const all = new Promise((resolve) => (finish = () => resolve(bytes)));
      if (open.size === 0) finish();
      return { bytes: all, requests };
    },
  };
}

/** Runs in the page, before everything else. */
function lookOn() {
  const seen = { alive: 0, fcp: 0, lcp: 0, shift: 0, html: 0, tasks: [] };
  globalThis.seen = seen;
  const observe = (type, see) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({
      type,
      buffered: true,
    });
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") seen.fcp = startTime;
  });
  observe("largest-contentful-paint", ({ startTime }) => (seen.lcp = startTime));
  observe("layout-shift", ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value;
  });
  observe("longtask", ({ startTime, duration }) => {
    seen.tasks.push({ start: startTime, end: startTime + duration });
  });
  // How far the app has moved the headings that were to be seen without scrolling.
  const headings = () => {
    const found = [...document.querySelectorAll("main h1, main h2")];
    return new Map(
      found.map((heading) => [heading.textContent, heading.getBoundingClientRect().top]),
    );
  };
  let before = new Map();
  addEventListener("DOMContentLoaded", () => requestAnimationFrame(() => (before = headings())));
  seen.jump = () => {
    const after = headings();
    const ways = [...before]
      .filter(([text, top]) => top < innerHeight && after.has(text))
      .map(([text, top]) => Math.abs(after.get(text) - top));
    return Math.max(0, ...ways);
  };
  observe("navigation", ({ encodedBodySize }) => (seen.html = encodedBodySize));
  const look = () => {
    if (document.documentElement?.dataset.ready) seen.alive ||= performance.now();
  };
  new MutationObserver(look).observe(document, {
    attributes: true,
    subtree: true,
    childList: true,
  });
}

// --- Printing ------------------------------------------------------------------------

const median = (numbers) => [...numbers].sort((a, b) => a - b)[(numbers.length - 1) >> 1];

const medians = (visits) =>
  Object.fromEntries(METRICS.map(([key]) => [key, median(visits.map((visit) => visit[key]))]));

function print(name, visits) {
  const values = medians(visits);
  row(
    name,
    METRICS.map(([key, , , print]) => print(values[key])),
  );
}

function row(name, cells) {
  console.log(name.padEnd(24) + cells.map((cell) => cell.padStart(10)).join(""));
}

/** What a page owes a first visitor. Only what is certain makes the run fail. */
function conclude(page, visits) {
  const values = medians(visits);
  console.log(`\n${page}, first visit`);
  for (const [key, name, most, print] of METRICS) {
    const limit = most + (page.startsWith("topic") ? (EXTRA_OF_TOPIC[key] ?? 0) : 0);
    const holds = values[key] <= limit;
    const word = holds ? "PASS" : CERTAIN.includes(key) ? "FAIL" : "SLOW";
    console.log(`${word}  ${name} ≤ ${print(limit)}: ${print(values[key])}`);
    if (word === "FAIL") process.exitCode = 1;
  }
}

await main();
