// How the scripts get Trunk and the like: `node --test tests/scripts`.

import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";

import { Machine } from "./fakes.mjs";

let machine;
beforeEach(() => (machine = new Machine()));
afterEach(() => machine.clear());

const NEEDED = 'need_program tool the-crate 1.2.3 "an hour" --locked; tool --version';

/** Writes a program that says its version, where the installer was asked to put it. */
const installs = (version, option, folder = "") => `
  echo "$(basename "$0") $*" >>"$HOME/asked"
  while [[ $1 != ${option} ]]; do shift; done
  mkdir -p "$2${folder}"
  printf '#!/bin/bash\\necho tool ${version}\\n' >"$2${folder}/tool"
  chmod +x "$2${folder}/tool"`;

const binstall = (version) => machine.fake("cargo-binstall", installs(version, "--install-path"));
const cargo = () => machine.fake("cargo", installs("1.2.3", "--root", "/bin"));
const asked = async () => (await machine.run('cat "$HOME/asked"')).text;

beforeEach(() => machine.real("basename"));

test("with cargo-binstall a program comes as its makers compiled it", async () => {
  binstall("1.2.3");
  const { code, text } = await machine.run(NEEDED);
  assert.equal(code, 0, text);
  assert.match(text, /seconds/);
  assert.match(text, /tool 1\.2\.3/);
  assert.match(await asked(), /^cargo-binstall .*the-crate@1\.2\.3$/m);
});

test("what was fetched once is there the next time", async () => {
  binstall("1.2.3");
  await machine.run(NEEDED);
  machine.remove("cargo-binstall");
  const { code, text } = await machine.run(NEEDED);
  assert.equal(code, 0, text);
  assert.equal(text, "tool 1.2.3\n");
});

test("without cargo-binstall the program is compiled, with the options that it needs", async () => {
  cargo();
  const { code, text } = await machine.run(NEEDED);
  assert.equal(code, 0, text);
  assert.match(text, /an hour/);
  assert.match(await asked(), /^cargo install the-crate --version 1\.2\.3 --root \S+ --locked/m);
});

test("what cargo-binstall does not have is compiled", async () => {
  machine.fake("cargo-binstall", "exit 1");
  cargo();
  const { code, text } = await machine.run(NEEDED);
  assert.equal(code, 0, text);
  assert.match(text, /does not have it.*an hour.*tool 1\.2\.3/s);
});

test("another version than the one that is needed is not taken", async () => {
  binstall("1.2.30");
  cargo();
  const { code, text } = await machine.run(NEEDED);
  assert.equal(code, 0, text);
  assert.match(text, /an hour.*tool 1\.2\.3$/ms);
});

test("an installation that failed is said, and leaves nothing that looks finished", async () => {
  machine.fake("cargo", "exit 1");
  const { code, text } = await machine.run(NEEDED);
  assert.equal(code, 1);
  assert.match(text, /Stopped: the-crate 1\.2\.3 could not be installed/);
  assert.equal((await machine.run('find "$CACHE" -mindepth 1')).text, "");
});
