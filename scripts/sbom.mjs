// What the app is built from, as a bill of materials in CycloneDX 1.5 (ECMA-424):
//
//     node scripts/sbom.mjs >sbom.cdx.json
//
// It lists the crates that are compiled into the WebAssembly, with licence and checksum, as
// Cargo.lock has them. No tool of the build is in it, nor what only tests need.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The crates that `cargo tree` has printed, each once. */
export function cratesOf(printed) {
  const found = new Map();
  for (const line of printed.split("\n")) {
    const [, name, version, license] = /^(\S+) v(\S+)[^\t]*\t(.*)$/.exec(line) ?? [];
    if (name) found.set(`${name}@${version}`, { name, version, license: license.replace(/ \(\*\)$/, "") });
  }
  return [...found.keys()].sort().map((key) => found.get(key));
}

/** The checksums in Cargo.lock, by `name@version`. */
export function checksumsOf(lock) {
  const entries = lock.matchAll(/name = "(.+)"\nversion = "(.+)"\nsource = ".+"\nchecksum = "(\w+)"/g);
  return new Map([...entries].map(([, name, version, sum]) => [`${name}@${version}`, sum]));
}

/** The bill of materials. It says nothing of when it was made, so the same app has the same one. */
export function bill(printed, lock, own) {
  const checksums = checksumsOf(lock);
  const crates = cratesOf(printed);
  const components = crates
    .filter(({ name }) => name !== own)
    .map(({ name, version, license }) => {
      const content = checksums.get(`${name}@${version}`);
      return {
        type: "library",
        "bom-ref": `pkg:cargo/${name}@${version}`,
        name,
        version,
        purl: `pkg:cargo/${name}@${version}`,
        ...(content && { hashes: [{ alg: "SHA-256", content }] }),
        // Cargo's old way to write a choice is no expression of SPDX.
        ...(license && { licenses: [{ expression: license.replace(/\s*\/\s*/g, " OR ") }] }),
      };
    });
  const version = crates.find(({ name }) => name === own)?.version;
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: { type: "application", "bom-ref": own, name: own, version } },
    components,
  };
}

/** The bill of materials of the app in this folder. */
export function billOfApp() {
  const compiled = ["--target", "wasm32-unknown-unknown", "--features", "chunks", "--edges", "normal,no-proc-macro"];
  const asked = ["tree", "--locked", ...compiled, "--prefix", "none", "--format", "{p}\t{l}"];
  return bill(execFileSync("cargo", asked, { encoding: "utf8" }), readFileSync("Cargo.lock", "utf8"), "wegweiser");
}

// Run as a program.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(billOfApp(), null, 2));
}
