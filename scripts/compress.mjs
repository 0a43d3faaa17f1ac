// Writes what travels beside what lies there: for each file of a folder that gets smaller,
// one compressed by brotli (.br) and one by gzip (.gz), so that no server has to do it.
//
//     node scripts/compress.mjs FOLDER
//
// The same file always gives the same bytes.

import { readFile, readdir, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

/** What is compressed already, such as pictures, is not in the list. */
const COMPRESSIBLE = /\.(atom|bin|css|csv|ftl|geojson|html|ics|js|json|svg|tsv|txt|wasm|webmanifest|xml)$/;

/** Pages of a language of which there are few, and many are opened: home, topics, refugees' pages. */
const FEW = /^[a-z-]+\/(index\.html|(topics|refugees)\/(.+\/)?index\.html)$/;

/** Thousands of other pages are not worth the minutes that the best quality takes. */
const qualityOf = (path) => (path.endsWith(".html") && !FEW.test(path) ? 9 : constants.BROTLI_MAX_QUALITY);

/**
 * A window as large as the file: more would be memory for nothing, for us and for the
 * phone that unpacks it.
 */
const windowBits = (size) => Math.min(Math.max(Math.ceil(Math.log2(size)), 16), 22);

/** Compresses the files of a folder and of all below it. */
export async function compress(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && COMPRESSIBLE.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  // As many at once as there are cores: zlib works in threads of its own.
  const queue = paths.values();
  const work = async () => {
    for (const path of queue) await compressFile(path, qualityOf(relative(folder, path)));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function compressFile(path, quality) {
  const bytes = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: windowBits(bytes.length),
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await keepIfSmaller(`${path}.br`, await brotli(bytes, { params }), bytes);
  await keepIfSmaller(`${path}.gz`, await zip(bytes, { level: 9 }), bytes);
}

async function keepIfSmaller(path, compressed, bytes) {
  if (compressed.length < bytes.length) await writeFile(path, compressed);
}

// Run as a program.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = "dist"] = process.argv.slice(2);
  await compress(folder);
}
