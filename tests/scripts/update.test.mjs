// What is copied when the site is put online anew, and in which order (README, “Put it online”).

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

test("what a page needs is copied before the page, and the worker after all that it keeps", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const [, excluded] = /^later='(.+)'$/m.exec(readme);
  const [first, second, ...more] = readme.match(/^rsync .*$/gm);
  assert.deepEqual(more, []);
  assert.ok(first.includes("$later") && !first.includes("--delete"), first);
  assert.ok(second.includes("--delete-after") && !second.includes("--exclude"), second);
  // A pattern without a slash is compared with the name of a file, wherever it is.
  const patterns = excluded.split(" ").map((it) => /^--exclude=([\w.*]+)$/.exec(it)[1]);
  const forms = patterns.map((it) => new RegExp(`^${it.replaceAll(".", "\\.").replaceAll("*", ".*")}$`));
  const isLater = (path) => forms.some((form) => form.test(path.split("/").at(-1)));
  const needed = ["boot.js", "wegweiser-0f.js", "wegweiser-0f_bg.wasm.br", "data/guide.json", "locales/de/main.ftl", "icons.svg", "icons/icon-192.png", "manifest/de.webmanifest"];
  assert.deepEqual(needed.filter(isLater), []);
  const later = ["index.html", "de/places/a/index.html", "de/404.html.br", "sw.js", "sw.js.gz", "version.txt", "version.txt.br"];
  assert.deepEqual(later.filter((path) => !isLater(path)), []);
});
