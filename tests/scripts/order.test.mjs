// How the build makes the Wasm small, and in which order it writes the functions.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { orderOf } from "../../scripts/order.mjs";
import { SMALL } from "../../scripts/wasm.mjs";

/** Code in which no byte comes again, beginning with this one. */
const code = (first) => Uint8Array.from({ length: 30 }, (_, index) => first + index);

test("a function comes after the one that it has most in common with", () => {
  const [one, other] = [code(0), code(100)];
  const likeOne = Uint8Array.from([...one, 99]);
  const likeOther = Uint8Array.from([...other, 99]);
  assert.deepEqual(orderOf([one, other, likeOne, likeOther]), [0, 2, 1, 3]);
});

test("each function is written once, also where none is like another or very short", () => {
  const functions = [code(0), new Uint8Array(), code(50), Uint8Array.of(1), code(100)];
  const order = orderOf(functions);
  assert.deepEqual(
    order.toSorted((one, other) => one - other),
    [0, 1, 2, 3, 4],
  );
});

test("no functions have no order", () => assert.deepEqual(orderOf([]), []));

test("the first file of the app is made small in the same way as its chunks", () => {
  const page = readFileSync(new URL("../../index.html", import.meta.url), "utf8");
  const [, level, options] = page.match(/data-bin="wegweiser".*data-wasm-opt="(\w+)" data-wasm-opt-params="([^"]*)"/);
  const own = new Set([`-O${level}`, ...options.split(" ")]);
  assert.deepEqual([...own].filter((option) => option !== "--strip-target-features").sort(), SMALL.toSorted());
});
