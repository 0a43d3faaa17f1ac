// Makes the ids of types short, before the Wasm is split.
//
//     node scripts/split/type-ids.mjs WASM OUT
//
// Leptos keeps the id of its type with every view (core::any::TypeId). That is a hash of
// 128 bits, in which nothing repeats: brotli can make none of the some hundred ids smaller, in
// the constants of the program and in its code. A program only asks whether two ids are the
// same, so small numbers do as well, as long as each half of an id is replaced by the same
// number wherever it is. In brotli that is 4.5 kB of the first file and 2 kB of the chunk.
//
// Everything stays where it is: what is shorter is filled up, and wasm-opt writes it shorter.

import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

import { Reader, SECTION, sectionsOf } from "../wasm.mjs";

/** The bytes of an id, and those of a half. */
const [ID, HALF] = [16, 8];

/** Addresses and lengths are smaller, two of them in a half of an id. */
const LEAST = 2n ** 48n;

/** How the compiler names a constant that has no name in the source. */
const ANONYMOUS = /^\.Lanon\./;

/** The instruction `i64.const`. */
const CONSTANT = 0x42;

/** Kinds of the linker's symbols that matter here, and two of their flags (tool conventions, "Linking"). */
const SYMBOLS = 8;
const [DATA, SECTION_SYMBOL] = [1, 3];
const [UNDEFINED, EXPLICIT_NAME] = [0x10, 0x40];

/**
 * Replaces the ids of types in a Wasm that has the linker's symbols. Returns how many ids
 * there are.
 *
 * @param {Buffer} wasm
 */
export function shortenTypeIds(wasm) {
  const sections = sectionsOf(wasm);
  const [code, data] = [SECTION.code, SECTION.data].map(
    (wanted) => sections.find(({ id }) => id === wanted)?.content ?? Buffer.alloc(0),
  );
  const ids = idsIn(sections, data);
  ids.forEach((id, number) => {
    for (const half of [id.subarray(0, HALF), id.subarray(HALF)]) {
      const short = Buffer.alloc(HALF);
      short.writeUInt32LE(number + 1);
      replace(data, half, short);
      const long = instruction(half);
      replace(code, long, filledUp(number + 1, long.length));
    }
  });
  return ids.length;
}

/** The ids of types among the constants, in their order. */
function idsIn(sections, data) {
  const segments = segmentsOf(data);
  const ids = new Map();
  for (const { name, segment, offset, size } of symbolsOf(sections)) {
    const at = segments[segment] + offset;
    const bytes = Buffer.from(data.subarray(at, at + size));
    if (size === ID && ANONYMOUS.test(name) && isHash(bytes)) ids.set(at, bytes);
  }
  return [...ids].sort(([one], [other]) => one - other).map(([, bytes]) => bytes);
}

/**
 * Whether 16 bytes are a hash: no text, no addresses, no two numbers with a fraction, and no
 * set of characters, which has a bit for each of them, most as their neighbours.
 */
function isHash(bytes) {
  const halves = [0, HALF];
  const isNumber = (at) => {
    const value = Math.abs(bytes.readDoubleLE(at));
    return value === 0 || (value > 1e-9 && value < 1e9);
  };
  const isLarge = (at) => bytes.readBigUInt64LE(at) >= LEAST;
  const isSet = bytes.filter((byte) => byte === 0 || byte === 0xff).length >= 4;
  return halves.every(isLarge) && !halves.every(isNumber) && !isSet && bytes.toString().includes("\ufffd");
}

/** Where each segment of the data begins. */
function segmentsOf(data) {
  const reader = new Reader(data);
  const starts = [];
  for (let left = reader.number(); left > 0; left--) {
    const isPassive = reader.number() === 1;
    // The instructions that say where in the memory it lies: i32.const, a number, end.
    if (!isPassive) for (let part = 0; part < 3; part++) reader.number();
    const length = reader.number();
    starts.push(reader.at);
    reader.bytes(length);
  }
  return starts;
}

/** What the linker knows of the data: the name of each constant, and where it is. */
function symbolsOf(sections) {
  const symbols = [];
  for (const { id, content } of sections) {
    const reader = new Reader(content);
    if (id !== SECTION.custom || reader.text() !== "linking") continue;
    reader.number();
    while (!reader.isAtEnd()) {
      const kind = reader.number();
      const part = new Reader(reader.bytes(reader.number()));
      if (kind === SYMBOLS) symbols.push(...dataSymbolsIn(part));
    }
  }
  if (symbols.length === 0) throw new Error("the Wasm has no symbols of the linker");
  return symbols;
}

function dataSymbolsIn(reader) {
  const symbols = [];
  for (let left = reader.number(); left > 0; left--) {
    const [kind, flags] = [reader.number(), reader.number()];
    const isDefined = !(flags & UNDEFINED);
    if (kind === DATA) {
      const name = reader.text();
      if (!isDefined) continue;
      const [segment, offset, size] = [reader.number(), reader.number(), reader.number()];
      symbols.push({ name, segment, offset, size });
    } else {
      reader.number();
      if (kind !== SECTION_SYMBOL && (isDefined || flags & EXPLICIT_NAME)) reader.text();
    }
  }
  return symbols;
}

function replace(bytes, pattern, replacement) {
  for (let at = bytes.indexOf(pattern); at >= 0; at = bytes.indexOf(pattern, at + 1)) bytes.set(replacement, at);
}

/** The instruction that has half of an id as its number, in LEB128, signed. */
function instruction(half) {
  let rest = half.readBigInt64LE();
  const bytes = [CONSTANT];
  for (;;) {
    const byte = Number(rest & 0x7fn);
    rest >>= 7n;
    const isLast = rest === (byte & 0x40 ? -1n : 0n);
    bytes.push(isLast ? byte : byte | 0x80);
    if (isLast) return Buffer.from(bytes);
  }
}

/** The same instruction with a small number, and as long. */
function filledUp(number, length) {
  const bytes = [CONSTANT];
  for (let rest = number; bytes.length < length; rest >>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes[length - 1] &= 0x7f;
  return Buffer.from(bytes);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [path, out] = process.argv.slice(2);
  const wasm = readFileSync(path);
  if (shortenTypeIds(wasm) === 0) throw new Error("no ids of types were found: does Rust write them in another way?");
  writeFileSync(out, wasm);
}
