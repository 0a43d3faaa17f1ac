// What is copied when the site is put online anew, and in which order (README, “Put it online”).

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";

import { update } from "../../scripts/weigh-update.mjs";

/** A folder with these files. */
function site(files) {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test("an update copies what has other bytes, and no file because of its date", () => {
  const same = { "de/index.html": "page", "app-01.js": "app", "data/de.json": "words" };
  const old = site({ ...same, "en/index.html": "one", "app-02.js": "gone" });
  const anew = site({ ...same, "en/index.html": "two", "app-03.js": "new app" });
  assert.deepEqual(update(old, anew), {
    all: { files: 5, bytes: 4 + 3 + 5 + 3 + 7 },
    copied: { files: 2, bytes: 3 + 7 },
    pages: 1,
    gone: 1,
  });
  for (const folder of [old, anew]) rmSync(folder, { recursive: true });
});

/** The commands of README that copy the site, as a shell runs them. */
const commands = readFileSync(new URL("../../README.md", import.meta.url), "utf8").match(/^rsync .*$/gm);

/** What a command leaves for later, wherever a file is: a pattern without a slash is compared with its name. */
const left = commands.map((command) => {
  const patterns = [...command.matchAll(/--exclude='([\w.*]+)'/g)].map(([, it]) => it.replaceAll(".", "\\.").replaceAll("*", ".*"));
  const forms = patterns.map((it) => new RegExp(`^${it}$`));
  return (path) => forms.some((form) => form.test(path.split("/").at(-1)));
});

const needed = ["boot.js", "wegweiser-0f.js", "wegweiser-0f_bg.wasm.br", "data/guide.json", "locales/de/main.ftl", "icons.svg", "icons/icon-192.png", "manifest/de.webmanifest", ".policy/csp"];
const pages = ["index.html", "de/places/a/index.html", "de/404.html.br"];
const worker = ["sw.js", "sw.js.gz", "version.txt", "version.txt.br"];

test("what a page needs is copied before the page, and the worker after all that it keeps", () => {
  assert.equal(commands.length, 3);
  const [first, second, last] = left;
  assert.deepEqual(needed.filter(first), []);
  assert.deepEqual([...pages, ...worker].filter((path) => !first(path)), []);
  assert.deepEqual([...needed, ...pages].filter(second), []);
  assert.deepEqual(worker.filter((path) => !second(path)), []);
  assert.deepEqual([...needed, ...pages, ...worker].filter(last), []);
  assert.deepEqual(commands.map((it) => it.includes("--delete-after")), [false, false, true]);
});

const hasRsync = spawnSync("rsync", ["--version"]).status === 0;

test("rsync copies in this order, and deletes at the very end", { skip: !hasRsync && "rsync is not installed" }, () => {
  const all = [...needed, ...pages, ...worker];
  const of = (text) => Object.fromEntries(all.map((path) => [path, text]));
  const project = site(Object.fromEntries(all.map((path) => [`dist/${path}`, "new"])));
  const online = site({ ...of("old"), "wegweiser-0e.js": "gone", "de/places/b/index.html": "gone" });
  const isNew = (path) => readFileSync(join(online, path), "utf8") === "new";
  const isThere = () => ["wegweiser-0e.js", "de/places/b/index.html"].map((path) => existsSync(join(online, path)));
  const states = commands.map((command) => {
    execFileSync("sh", ["-c", command], { cwd: project, env: { ...process.env, host: `${online}/` } });
    return { new: all.filter(isNew), there: isThere() };
  });
  assert.deepEqual(states, [
    { new: needed, there: [true, true] },
    { new: [...needed, ...pages], there: [true, true] },
    { new: all, there: [false, false] },
  ]);
  for (const folder of [project, online]) rmSync(folder, { recursive: true });
});
