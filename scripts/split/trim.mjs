// Takes out of the first file of the app and of its glue what neither needs of the other.
//
//     node scripts/split/trim.mjs WASM GLUE LOADER
//
// wasm-bindgen exports every class that a crate marks for scripts (those of wasm-streams,
// which Leptos brings), so that the compiler keeps the code behind it, and it names what
// goes back and forth at length. No script calls these classes, and nobody reads the names.
// In brotli it was 5 kB of the Wasm and 3 kB of the glue.
//
// It changes the text that wasm-bindgen writes, so it stops where that is another one than
// it knows. wasm-opt removes the code that only the classes called.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

import { FEATURES, Reader, SECTION, importsIn, numberOf, sectionsOf, textOf } from "../wasm.mjs";

/** A class that the glue exports, and what registers it. */
const CLASS = /^(?:\/\*\*(?:(?!\*\/)[^])*\*\/\n)?export class (\w+) \{\n[^]*?^\}\n/gm;
const registrationOf = (name) => [
  new RegExp(`^if \\(Symbol\\.dispose\\) ${name}\\.prototype.*\\n`, "m"),
  new RegExp(`^const ${name}Finalization = [^]*?;\\n`, "m"),
];

/** A function that the glue hands to the Wasm. */
const HANDED = /^        (\w+): function\([^]*?^        \}(?:, arguments\); \})?,\n/gm;

/**
 * The two without what they do not need of each other.
 *
 * @param {Uint8Array} wasm
 * @param {string} glue
 * @param {string} loader the script that loads the chunks, which needs some of the exports
 * @param {(wasm: Uint8Array) => Uint8Array} shake takes out of a Wasm what nothing calls
 */
export function trimmed(wasm, glue, loader, shake) {
  glue = withoutClasses(glue);
  const isCalled = (name) => glue.includes(`wasm.${name}`) || new RegExp(`\\b${name}\\b`).test(loader);
  wasm = shake(changed(wasm, { exported: (name) => (isCalled(name) ? name : null) }));
  const imported = importsOf(wasm).filter(({ module }) => module === BINDINGS);
  glue = withOnly(glue, new Set(imported.map(({ name }) => name)));

  const names = new Map(imported.map(({ name }, index) => [name, short(index)]));
  glue = glue.replaceAll(HANDED, (text, name) => text.replace(name, names.get(name)));
  glue = only(glue, `"${BINDINGS}": `, "b: ");
  const exported = exportsOf(wasm).filter((name) => !new RegExp(`\\b${name}\\b`).test(loader));
  const called = new Map(exported.map((name, index) => [name, short(index)]));
  glue = glue.replaceAll(/\bwasm\.(\w+)/g, (text, name) => (called.has(name) ? `wasm.${called.get(name)}` : text));
  wasm = changed(wasm, {
    exported: (name) => called.get(name) ?? name,
    imported: (module, name) => (module === BINDINGS ? ["b", names.get(name)] : [module, name]),
  });
  return { wasm, glue };
}

/** The module from which the Wasm imports the functions of its glue. */
const BINDINGS = "./wegweiser_bg.js";

function withoutClasses(glue) {
  const names = [...glue.matchAll(CLASS)].map(([, name]) => name);
  glue = glue.replaceAll(CLASS, "");
  for (const pattern of names.flatMap(registrationOf)) glue = only(glue, pattern, "");
  return glue;
}

/** The glue without the functions that the Wasm does not import. */
function withOnly(glue, imported) {
  const handed = new Set([...glue.matchAll(HANDED)].map(([, name]) => name));
  for (const name of imported) {
    if (!handed.has(name)) throw new Error(`the glue has no function ${name} that is known`);
  }
  return glue.replaceAll(HANDED, (text, name) => (imported.has(name) ? text : ""));
}

/** Replaces what has to be there once. */
function only(text, pattern, replacement) {
  if (text.split(pattern).length !== 2) throw new Error(`the glue has not one ${pattern}`);
  return text.replace(pattern, replacement);
}

/** The names a, b, … z, A, … Z, aa, ba, … */
function short(index) {
  const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const rest = Math.floor(index / letters.length);
  return letters[index % letters.length] + (rest > 0 ? short(rest - 1) : "");
}

/** The imports of a Wasm, by module and name. */
function importsOf(wasm) {
  const imports = [];
  changed(wasm, { imported: (module, name) => (imports.push({ module, name }), [module, name]) });
  return imports;
}

/** The names of the exports of a Wasm. */
function exportsOf(wasm) {
  const exports = [];
  changed(wasm, { exported: (name) => (exports.push(name), name) });
  return exports;
}

/**
 * A Wasm with other names.
 *
 * @param {Uint8Array} wasm
 * @param {object} names
 * @param {(module: string, name: string) => [string, string]} [names.imported]
 * @param {(name: string) => string | null} [names.exported] nothing for what is exported no more
 */
function changed(wasm, { imported = (...names) => names, exported = (name) => name }) {
  const parts = [wasm.subarray(0, 8)];
  for (const { id, content } of sectionsOf(wasm)) {
    const section =
      id === SECTION.import
        ? importsLike(content, imported)
        : id === SECTION.export
          ? exportsLike(content, exported)
          : content;
    parts.push(Uint8Array.of(id), numberOf(section.length), section);
  }
  return Buffer.concat(parts);
}

function importsLike(bytes, imported) {
  const imports = importsIn(bytes);
  const parts = imports.flatMap(({ module, name, type }) => [...imported(module, name).map(textOf), type]);
  return Buffer.concat([numberOf(imports.length), ...parts]);
}

function exportsLike(bytes, exported) {
  const reader = new Reader(bytes);
  const parts = [];
  for (let left = reader.number(); left > 0; left--) {
    const name = exported(reader.text());
    const start = reader.at;
    reader.number();
    reader.number();
    if (name !== null) parts.push(Buffer.concat([textOf(name), bytes.subarray(start, reader.at)]));
  }
  return Buffer.concat([numberOf(parts.length), ...parts]);
}

function main([program, script, loader]) {
  const shake = (wasm) => {
    writeFileSync(program, wasm);
    execFileSync("wasm-opt", ["--remove-unused-module-elements", ...FEATURES, program, "-o", program], {
      stdio: ["ignore", "inherit", "ignore"],
    });
    return readFileSync(program);
  };
  const read = (path) => readFileSync(path, "utf8");
  const { wasm, glue } = trimmed(readFileSync(program), read(script), read(loader), shake);
  writeFileSync(program, wasm);
  writeFileSync(script, glue);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2));
