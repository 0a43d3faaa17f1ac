// Copies of the site that a test may change, as one who puts it online does: other content,
// another app, a file that is missing, damaged or cut off. And servers for them that do
// what some hosts do.

import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";

import { test as base, expect } from "@playwright/test";

import { open } from "./fixtures.js";
import { serve, stop } from "../../scripts/server.mjs";
import { FAR, FOLDER, LANGUAGES } from "./site.js";

/** The places and answers that tests open; there are hundreds of others. */
const OPENED = new Set(["jobcenter", "tafel"]);

/** Whether a test needs a file: all pages of all languages are a quarter of a gigabyte. */
function isNeeded(source) {
  if (/\.(br|gz)$/.test(source)) return false;
  const [tag, page, id] = relative(FOLDER, source).split(sep);
  if (LANGUAGES.every((language) => language.tag !== tag)) return true;
  if (!["de", FAR.tag].includes(tag)) return !page || page === "index.html";
  return !["places", "start"].includes(page) || !id || id === "index.html" || OPENED.has(id);
}

/** A copy of the site that a test may change, on a server that it may stop. */
export const test = base.extend({
  /** What the console may say in a test that breaks something on purpose. */
  tolerated: [null, { option: true }],
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "wegweiser-"));
    cpSync(FOLDER, folder, { recursive: true, filter: isNeeded });
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  server: async ({ folder }, use) => {
    const server = await serve({ dir: folder, port: 0 });
    const asked = [];
    const answer = server.listeners("request")[0];
    server.removeAllListeners("request");
    server.on("request", async (request, response) => {
      asked.push(request.url.split("?")[0]);
      if (!(await control.host?.(request, response))) answer(request, response);
    });
    const control = {
      /** What the server does before it looks for a file; it returns true, or a promise of it, if that is all. */
      host: undefined,
      url: `http://127.0.0.1:${server.address().port}`,
      asked,
      stop: () => stop(server),
    };
    await use(control);
    if (server.listening) await stop(server);
  },
  baseURL: async ({ server }, use) => use(server.url),
  // What cannot be fetched is written to the console by the browser itself.
  context: async ({ browser, baseURL, contextOptions, locale, viewport, tolerated }, use) => {
    const context = await browser.newContext({
      ...contextOptions,
      baseURL,
      locale,
      viewport,
      serviceWorkers: "allow",
    });
    const complaints = [];
    context.on("weberror", (event) => {
      const text = `uncaught: ${event.error()}`;
      if (!tolerated?.test(text)) complaints.push(text);
    });
    await use(context);
    await context.close();
    expect(complaints).toEqual([]);
  },
});

/** Waits until the worker has everything and serves the page. */
export async function kept(page) {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    if (serviceWorker.controller) return;
    await new Promise((done) => serviceWorker.addEventListener("controllerchange", done));
  });
}

/** Opens a page and waits until it will be there without a network. */
export async function visit(page, address) {
  await open(page, address);
  await kept(page);
}

/** Lets the browser look for a new version, as it does by itself now and then. */
export const lookForUpdate = (page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());

/** The paths of what is kept on the device, each with the cache that it is in. */
export const keptFiles = (page) =>
  page.evaluate(async () => {
    const found = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) {
        found.push([name, new URL(url).pathname]);
      }
    }
    return found;
  });

const hash = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 16);

const escaped = (text) => text.replace(/[.\/]/g, "\\$&");

/** Changes a text file of a site. */
export function change(folder, name, how) {
  const path = join(folder, name);
  const before = readFileSync(path, "utf8");
  const after = how(before);
  expect(after, name).not.toBe(before);
  writeFileSync(path, after);
}

/** Writes into the worker of a site what its files are now, which makes it another version. */
function list(folder, names, pages = "") {
  change(folder, "sw.js", (worker) => {
    if (pages) worker = worker.replace(/(pages:")\w{16}/, `$1${pages}`);
    for (const name of names) {
      const entry = new RegExp(`("/${escaped(name.replace(/index\.html$/, ""))}":")\\w{16}`);
      worker = worker.replace(entry, `$1${hash(readFileSync(join(folder, name)))}`);
    }
    return worker.replace(/(version:")\w{16}/, `$1${hash(worker)}`);
  });
}

/** Puts another version online in which only files of the content are new. */
export function publish(folder, name, how) {
  change(folder, name, how);
  list(folder, [name]);
}

/** Puts another version online in which only the bundle is new. */
export const publishContent = (folder) =>
  publish(folder, "data/guide.json", (guide) => guide.replace(/"as_of":"[^"]+"/, '"as_of":"2031-05-06"'));

/**
 * Puts another version online in which only content is new, with its sources: their file has
 * another name, and that of the version before is gone.
 */
export function publishSources(folder) {
  const file = readdirSync(join(folder, "data")).find((name) => /^sources-\w+\.json$/.test(name));
  const before = file.replace(".json", "");
  const after = `sources-${hash(before)}`;
  renameSync(join(folder, "data", file), join(folder, "data", `${after}.json`));
  const rename = (text) => text.replaceAll(before, after);
  change(folder, "sw.js", rename);
  change(folder, "data/guide.json", rename);
  publishContent(folder);
}

const isHashed = (name) => /^[^/]+-[0-9a-f]{8,}(_bg)?\.(js|wasm|css)$/.test(name);

/**
 * Puts another version online in which the app is new: its scripts and modules have other
 * names, and those of the version before are gone. The bundle is new as well.
 */
export function publishApp(folder) {
  const number = hash(readFileSync(join(folder, "version.txt")));
  const renew = (name) => name.replace(/-[0-9a-f]{8,}/, `-${number}`);
  const files = readdirSync(folder, { recursive: true }).map(String);
  const scripts = files.filter(isHashed);
  const app = readFileSync(join(folder, "version.txt"), "utf8");
  for (const path of files.filter((path) => /\.(html|js)$/.test(path) || path === "version.txt")) {
    const before = readFileSync(join(folder, path), "utf8");
    let after = before.replaceAll(app, number);
    for (const name of scripts) after = after.replaceAll(name, renew(name));
    if (after !== before) writeFileSync(join(folder, path), after);
  }
  for (const name of scripts) renameSync(join(folder, name), join(folder, renew(name)));
  change(folder, "data/guide.json", (guide) => guide.replace(/"as_of":"[^"]+"/, '"as_of":"2031-05-06"'));
  // The names of the scripts were in them, so their hashes are others now.
  const glue = scripts.map(renew).find((name) => /^wegweiser-.*\.js$/.test(name));
  const program = scripts.map(renew).find((name) => /^wegweiser-.*\.wasm$/.test(name));
  const hashes = [glue, program].map((name) => hash(readFileSync(join(folder, name)))).join();
  const pages = files.filter((path) => path.endsWith(".html"));
  for (const path of pages) {
    const page = readFileSync(join(folder, path), "utf8");
    writeFileSync(join(folder, path), page.replace(/(data-hashes="?)[\w,]+/, `$1${hashes}`));
  }
  list(folder, [...scripts.map(renew), "boot.js", "data/guide.json", ...pages], number);
}

/** The names of all files of the app: scripts, modules and chunks. */
export const scriptsOf = (folder) => readdirSync(folder).filter(isHashed);

/** The name of a file of the app: `wegweiser`, `search`; `js` or `wasm`. */
export const scriptOf = (folder, name, ending) =>
  scriptsOf(folder).find((file) => file.startsWith(`${name}-`) && file.endsWith(ending));
