// What remains to be done when Trunk has built the site; Trunk runs this by itself.
//
//  1. Takes the blanks out of the JSON, which is pretty-printed for those who edit it.
//  2. Names the files of the search engine by a hash of their content, as Trunk names
//     those of the app.
//  3. Joins boot.js of its parts, and writes into it these names, and what is said until
//     the words of the guide have come.
//  4. Puts intl.js behind the glue of the app, and takes blanks and remarks out of the
//     scripts.
//  5. Allows the styles of the page in its content security policy, and writes that down
//     for the servers of deploy/.
//  6. Writes every page in every language (src/bin/prerender.rs).
//  7. Draws the icons and writes the manifests with which the guide is installed.
//  8. Writes into sw.js which files there are, each with a hash of its content, so that
//     the worker fetches no file twice and the browser notices every change.
//  9. Compresses everything once, so that no server has to.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

import { writeIcons } from "./app-icons.mjs";
import { compress } from "./compress.mjs";
import { writeManifests } from "./manifests.mjs";
import { writePolicy } from "./policy.mjs";

const packages = new URL("../tests/e2e/package.json", import.meta.url);
const { minify } = createRequire(packages)("terser");

const FOLDER = process.env.TRUNK_STAGING_DIR;

/** Where the guide will lie on its host: nothing, or a folder such as `/guide`. */
const BASE = process.env.WEGWEISER_BASE ?? "";

const PRERENDER = join(process.env.CARGO_TARGET_DIR ?? "target", "debug", "prerender");

const read = (path) => readFileSync(join(FOLDER, path), "utf8");
const write = (path, text) => writeFileSync(join(FOLDER, path), text);

/** The beginning of the hash of a file's content. */
function hashOf(path) {
  return createHash("sha256").update(readFileSync(join(FOLDER, path))).digest("hex").slice(0, 16);
}

/** Gives a file a name that changes with its content. */
function name(path) {
  const named = path.replace(/(_bg)?\.\w+$/, `-${hashOf(path)}$&`);
  renameSync(join(FOLDER, path), join(FOLDER, named));
  return `${BASE}/${named}`;
}

const search = { js: name("search.js"), wasm: name("search_bg.wasm") };

/** The files of a folder and all below it, by their paths within the site. */
function list(folder) {
  return readdirSync(join(FOLDER, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(FOLDER.length))
    .map((path) => path.replace(/^\//, ""))
    .sort();
}

for (const path of list("data").filter((path) => path.endsWith(".json"))) {
  write(path, JSON.stringify(JSON.parse(read(path))));
}

/** Makes one script of its parts in a folder, in this order: a request is dear on a phone. */
function joinParts(script, parts) {
  const folder = script.replace(/\.js$/, "");
  write(script, parts.map((part) => read(`${folder}/${part}.js`)).join("\n"));
  rmSync(join(FOLDER, folder), { recursive: true });
}

/** Writes a value into a script, where an empty one stands. */
function fill(script, empty, value) {
  const source = read(script);
  const line = `const ${empty};`;
  if (!source.includes(line)) throw new Error(`${script} has no line “${line}”`);
  const [variable] = empty.split(" = ");
  write(script, source.replace(line, () => `const ${variable} = ${JSON.stringify(value)};`));
}

const BOOT = /^(boot-[a-z]+|retry|emergency-[a-z]+) = (.+)$/gm;

const words = {};
const languages = read("locales/languages.tsv").split("\n").filter(Boolean);
for (const line of languages) {
  const [tag, direction] = line.split("\t");
  const messages = read(`locales/${tag}/main.ftl`);
  const found = [...messages.matchAll(BOOT)].map(([, key, text]) => [key, text]);
  words[tag] = { direction, ...Object.fromEntries(found) };
}
joinParts("boot.js", ["page", "carry-over", "installation", "worker", "search", "start"]);
fill("boot.js", "WORDS = {}", words);
fill("boot.js", "SEARCH = {}", search);

/** Takes out of a script what only people read. */
async function squeeze(path) {
  const { code } = await minify(read(path), { module: true });
  write(path, code);
}

const [glue] = list("").filter((path) => /^wegweiser-[0-9a-f]+\.js$/.test(path));
write(glue, `${read(glue)}\n${read("intl.js")}`);
rmSync(join(FOLDER, "intl.js"));

for (const path of list("").filter((path) => /^[^/]+\.js$/.test(path) && path !== "sw.js")) {
  await squeeze(path);
}

const page = read("index.html");
const [, styles] = /<style>([^]*?)<\/style>/.exec(page);
const styleHash = createHash("sha256").update(styles).digest("base64");
write(
  "index.html",
  page
    .replace("style-src 'self'", `style-src 'self' 'sha256-${styleHash}'`)
    // The browser is to fetch it now, and to compile it after the page is drawn.
    .replace("rel=modulepreload", "as=script rel=preload")
    // The program is two thirds of all bytes: boot.js asks for it when the page is drawn.
    .replace(/<link[^>]*_bg\.wasm[^>]*>/, "")
    // Trunk knows nothing of these files, which lie in public/ or are drawn below.
    .replace(/href="?\/((?:icons\/)?[a-z-]+\.(?:svg|png)|data\/guide\.json)"?/g, `href=${BASE}/$1`),
);

writePolicy(FOLDER);

execFileSync(PRERENDER, [FOLDER], { stdio: "inherit" });

await writeIcons(FOLDER);
writeManifests(FOLDER, `${BASE}/`);

/** What the app needs; other files are for search engines, or for installing it. */
const NEEDED =
  /^(index\.html|[^/]+\/index\.html|[^/]+\.(js|wasm)|icons?\.svg|(calendar|data|locales)\/.+)$/;

/** The language for which alone a file is needed; nothing for what everybody needs. */
function languageOf(path) {
  const match = /^(?:(?:data\/(?:texts|words)|locales)\/)?([^/.]+)[/.]/.exec(path);
  return match && match[1] in words ? match[1] : undefined;
}

/** What a file weighs on its way to a phone, in bytes. */
const weigh = (path) => brotliCompressSync(readFileSync(join(FOLDER, path))).length;

const files = { everybody: {}, languages: {}, weights: {} };
for (const path of list("").filter((path) => NEEDED.test(path))) {
  // A worker never keeps itself, and the list of languages is in the app.
  if (["sw.js", "locales/languages.tsv"].includes(path)) continue;
  const language = languageOf(path);
  const group = language ? (files.languages[language] ??= {}) : files.everybody;
  // A page is asked for by the address of its folder; index.html of the site by its own.
  const address = language ? path.replace(/index\.html$/, "") : path;
  group[`${BASE}/${address}`] = hashOf(path);
  if (language) files.weights[language] = (files.weights[language] ?? 0) + weigh(path);
}
const pages = list("").filter((path) => path.endsWith(".html"));
files.pages = createHash("sha256").update(pages.map(hashOf).join()).digest("hex").slice(0, 16);

fill("sw.js", 'FILES = { everybody: {}, languages: {}, weights: {}, pages: "" }', files);
await squeeze("sw.js");

await compress(FOLDER);
