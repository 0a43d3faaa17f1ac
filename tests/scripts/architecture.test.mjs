// The picture of the modules in docs/architecture.md is that of the code.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const read = (path) => readFileSync(join(ROOT, path), "utf8");

const MODULES = [...read("src/lib.rs").matchAll(/^pub mod (\w+);/gm)].map(([, name]) => name);

/** The other modules of a path that each file within `folder` names, tests aside. */
function* namedIn(folder, path) {
  for (const file of readdirSync(join(ROOT, "src", folder), { recursive: true })) {
    if (!file.endsWith(".rs") || /(^|\/)tests(\.rs|\/)/.test(file)) continue;
    const [code] = read(`src/${folder}/${file}`).split(/^#\[cfg\(test\)\]\n(?:#\[.*\]\n)*mod \w+ \{/m);
    const lines = code.split("\n").filter((line) => !/^\s*\/\//.test(line)).join("\n");
    for (const [, to] of lines.matchAll(new RegExp(`\\bcrate::${path}(\\w+)`, "g"))) yield to;
  }
}

/** `from --> to` for each module that names another one. */
function arrows() {
  const found = new Set();
  for (const from of MODULES) {
    for (const to of namedIn(from, "")) {
      if (MODULES.includes(to) && to !== from) found.add(`${from} --> ${to}`);
    }
  }
  return [...found].sort();
}

/** Folders of a module, each of which uses only those before it. */
const ORDERS = {
  search: ["text", "intent", "index", "query"],
  ui: ["device", "parts", "pages", "shell", "prerender"],
};

for (const [module, order] of Object.entries(ORDERS)) {
  test(`in ${module} the order is ${order.join(", ")}, and none uses what comes after it`, () => {
    for (const [at, folder] of order.entries()) {
      const used = [...namedIn(`${module}/${folder}`, `${module}::`)];
      assert.deepEqual(used.filter((name) => order.indexOf(name) > at), [], folder);
      assert.ok(used.length > 0 || at === 0, folder);
    }
  });
}

const drawn = [...read("docs/architecture.md").matchAll(/^ {2}(\w+ --> \w+)$/gm)].map(([, arrow]) => arrow);

test("the picture of the modules has the arrows of the code, and no others", () => {
  assert.deepEqual(drawn.sort(), arrows());
});

test("there is no circle between modules", () => {
  const left = new Set(MODULES);
  const uses = (from) => drawn.filter((arrow) => arrow.startsWith(`${from} `)).map((arrow) => arrow.split(" ").at(-1));
  for (let leaf; (leaf = [...left].find((name) => !uses(name).some((used) => left.has(used)))); ) left.delete(leaf);
  assert.deepEqual([...left], []);
});
