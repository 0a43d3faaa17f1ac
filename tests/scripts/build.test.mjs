// What scripts/build leaves behind when it does not come to its end.

import assert from "node:assert/strict";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";

import { Machine } from "./fakes.mjs";

let machine;
beforeEach(() => (machine = new Machine()));
afterEach(() => machine.clear());

/** The step that makes the site, in a tree of its own. */
const BUILD = `
  eval "$(sed -n '/^build() {/,/^}/p' scripts/build)"
  cd "$HOME/tree"
  WEGWEISER_BASE= RECORD=target/dist.fingerprint sources=
  build`;

const stage = () => join(machine.folder, "tree/dist/.stage");

/** A Trunk that has begun, and then does something else. */
function trunk(then) {
  mkdirSync(join(machine.folder, "tree"));
  machine.fake("trunk", `mkdir -p dist/.stage; echo begun; ${then}`);
}

test("a build that fails leaves nothing that is half done", async () => {
  trunk("exit 1");
  const { code, text } = await machine.run(BUILD);
  assert.equal(code, 1, text);
  assert.match(text, /begun.*could not be built/s);
  assert.ok(!existsSync(stage()));
});

test("nor does one that somebody stops", async () => {
  trunk("cat");
  const build = machine.start(BUILD);
  await build.says("begun");
  assert.ok(existsSync(stage()));
  process.kill(-build.child.pid, "SIGTERM");
  await build.ended;
  assert.ok(!existsSync(stage()));
});
