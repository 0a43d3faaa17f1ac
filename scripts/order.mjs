// Puts the functions of a Wasm into an order in which brotli finds what repeats.
//
// Much of the code is made of the same patterns for other types. Brotli writes down how far
// back it has seen something, and learns which bytes follow which: both cost least where each
// function comes after those that it has most in common with. Of the first file of the app
// that is 5 kB, more than the compiler's own order or one by name.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

import { FEATURES, SECTION, codeOf, countOfImportedFunctions, numberOf, sectionsOf, textOf } from "./wasm.mjs";

/** How many bytes are compared at a time. These numbers were tried out on the app. */
const LENGTH = 6;

/** What so many functions have, tells nothing of how alike two of them are. */
const COMMON = 1500;

/** How many of the functions before it one is compared with. */
const BEFORE = 6;

/** Functions so short, in bytes, are as alike as they look; longer ones always have something in common. */
const SHORT = 20;

/**
 * Writes the functions of a file into a better order, and nothing that has to do with their
 * names. In a site that is not compressed (scripts/finish.mjs) the order is of no use.
 *
 * @param {string} path
 */
export function putInOrder(path) {
  if (process.env.WEGWEISER_UNCOMPRESSED === "true") {
    execFileSync("wasm-opt", [...FEATURES, "--strip-debug", path, "-o", path]);
    return;
  }
  const wasm = readFileSync(path);
  const sections = sectionsOf(wasm);
  writeFileSync(path, named(wasm, sections, orderOf(codeOf(sections))));
  // The code itself stays as it is: what wasm-opt does only when it writes has to be asked for
  // a second time.
  const write = ["--shrink-level=2", "--generate-stack-ir", "--optimize-stack-ir", "--strip-debug"];
  execFileSync("wasm-opt", [...FEATURES, "--reorder-functions-by-name", ...write, path, "-o", path]);
}

/**
 * In which order functions are to be written: the number of each of them.
 *
 * @param {Uint8Array[]} functions
 */
export function orderOf(functions) {
  const pieces = functions.map(piecesOf);
  const owners = new Map();
  pieces.forEach((own, index) => {
    for (const piece of own) owners.get(piece)?.push(index) ?? owners.set(piece, [index]);
  });
  const isTelling = (piece) => owners.get(piece).length <= COMMON;
  const telling = pieces.map((own) => [...own].filter(isTelling));

  const order = [];
  const left = new Set(functions.keys());
  while (left.size > 0) {
    const alike = new Float64Array(functions.length);
    for (const [distance, index] of order.slice(-BEFORE).reverse().entries()) {
      for (const piece of telling[index]) {
        for (const owner of owners.get(piece)) alike[owner] += 1 / (distance + 1);
      }
    }
    let [next] = left;
    let most = 0;
    for (const index of left) {
      const weight = alike[index] / (pieces[index].size + SHORT) ** 0.85;
      if (weight > most) [next, most] = [index, weight];
    }
    left.delete(next);
    order.push(next);
  }
  return order;
}

/** The hash of each piece of a function's code. */
function piecesOf(code) {
  const pieces = new Set();
  for (let start = 0; start + LENGTH <= code.length; start++) {
    let hash = 0;
    for (let at = start; at < start + LENGTH; at++) {
      hash = Math.imul(hash ^ code[at], 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    pieces.add(hash);
  }
  return pieces;
}

/** The module with names for its functions that sort into this order, and no other names. */
function named(wasm, sections, order) {
  const imports = countOfImportedFunctions(sections);
  const names = order.map((index, place) => [imports + index, String(place).padStart(6, "0")]);
  names.sort(([one], [other]) => one - other);
  const list = [numberOf(names.length), ...names.flatMap(([index, name]) => [numberOf(index), textOf(name)])];
  // Names are the custom section of that name, those of functions its part 1 (Core Specification, 7.4.1).
  const functions = Buffer.concat(list);
  const content = Buffer.concat([textOf("name"), numberOf(1), numberOf(functions.length), functions]);
  const others = sections.filter(({ id }) => id !== SECTION.custom).map(({ whole }) => whole);
  return Buffer.concat([wasm.subarray(0, 8), ...others, numberOf(SECTION.custom), numberOf(content.length), content]);
}
