// That the ids of types are short numbers in the Wasm that ships, and nothing else is.

import assert from "node:assert/strict";
import { test } from "node:test";

import { shortenTypeIds } from "../../scripts/split/type-ids.mjs";

const ID = Buffer.from("95d205692060494a1d3d522b575994b2", "hex");

/**
 * Constants of 16 bytes that are no ids: a text, two addresses with lengths, two coordinates, and
 * the characters that are written otherwise in the query of an address (percent_encoding::AsciiSet).
 */
const TEXT = Buffer.from("Українсь");
const TEXTS = Buffer.from("b675100009000000645d100005000000", "hex");
const COORDINATES = Buffer.alloc(16);
COORDINATES.writeDoubleLE(54.788259, 0);
COORDINATES.writeDoubleLE(9.451032, 8);
const SETS = ["ffffffffffff00fc010000f8010000f8", "ffffffffff9f00fc01000078010000b8"].map((set) => Buffer.from(set, "hex"));

const text = (it) => [it.length, ...Buffer.from(it)];
const section = (id, ...bytes) => [id, ...number(bytes.length), ...bytes];
const number = (value) => (value < 0x80 ? [value] : [(value & 0x7f) | 0x80, value >> 7]);

/** `i64.const`, signed LEB128 by the definition of DWARF 4, 7.6. */
function constant(half) {
  const bytes = [0x42];
  let value = half;
  for (;;) {
    const byte = Number(BigInt.asUintN(7, value));
    value >>= 7n;
    if ((value === 0n && byte < 0x40) || (value === -1n && byte >= 0x40)) return [...bytes, byte];
    bytes.push(byte | 0x80);
  }
}

/** A function that says whether the constants at an address of the memory are those of the id. */
const equal = (at, half) => [0x20, 0, 0x29, 3, at, ...constant(half), 0x51];
const IS_ID = [
  0,
  ...equal(0, ID.readBigInt64LE(0)),
  ...equal(8, ID.readBigInt64LE(8)),
  // i32.and, end.
  ...[0x71, 0x0b],
];

/** A Wasm with some constants one after the other, each with a symbol of the linker. */
function wasmOf(constants, prefix = ".Lanon.0.") {
  const symbols = constants.map((_, index) => [1, 0, ...text(`${prefix}${index}`), 0, ...number(index * 16), 16]).flat();
  const bytes = Buffer.concat(constants);
  return Buffer.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, 1, 0x60, 1, 0x7f, 1, 0x7f),
    ...section(3, 1, 0),
    ...section(5, 1, 0, 1),
    ...section(7, 2, ...text("memory"), 2, 0, ...text("isId"), 0, 0),
    ...section(10, 1, ...number(IS_ID.length), ...IS_ID),
    ...section(11, 1, 0, 0x41, 0, 0x0b, ...number(bytes.length), ...bytes),
    ...section(0, ...text("linking"), 2, ...section(8, ...number(constants.length), ...symbols)),
  ]);
}

const run = (wasm) => new WebAssembly.Instance(new WebAssembly.Module(wasm)).exports;

test("an id is short, and the program finds it the same as before", () => {
  const wasm = wasmOf([TEXT, ID]);
  assert.equal(run(wasm).isId(16), 1);
  assert.equal(shortenTypeIds(wasm), 1);
  const { memory, isId } = run(wasm);
  assert.deepEqual([...new BigUint64Array(memory.buffer, 16, 2)], [1n, 1n]);
  assert.deepEqual([0, 16].map(isId), [0, 1]);
});

test("two ids are two numbers", () => {
  const other = Buffer.from(ID).reverse();
  const wasm = wasmOf([ID, other]);
  assert.equal(shortenTypeIds(wasm), 2);
  const { memory, isId } = run(wasm);
  assert.deepEqual([...new BigUint64Array(memory.buffer, 0, 4)], [1n, 1n, 2n, 2n]);
  assert.deepEqual([0, 16].map(isId), [1, 0]);
});

test("an id within something larger is the same number", () => {
  const wasm = wasmOf([ID, Buffer.concat([Buffer.alloc(8), ID])]);
  assert.equal(shortenTypeIds(wasm), 1);
  assert.equal(run(wasm).isId(24), 1);
});

test("texts, addresses, coordinates and sets of characters stay as they are", () => {
  const wasm = wasmOf([TEXT, TEXTS, COORDINATES, ...SETS]);
  const before = Buffer.from(wasm);
  assert.equal(shortenTypeIds(wasm), 0);
  assert.deepEqual(wasm, before);
});

test("what has a name in the source is no id", () => {
  assert.equal(shortenTypeIds(wasmOf([ID], "wegweiser::SEED")), 0);
});

test("a Wasm without the linker's symbols stops the build", () => {
  const wasm = wasmOf([ID]);
  const heading = section(0, ...text("linking")).length;
  const end = wasm.indexOf("linking") + "linking".length - heading;
  assert.throws(() => shortenTypeIds(wasm.subarray(0, end)), /no symbols/);
});
