// Prints what the site in dist/ weighs, as it lies there and as it travels.
//
//     node scripts/sizes.mjs            prints the table
//     node scripts/sizes.mjs --check    and fails if the Wasm is over its limit

import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** What the app's Wasm may weigh in brotli, in bytes. */
const WASM_LIMIT = 250_000;

const DIST = new URL("../dist/", import.meta.url);

function main() {
  const files = list(DIST).sort();
  const wasm = files.filter((file) => file.endsWith(".wasm"));
  if (wasm.length === 0) {
    fail("there is no .wasm file in dist/. Run scripts/build first.");
  }
  const shell = [
    ["Wasm", wasm],
    ["JavaScript", files.filter((file) => /\.m?js$/.test(file))],
    ["CSS", files.filter((file) => file.endsWith(".css"))],
  ];
  const guide = ["data, every language", files.filter((file) => file === "data/guide.json")];
  const languages = files
    .map((file) => /^data\/texts\/([^/]+)\.json$/.exec(file)?.[1])
    .filter(Boolean)
    .map((language) => [`texts, ${language}`, files.filter((file) => speaks(file, language))]);

  const rows = [...shell, guide, ...languages].map(([name, files]) => weigh(name, files));
  print(rows);

  const brotli = rows[0].brotli;
  if (process.argv.includes("--check") && brotli > WASM_LIMIT) {
    fail(
      `the Wasm weighs ${kilobytes(brotli)} kB in brotli, over its limit of ` +
        `${kilobytes(WASM_LIMIT)} kB. Make the app smaller; what grew it is in the last change.`,
    );
  }
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

/** Is `file` one that only readers of `language` fetch? */
function speaks(file, language) {
  return (
    file === `data/texts/${language}.json` ||
    (file.endsWith(".ftl") && file.split(/[/.]/).includes(language))
  );
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
    console.log(name.padEnd(24) + cells.map((cell) => String(cell).padStart(10)).join(""));
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
