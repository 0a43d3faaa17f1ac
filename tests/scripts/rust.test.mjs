// Which Rust the scripts take.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";

import { Machine, ROOT } from "./fakes.mjs";

let machine;
beforeEach(() => (machine = new Machine()));
afterEach(() => machine.clear());

const [, minor] = /^rust-version = "1\.(\d+)"$/m.exec(readFileSync(join(ROOT, "Cargo.toml"), "utf8"));
const oldest = Number(minor);

/** rustup runs the compiler of its own choice, and nothing where it should follow our file. */
function withoutNetwork(version) {
  machine.fake("rustup", '[[ $* == default ]] && echo "their-own (default)"');
  machine.fake("rustc", `[[ \${RUSTUP_TOOLCHAIN:-} == their-own ]] && echo "rustc ${version} (0 2026)"`);
}

test("where rustup gets all that our file names, that is the Rust", async () => {
  machine.fake("rustup", "exit 1").fake("rustc", `echo "rustc 1.${oldest}.0 (0 2026)"`);
  const { code, text } = await machine.run('use_installed_toolchain; echo "${RUSTUP_TOOLCHAIN:-ours}"');
  assert.equal(code, 0, text);
  assert.equal(text, "ours\n");
});

test("where it cannot, the Rust that is installed will do", async () => {
  withoutNetwork(`1.${oldest}.0`);
  const { code, text } = await machine.run(
    'use_installed_toolchain; need_recent_rust; echo "$RUSTUP_TOOLCHAIN"',
  );
  assert.equal(code, 0, text);
  assert.match(text, /^==> rustup cannot get all.*their-own\.$/m);
  assert.match(text, /^their-own$/m);
});

test("but not if it is too old, which is said with the version that is needed", async () => {
  withoutNetwork(`1.${oldest - 1}.1`);
  const { code, text } = await machine.run("use_installed_toolchain; need_recent_rust");
  assert.equal(code, 1);
  assert.ok(text.includes(`Stopped: Rust 1.${oldest - 1} is too old, 1.${oldest} or newer is needed.`), text);
});

test("a Rust that does not start at all is said to be so", async () => {
  machine.fake("rustup", "exit 1").fake("rustc", "exit 1");
  const { code, text } = await machine.run("use_installed_toolchain");
  assert.equal(code, 1);
  assert.match(text, /Stopped: Rust does not start\./);
});
