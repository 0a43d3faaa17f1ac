// Prints what the site in dist/ weighs, as it lies there and as it travels.
//
//     node scripts/sizes.mjs            prints the table
//     node scripts/sizes.mjs --check    and fails if something is over its limit

import { readdirSync, readFileSync, statSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/**
 * What the Wasm that every first page needs and that of the search engine may weigh in
 * brotli, in bytes. The chunks of other pages are printed and have no limit.
 */
const APP_LIMIT = 182_000;
const SEARCH_LIMIT = 51_500;

/** The same for the words of the interface in one language, and those of the content. */
const MESSAGES_LIMIT = 5_000;
const TEXTS_LIMIT = 17_000;

/** And for those that come with the chunk, with all that can be searched. */
const DEFERRED_LIMIT = 25_500;

/** And what the search learns of the sentences of one language. */
const MODEL_LIMIT = 40_000;

/** What the page of a place may weigh: the page that is passed on most. */
const PAGE_LIMIT = 12_000;

const DIST = new URL("../dist/", import.meta.url);

function main() {
  const files = list(DIST).sort();
  const wasm = files.filter((file) => file.endsWith(".wasm"));
  const search = wasm.filter((file) => file.startsWith("search"));
  const app = wasm.filter((file) => file.startsWith("wegweiser"));
  const chunks = wasm.filter((file) => ![...search, ...app].includes(file));
  if (app.length === 0) {
    fail("there is no .wasm file in dist/. Run scripts/build first.");
  }
  const shell = [["JavaScript", files.filter((file) => /\.m?js$/.test(file))]];
  // With the styles in it, which a page would otherwise have to wait for.
  const largest = files
    .filter((file) => /\/places\/[^/]+\/index\.html$/.test(file))
    .reduce((one, other) => (weight(one) > weight(other) ? one : other));
  const guide = ["data, every language", files.filter((file) => file === "data/guide.json")];
  const sources = ["sources of the data", files.filter((file) => /^data\/sources-[0-9a-f]+\.json$/.test(file))];
  const texts = files.filter((file) => /^data\/texts\/[^/]+\.json$/.test(file));
  const messages = files.filter((file) => file.endsWith(".ftl"));
  const deferred = files.filter((file) => /^data\/deferred\/[^/]+\.json$/.test(file));

  const models = files.filter((file) => /^data\/models\/[^/]+\.bin$/.test(file));
  const words = ["words of the search", files.filter((file) => file.endsWith(".tsv"))];
  const each = (files, limit) => files.map((file) => [file, [file], limit]);
  const rows = [
    ["Wasm of the first page", app, APP_LIMIT],
    ...chunks.map((file) => [`chunk: ${file}`, [file]]),
    ["Wasm of the search", search, SEARCH_LIMIT],
    ...shell,
    [`largest place: ${largest.replace("index.html", "")}`, [largest], PAGE_LIMIT],
    guide,
    sources,
    words,
    ...each(models, MODEL_LIMIT),
    ...each(texts, TEXTS_LIMIT),
    ...each(messages, MESSAGES_LIMIT),
    ...each(deferred, DEFERRED_LIMIT),
  ].map(([name, files, limit]) => ({ ...weigh(name, files), limit }));
  print(rows);

  if (process.argv.includes("--check")) rows.forEach(check);
}

/** How large a file is as it lies there. */
function weight(file) {
  return statSync(new URL(file, DIST)).size;
}

function check({ name, brotli, limit }) {
  if (brotli <= limit || limit === undefined) return;
  fail(
    `${name} weighs ${kilobytes(brotli)} kB in brotli, over its limit of ` +
      `${kilobytes(limit)} kB. Make it smaller; what grew it is in the last change.`,
  );
}

/** The paths of all files below `folder`, relative to it. */
function list(folder) {
  let entries;
  try {
    entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    fail("there is no dist/ folder. Run scripts/build first.");
  }
  const root = new URL(".", folder).pathname;
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replaceAll("//", "/"))
    .map((path) => path.slice(decodeURIComponent(root).length));
}

/** The summed sizes of `files`, each compressed by itself, as it is sent. */
function weigh(name, files) {
  const row = { name, files: files.length, raw: 0, gzip: 0, brotli: 0 };
  for (const file of files) {
    const bytes = readFileSync(new URL(file, DIST));
    row.raw += bytes.length;
    row.gzip += gzipSync(bytes, { level: 9 }).length;
    row.brotli += brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }).length;
  }
  return row;
}

function print(rows) {
  const line = (name, ...cells) =>
    console.log(name.padEnd(40) + cells.map((cell) => String(cell).padStart(10)).join(""));
  line("Sizes in kB", "files", "raw", "gzip", "brotli");
  for (const { name, files, raw, gzip, brotli } of rows) {
    line(name, files, kilobytes(raw), kilobytes(gzip), kilobytes(brotli));
  }
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}

function fail(sentence) {
  console.error(`Stopped: ${sentence}`);
  process.exit(1);
}

main();
