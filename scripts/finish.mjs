// What remains to be done when Trunk has built the site; Trunk runs this by itself.
//
//  1. Takes the blanks out of the JSON, which is pretty-printed for those who edit it:
//     a twentieth less for those who fetch it.
//  2. Writes into sw.js which files there are, each with a hash of its content, so that
//     the worker fetches no file twice and the browser notices every change.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = process.env.TRUNK_STAGING_DIR;

const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(FOLDER.length))
  .map((path) => (path.startsWith("/") ? path : `/${path}`))
  .sort();

for (const path of files.filter((path) => path.endsWith(".json"))) {
  const file = join(FOLDER, path);
  writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, "utf8"))));
}

/** The language whose words a file holds; nothing for files that everybody needs. */
function languageOf(path) {
  const match = /^\/data\/texts\/([^/]+)\.json$|^\/locales\/([^/]+)\//.exec(path);
  return match?.[1] ?? match?.[2];
}

const list = { everybody: {}, languages: {} };
for (const path of files) {
  // A worker never keeps itself, and the list of languages is in the app.
  if (["/sw.js", "/locales/languages.tsv"].includes(path)) continue;
  const bytes = readFileSync(join(FOLDER, path));
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  const language = languageOf(path);
  if (language) (list.languages[language] ??= {})[path] = hash;
  else list.everybody[path] = hash;
}

const worker = join(FOLDER, "sw.js");
const source = readFileSync(worker, "utf8");
const empty = "const FILES = { everybody: {}, languages: {} };";
if (!source.includes(empty)) throw new Error(`sw.js has no line “${empty}”`);
writeFileSync(worker, source.replace(empty, `const FILES = ${JSON.stringify(list)};`));
