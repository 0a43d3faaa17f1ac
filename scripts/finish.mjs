// What remains to be done when Trunk has built the site; Trunk runs this by itself.
//
//  1. Takes the blanks out of the JSON, which is pretty-printed for those who edit it.
//  2. Names the files of the search engine by a hash of their content, as Trunk names
//     those of the app.
//  3. Writes into boot.js these names, and what is said until the words of the guide
//     have come.
//  4. Writes into sw.js which files there are, each with a hash of its content, so that
//     the worker fetches no file twice and the browser notices every change.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = process.env.TRUNK_STAGING_DIR;

/** The beginning of the hash of a file's content. */
function hashOf(path) {
  return createHash("sha256").update(readFileSync(join(FOLDER, path))).digest("hex").slice(0, 16);
}

/** Gives a file a name that changes with its content. */
function name(path) {
  const named = path.replace(/(_bg)?\.\w+$/, `-${hashOf(path)}$&`);
  renameSync(join(FOLDER, path), join(FOLDER, named));
  return `/${named}`;
}

const search = { js: name("search.js"), wasm: name("search_bg.wasm") };

const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(FOLDER.length))
  .map((path) => (path.startsWith("/") ? path : `/${path}`))
  .sort();

for (const path of files.filter((path) => path.endsWith(".json"))) {
  const file = join(FOLDER, path);
  writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, "utf8"))));
}

/** Writes a value into a script, where an empty one stands. */
function fill(name, empty, value) {
  const script = join(FOLDER, name);
  const source = readFileSync(script, "utf8");
  const line = `const ${empty};`;
  if (!source.includes(line)) throw new Error(`${name} has no line “${line}”`);
  const [variable] = empty.split(" = ");
  writeFileSync(script, source.replace(line, `const ${variable} = ${JSON.stringify(value)};`));
}

const BOOT = /^(boot-[a-z]+|retry|emergency-[a-z]+) = (.+)$/gm;

const words = {};
const languages = readFileSync(join(FOLDER, "locales/languages.tsv"), "utf8");
for (const line of languages.split("\n").filter(Boolean)) {
  const [tag, direction] = line.split("\t");
  const messages = readFileSync(join(FOLDER, "locales", tag, "main.ftl"), "utf8");
  const found = [...messages.matchAll(BOOT)].map(([, key, text]) => [key, text]);
  words[tag] = { direction, ...Object.fromEntries(found) };
}
fill("boot.js", "WORDS = {}", words);
fill("boot.js", "SEARCH = {}", search);

/** The language whose words a file holds; nothing for files that everybody needs. */
function languageOf(path) {
  const match = /^\/(?:data\/(?:texts|words)|locales)\/([^/.]+)[/.]/.exec(path);
  return match?.[1];
}

const list = { everybody: {}, languages: {} };
for (const path of files) {
  // A worker never keeps itself, and the list of languages is in the app.
  if (["/sw.js", "/locales/languages.tsv"].includes(path)) continue;
  const language = languageOf(path);
  if (language) (list.languages[language] ??= {})[path] = hashOf(path);
  else list.everybody[path] = hashOf(path);
}

fill("sw.js", "FILES = { everybody: {}, languages: {} }", list);
