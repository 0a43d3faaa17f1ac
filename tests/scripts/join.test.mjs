// How the build joins the modules of boot.js and sw.js: `node --test tests/scripts`.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { runInNewContext } from "node:vm";

import { joined } from "../../scripts/join.mjs";

/** Writes modules into a folder of their own and joins them, beginning with the first. */
function script(modules) {
  const folder = mkdtempSync(join(tmpdir(), "join-"));
  try {
    for (const [name, text] of Object.entries(modules)) writeFileSync(join(folder, name), text);
    return joined(join(folder, Object.keys(modules)[0]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("what a module imports comes before it, and only once", () => {
  const text = script({
    "start.js": 'import { two } from "./two.js";\nimport {\n  one,\n} from "./one.js";\nlog.push(one + two);\n',
    "two.js": 'import { one } from "./one.js";\nexport const two = one + one;\n',
    "one.js": 'log.push("one");\nexport const one = 1;\n',
  });
  const log = [];
  runInNewContext(text, { log });
  assert.deepEqual(log, ["one", 3]);
});

test("a module is imported for what it does, too", () => {
  const log = [];
  runInNewContext(script({ "start.js": 'import "./other.js";\n', "other.js": "log.push(1);\n" }), { log });
  assert.deepEqual(log, [1]);
});

test("modules that import each other are refused", () => {
  const circle = { "a.js": 'import { b } from "./b.js";\n', "b.js": 'import { a } from "./a.js";\n' };
  assert.throws(() => script(circle), /a\.js imports itself, by way of .*b\.js/);
});

test("what cannot be joined is refused", () => {
  for (const line of ['import * as b from "./b.js";', 'export * from "./b.js";', 'import b from "b";', "export { a };"]) {
    assert.throws(() => script({ "a.js": `const a = 1;\n${line}\n` }), /not known here/, line);
  }
});

test("what is fetched while the script runs is left as it is", () => {
  assert.equal(script({ "a.js": 'await import(name);\n' }), "await import(name);\n");
});
