// What the bill of materials says the app is built from.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";

import { bill, billOfApp } from "../../scripts/sbom.mjs";

const PRINTED = "app v1.0.0 (/home)\tMIT\nin v2.0.0\tMIT/Apache-2.0\nin v2.0.0\tMIT/Apache-2.0 (*)\n";
const LOCK = '[[package]]\nname = "in"\nversion = "2.0.0"\nsource = "registry"\nchecksum = "abc"\n';

test("each crate of the app is in the bill once, with its licence and checksum", () => {
  const { components, metadata } = bill(PRINTED, LOCK, "app");
  assert.equal(metadata.component.version, "1.0.0");
  assert.deepEqual(components, [
    {
      type: "library",
      "bom-ref": "pkg:cargo/in@2.0.0",
      name: "in",
      version: "2.0.0",
      purl: "pkg:cargo/in@2.0.0",
      hashes: [{ alg: "SHA-256", content: "abc" }],
      licenses: [{ expression: "MIT OR Apache-2.0" }],
    },
  ]);
});

test("the crates of this app have the licences that cargo metadata says", () => {
  const printed = execFileSync("cargo", ["metadata", "--format-version", "1", "--locked"], { maxBuffer: 1e9 });
  const licences = new Map(JSON.parse(printed).packages.map((it) => [`${it.name}@${it.version}`, it.license]));
  const { components } = billOfApp();
  assert.ok(components.length > 50);
  for (const { name, version, hashes, licenses } of components) {
    const said = licences.get(`${name}@${version}`).split("/").map((part) => part.trim());
    assert.equal(licenses[0].expression, said.join(" OR "), name);
    assert.equal(hashes.length, 1, name);
  }
});
