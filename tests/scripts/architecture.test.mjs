// The picture of the modules in docs/architecture.md is that of the code.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const read = (path) => readFileSync(join(ROOT, path), "utf8");

const MODULES = [...read("src/lib.rs").matchAll(/^pub mod (\w+);/gm)].map(([, name]) => name);

/** `from --> to` for each module that names another one, tests aside. */
function arrows() {
  const found = new Set();
  for (const from of MODULES) {
    for (const path of readdirSync(join(ROOT, "src", from), { recursive: true })) {
      if (!path.endsWith(".rs") || /(^|\/)tests(\.rs|\/)/.test(path)) continue;
      const [code] = read(`src/${from}/${path}`).split(/^#\[cfg\(test\)\]\n(?:#\[.*\]\n)*mod \w+ \{/m);
      const lines = code.split("\n").filter((line) => !/^\s*\/\//.test(line)).join("\n");
      for (const [, to] of lines.matchAll(/\bcrate::(\w+)/g)) {
        if (MODULES.includes(to) && to !== from) found.add(`${from} --> ${to}`);
      }
    }
  }
  return [...found].sort();
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
