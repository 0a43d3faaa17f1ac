// Puts the chunks of the app, which scripts/split/wasm-bindgen has left behind, into the
// site: made small, named by their content, and with the script that loads them inside the
// app's own glue, so that it is no request of its own.

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { putInOrder } from "./order.mjs";
import { Mistake } from "./strict.mjs";
import { SMALL } from "./wasm.mjs";

/** How the glue gets the functions that load the chunks. */
const IMPORT = /import \* as (\w+) from ["']\.\/__wasm_split\.js["'];?/;

/** How the script that wasm-split writes asks for a chunk. */
const FETCH = /fetch\(new URL\("\.\/([^"]+)\.wasm", import\.meta\.url\)\)/g;
const INSTANTIATE = /WebAssembly\.instantiateStreaming\(src, imports\)/g;

/**
 * A chunk is small, so nothing is lost by waiting for all of it; and some hosts send Wasm
 * as something else, which streaming refuses. What came cut off the browser would keep for
 * ever, so it is fetched anew past all that is kept. With it come the styles of what it draws,
 * unless the page has them. They wait until something is drawn that needs them
 * (src/platform/page.rs): new styles make the browser find those of the whole page anew.
 */
const helper = (styles) => `
async function getChunk(address, cache) {
  const answer = await fetch(address, { cache });
  if (!answer.ok) throw new Error(String(answer.status));
  const bytes = await answer.arrayBuffer();
  return WebAssembly.compile(bytes).catch((error) => {
    if (cache) throw error;
    return getChunk(address, "reload");
  });
}

function getStyles(isAgain) {
  if (document.querySelector("[data-deferred]")) return;
  const link = document.createElement("link");
  return new Promise((resolve, reject) => {
    link.rel = "stylesheet";
    link.media = "not all";
    link.href = "${styles.address}";
    link.integrity = "${styles.integrity}";
    link.dataset.deferred = "";
    link.onload = resolve;
    link.onerror = () => reject(new Error("no styles"));
    document.head.append(link);
  }).catch((error) => {
    link.remove();
    if (isAgain) throw error;
    return fetch(link.href, { cache: "reload" }).then(() => getStyles(true));
  });
}
`;

/**
 * Writes the chunks into a folder.
 *
 * @param {string} folder the site
 * @param {string} glue the path of the app's glue in it
 * @param {(path: string) => string} name renames a file by its content; returns its address
 * @param {{ address: string, integrity: string }} styles of what the chunks draw: where they are, and their hash
 */
export function addChunks(folder, glue, name, styles) {
  const from = join(process.env.CARGO_TARGET_DIR ?? "target", "chunks", "wegweiser");
  const chunks = readdirSync(from).filter((file) => file.endsWith(".wasm"));
  const names = new Map();
  for (const file of chunks) {
    const stem = file.replace(/\.wasm$/, "");
    const path = `${stem.replace(/^split_/, "chunk-").replaceAll("_", "-")}.wasm`;
    execFileSync("wasm-opt", [...SMALL, "--strip-debug", join(from, file), "-o", join(folder, path)]);
    putInOrder(join(folder, path));
    names.set(stem, name(path));
  }
  const path = join(folder, glue);
  writeFileSync(path, withLoader(readFileSync(path, "utf8"), loader(from, names, styles)));
}

/** The script that loads the chunks, as an expression. */
function loader(folder, names, styles) {
  const script = readFileSync(join(folder, "__wasm_split.js"), "utf8");
  const exported = [...script.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
  const body = script
    .replace(/^import .*$/m, "")
    .replaceAll(/^export const /gm, "const ")
    .replaceAll(FETCH, (_, stem) => {
      const address = names.get(stem);
      if (!address) throw new Mistake(`wasm-split speaks of a chunk that is not there: ${stem}`);
      return `Promise.all([getChunk("${address}"), getStyles()]).then(([chunk]) => chunk)`;
    })
    .replaceAll(INSTANTIATE, "WebAssembly.instantiate(await src, imports)");
  if (body.includes("import.meta") || body.includes("instantiateStreaming")) {
    throw new Mistake("wasm-split writes another script than scripts/chunks.mjs knows");
  }
  return `(() => {${body}${helper(styles)}return { ${exported.join(", ")} };})()`;
}

function withLoader(glue, loader) {
  if (!IMPORT.test(glue)) throw new Mistake("the glue of the app does not import the chunks");
  return glue.replace(IMPORT, (_, variable) => `const ${variable} = ${loader};`);
}
