// Prints where the bytes of the Wasm go: of the first file and of each chunk, by crate,
// and within the app by module.
//
//     scripts/weigh [HOW MANY FUNCTIONS]
//
// With a number it also lists the largest functions. The names of functions are gone
// from the Wasm that ships, so the compiler's own is made as small once more, with names.
// Code that the compiler moved into a caller counts for the caller. The last column is
// the brotli of a part by itself: a little more than it adds to the whole.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

import { trimmed } from "./split/trim.mjs";
import { shortenTypeIds } from "./split/type-ids.mjs";
import { FEATURES, Reader, SECTION, codeOf, countOfImportedFunctions, sectionsOf } from "./wasm.mjs";

const WASM = "target/wasm32-unknown-unknown/release/wegweiser.wasm";

/** The first file as the split leaves it. */
const MAIN = "main.wasm";

function main() {
  for (const [file, wasm] of small()) {
    const whole = `${kilobytes(wasm.length)} ${kilobytes(brotliCompressSync(wasm).length)}`;
    console.log(`\n${file} (with names)`.padEnd(27), whole);
    print(functionsOf(wasm), file === MAIN ? 1_000 : 200);
  }
}

/** Prints the parts of a file that weigh more than so many bytes, and its largest functions. */
function print(functions, least) {
  const parts = new Map();
  for (const { name, body } of functions) {
    for (const part of partsOf(name)) {
      if (!parts.has(part)) parts.set(part, []);
      parts.get(part).push(body);
    }
  }
  const rows = [...parts].map(([part, bodies]) => {
    const bytes = Buffer.concat(bodies);
    return { part, raw: bytes.length, brotli: brotliCompressSync(bytes).length };
  });
  rows.sort((a, b) => b.raw - a.raw);
  console.log("Bytes of the Wasm               raw    brotli");
  for (const { part, raw, brotli } of rows.filter((row) => row.raw > least)) {
    console.log(`${part.padEnd(26)} ${kilobytes(raw)} ${kilobytes(brotli)}`);
  }
  const largest = functions.sort((a, b) => b.body.length - a.body.length);
  for (const { name, body } of largest.slice(0, Number(process.argv[2] ?? 0))) {
    console.log(`${kilobytes(body.length)}  ${name.slice(0, 150)}`);
  }
}

/** The files as they ship, but with the names of their functions: the first one first. */
function small() {
  const folder = mkdtempSync(join(tmpdir(), "weigh-"));
  const inFolder = (...names) => join(folder, ...names);
  try {
    const whole = readFileSync(WASM);
    shortenTypeIds(whole);
    writeFileSync(inFolder("whole"), whole);
    execFileSync("wasm-split-cli", ["--target", "web", inFolder("whole"), folder]);
    const files = readdirSync(folder).filter((file) => file.endsWith(".wasm"));
    trim(folder);
    const others = files.filter((file) => file !== MAIN).sort();
    return [MAIN, ...others].map((file) => [file, optimized(inFolder(file), ["-Oz"])]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Does to the first file what scripts/split/wasm-bindgen does. */
function trim(folder) {
  const inFolder = (...names) => join(folder, ...names);
  const output = ["--target=web", "--out-name=wegweiser", "--no-typescript", `--out-dir=${inFolder("glue")}`];
  const names = ["--keep-debug", "--no-demangle", "--keep-lld-exports"];
  execFileSync(process.env.WASM_BINDGEN, [...output, ...names, inFolder(MAIN)]);
  const [glue, loader] = [inFolder("glue", "wegweiser.js"), inFolder("__wasm_split.js")].map((path) => readFileSync(path, "utf8"));
  const shake = (wasm) => {
    writeFileSync(inFolder(MAIN), wasm);
    return optimized(inFolder(MAIN), ["--remove-unused-module-elements"]);
  };
  const { wasm } = trimmed(readFileSync(inFolder("glue", "wegweiser_bg.wasm")), glue, loader, shake);
  writeFileSync(inFolder(MAIN), wasm);
}

function optimized(path, options) {
  execFileSync("wasm-opt", [...options, "-g", ...FEATURES, path, "-o", path], { stdio: ["ignore", "inherit", "ignore"] });
  return readFileSync(path);
}

/** The functions of a module with their names, and its data as if it were one. */
function functionsOf(wasm) {
  const sections = sectionsOf(wasm);
  const imports = countOfImportedFunctions(sections);
  const names = namesOf(sections.filter(({ id }) => id === SECTION.custom));
  const functions = codeOf(sections).map((body, index) => ({ name: names.get(imports + index) ?? "", body }));
  const data = sections.find(({ id }) => id === SECTION.data);
  return [...functions, ...(data ? [{ name: "(constants)", body: data.content }] : [])];
}

function namesOf(customs) {
  const names = new Map();
  for (const custom of customs) {
    const reader = new Reader(custom.content);
    if (reader.text() !== "name") continue;
    while (!reader.isAtEnd()) {
      const kind = reader.number();
      const part = new Reader(reader.bytes(reader.number()));
      if (kind !== 1) continue;
      for (let left = part.number(); left > 0; left--) names.set(part.number(), part.text());
    }
  }
  return names;
}

/**
 * The crate of a function and, within the app, its module. A function of a library that
 * was made for a type or closure of the app counts for the app.
 */
function partsOf(name) {
  if (name === "(constants)") return [name];
  // Rust's symbol names, RFC 2603: a crate is C, s…_ and its name behind its length.
  const crates = [...name.matchAll(/Cs[0-9A-Za-z]+_(\d+)(\w+)/g)];
  const named = crates.map(([, length, rest]) => split(length, rest));
  const own = named.find(([crate]) => crate === "wegweiser");
  if (own === undefined) return [named[0]?.[0] ?? "(other)"];
  const [, length, rest] = own[1].match(/^(\d+)(\w+)/) ?? [null, 0, ""];
  return ["wegweiser", `  wegweiser::${split(length, rest)[0]}`];
}

/** An identifier of that length, and what comes after it. */
function split(length, text) {
  const start = text.startsWith("_") ? 1 : 0;
  const end = start + Number(length);
  return [text.slice(start, end), text.slice(end)];
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1).padStart(9);
}

main();
