// Two builds in one tree wait for each other.

import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";

import { Machine, ROOT } from "./fakes.mjs";

let machine;
beforeEach(() => (machine = new Machine()));
afterEach(() => machine.clear());

/** Takes the lock, and keeps it until there is nothing more to read. */
const HOLD = 'wait_for_turn "$HOME/tree/build.lock" "A build"; echo begins; cat; echo ends';
const WAITS = "A build is running here already.";

for (const tool of ["flock", "perl"]) {
  test(`the second waits for the first, and says so (${tool})`, async (context) => {
    if (!machine.real(tool)) return context.skip(`there is no ${tool} here`);
    const first = machine.start(HOLD);
    await first.says("begins");
    const second = machine.start(HOLD);
    await second.says(WAITS);
    assert.ok(!second.text.includes("begins"));
    first.close();
    await first.says("ends");
    await second.says("begins");
    second.close();
    assert.equal(await second.ended, 0);
  });

  test(`one that was killed keeps nobody waiting (${tool})`, async (context) => {
    if (!machine.real(tool)) return context.skip(`there is no ${tool} here`);
    const first = machine.start(HOLD);
    await first.says("begins");
    first.kill();
    await first.ended;
    const second = machine.start(HOLD);
    await second.says("begins");
    second.close();
    await second.ended;
    assert.ok(!second.text.includes(WAITS), second.text);
  });
}

test("scripts/build waits before it looks at anything", async () => {
  machine.real("flock") || machine.real("perl");
  cpSync(join(ROOT, "scripts"), join(machine.folder, "tree/scripts"), { recursive: true });
  const first = machine.start(HOLD.replace("tree/build.lock", "tree/target/build.lock"));
  await first.says("begins");
  const build = machine.startFile("scripts/build", join(machine.folder, "tree"));
  await build.says(WAITS);
  build.kill();
  first.close();
  await Promise.all([build.ended, first.ended]);
});
