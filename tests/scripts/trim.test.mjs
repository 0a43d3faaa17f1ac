// What the build takes out of the first file of the app and of its glue.

import assert from "node:assert/strict";
import { test } from "node:test";

import { trimmed } from "../../scripts/split/trim.mjs";

const section = (id, ...bytes) => [id, bytes.length, ...bytes];
const text = (it) => [it.length, ...Buffer.from(it)];

/** A module that imports two functions and exports two that call the first of them. */
const WASM = Uint8Array.from([
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
  ...section(1, 1, 0x60, 0, 0),
  ...section(
    2,
    2,
    ...[...text("./wegweiser_bg.js"), ...text("__wbg_log_1"), 0, 0],
    ...[...text("./__wasm_split.js"), ...text("load_pages"), 0, 0],
  ),
  ...section(3, 2, 0, 0),
  ...section(7, 2, ...text("begin"), 0, 2, ...text("sink_free"), 0, 3),
  ...section(10, 2, 4, 0, 0x10, 0, 0x0b, 4, 0, 0x10, 0, 0x0b),
]);

const GLUE = `
export class Sink {
    free() {
        wasm.sink_free(0);
    }
}
if (Symbol.dispose) Sink.prototype[Symbol.dispose] = Sink.prototype.free;
function __wbg_get_imports() {
    const import0 = {
        __proto__: null,
        __wbg_log_1: function() {
            log("called");
        },
        __wbg_gone_2: function() { return handleError(function () {
            log("gone");
        }, arguments); },
    };
    return {
        __proto__: null,
        "./wegweiser_bg.js": import0,
        "./__wasm_split.js": import1,
    };
}
const SinkFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {}, unregister: () => {} }
    : new FinalizationRegistry(ptr => wasm.sink_free(ptr, 1));
function run(module) {
    wasm = new WebAssembly.Instance(module, __wbg_get_imports()).exports;
    wasm.begin();
}
`;

const same = (wasm) => wasm;

test("the app does the same after it has been trimmed", () => {
  const { wasm, glue } = trimmed(WASM, GLUE, "", same);
  const log = [];
  const run = new Function("log", "import1", `let wasm; ${glue}; return run;`);
  run((word) => log.push(word), { load_pages() {} })(new WebAssembly.Module(wasm));
  assert.deepEqual(log, ["called"]);
});

test("classes that no script uses are gone with what they call", () => {
  const { wasm, glue } = trimmed(WASM, GLUE, "", same);
  assert.doesNotMatch(glue, /Sink|sink_free|gone/);
  assert.equal(WebAssembly.Module.exports(new WebAssembly.Module(wasm)).length, 1);
});

test("what the chunks need keeps its name", () => {
  const { wasm } = trimmed(WASM, GLUE, "const { sink_free } = initSync();", same);
  const exports = WebAssembly.Module.exports(new WebAssembly.Module(wasm));
  assert.deepEqual(exports.map(({ name }) => name).sort(), ["a", "sink_free"]);
});

test("glue of another shape stops the build", () => {
  const renamed = GLUE.replace("__wbg_log_1: function() {", "__wbg_log_1() {");
  assert.throws(() => trimmed(WASM, renamed, "", same), /no function __wbg_log_1/);
});
