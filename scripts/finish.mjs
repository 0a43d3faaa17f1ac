// What remains to be done when Trunk has built the site; Trunk runs this by itself.
//
//  1. Puts what belongs to another city in its place, if it is built (city.mjs), its name
//     into the page, and its outline (skyline.mjs) into the data. Stops at a text that is not
//     UTF-8, takes the white space out of the JSON, which is pretty-printed for those who edit
//     it, keeps together what no line may tear apart (no-breaks.mjs), and writes into the texts
//     of each language which of their words are German (german.mjs).
//  2. Puts the functions of the search engine into an order that compresses well
//     (order.mjs), names its files by a hash of their content, as Trunk names those of the
//     app, and adds the models that scripts/train has made.
//  3. Joins boot.js and sw.js of their modules, and writes into boot.js these names. Gathers what
//     index.html says until the words of the guide have come. Takes the comments out of those.
//  4. Puts the functions of the app into such an order, its chunks and their styles into the
//     site, and the script that loads them and intl.js into the glue of the app; takes white
//     space and comments out of the scripts; names the files of the app by what has become of
//     them.
//  5. Allows the styles of the page in its content security policy, and writes that down
//     for the servers of deploy/. Writes into the page which app it runs.
//  6. Writes every page, the handbook and the calendar in every language
//     (src/bin/prerender.rs), and the page of all parts beside the site; then the content for
//     other programs (open-data.mjs). Then puts the sources of guide.json into a file of their own.
//  7. Draws the icons and writes the manifests with which the guide is installed, and the
//     bill of materials of the app (sbom.mjs). Puts the words that only pages of the chunk show
//     into files of their own (deferred-words.mjs).
//  8. Writes into sw.js which files there are, each with a hash of its content, so that
//     the worker fetches no file twice, keeps none that is damaged, and the browser notices
//     every change; and into version.txt which app is online.
//  9. Compresses everything once, so that no server has to.
//
// Where something is not as expected, it stops and says so with the file's path.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

import { minify } from "terser";

import { writeIcons } from "./app-icons.mjs";
import { addChunks } from "./chunks.mjs";
import { languagesWithPhrases, layCity, ownPathOf } from "./city.mjs";
import { compress } from "./compress.mjs";
import { deferWords } from "./deferred-words.mjs";
import { messagesOf } from "./fluent.mjs";
import { germanWords } from "./german.mjs";
import { joined } from "./join.mjs";
import { writeManifests } from "./manifests.mjs";
import { withoutBreaks } from "./no-breaks.mjs";
import { writeOpenData } from "./open-data.mjs";
import { putInOrder } from "./order.mjs";
import { writePolicy } from "./policy.mjs";
import { billOfApp } from "./sbom.mjs";
import { skylineIn } from "./skyline.mjs";
import { Mistake, readJson, readText, replaced } from "./strict.mjs";

process.once("uncaughtException", (error) => {
  // How it came about helps nobody to put a mistake in a file right.
  console.error(error instanceof Mistake ? `Stopped: ${error.message}.` : error);
  process.exit(1);
});

const FOLDER = process.env.TRUNK_STAGING_DIR;

/** Where the guide will lie on its host: nothing, or a folder such as `/guide`. */
const BASE = process.env.WEGWEISER_BASE ?? "";

const TARGET = process.env.CARGO_TARGET_DIR ?? "target";
const PRERENDER = join(TARGET, "debug", "prerender");
/** Where the page of all parts goes, which is no part of the site; scripts/serve shows it. */
const PARTS = "target/parts";
const MODELS = join(TARGET, "models");

const read = (path) => readText(join(FOLDER, path));
const write = (path, text) => writeFileSync(join(FOLDER, path), text);

/** The beginning of a hash, long enough that chance makes no two of them alike. */
const hash = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 16);

const hashOf = (path) => hash(readFileSync(join(FOLDER, path)));

/** One hash for some files, by their names and contents. */
const hashOfAll = (paths) => hash(paths.map((path) => `${path} ${hashOf(path)}`).join("\n"));

/** Gives a file a name that changes with its content. */
function name(path) {
  const named = path.replace(/(_bg)?\.\w+$/, `-${hashOf(path)}$&`);
  renameSync(join(FOLDER, path), join(FOLDER, named));
  return `${BASE}/${named}`;
}

/** The files of a folder and all below it, by their paths within the site. */
function list(folder) {
  return readdirSync(join(FOLDER, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(FOLDER.length))
    .map((path) => path.replace(/^\//, ""))
    .sort();
}

layCity(FOLDER);

for (const path of list("").filter((path) => /\.(css|ftl|html|ics|js|json|svg|tsv)$/.test(path))) {
  read(path);
}

// The prerenderer joins the handbook into files for the app, and takes this folder away.
const HANDBOOK = "data/handbook-source";
renameSync(join(FOLDER, "data/handbook"), join(FOLDER, HANDBOOK));

/** The language of a file of texts. */
const languageOfTexts = (path) => /\/texts\/([\w-]+)/.exec(path)?.[1];

const data = new Map();
for (const path of list("data").filter((path) => path.endsWith(".json"))) {
  const tree = readJson(join(FOLDER, path));
  data.set(path, languageOfTexts(path) ? withoutBreaks(tree) : tree);
}

/** The German words in the translations among these files, by their language. */
function germanWordsOf(files) {
  const [german, records, texts, messages] = [[], [], {}, {}];
  for (const [path, tree] of data) {
    const tag = languageOfTexts(path);
    if (!tag) records.push(tree);
    else if (/^de(-|$)/.test(tag)) german.push(tree);
    else if (files.has(path)) (texts[tag] ??= []).push(tree);
  }
  for (const tag of Object.keys(texts)) messages[tag] = read(`locales/${tag}/main.ftl`);
  // Its words are no list of German ones: they have keys and notes in English between them.
  records.push(read("locales/de/main.ftl"));
  return Object.entries(germanWords({ german, records, texts, messages }));
}

const isOfHandbook = ([path]) => path.startsWith(HANDBOOK);
mkdirSync(join(FOLDER, HANDBOOK, "german"));
// A page of the handbook knows the German words of all texts, too.
const ofAllPages = new Map(germanWordsOf(new Map([...data].filter((it) => !isOfHandbook(it)))));
for (const [tag, words] of germanWordsOf(data)) {
  const others = words.filter((word) => !ofAllPages.get(tag).includes(word));
  write(`${HANDBOOK}/german/${tag}.json`, JSON.stringify(others));
}
for (const [tag, words] of ofAllPages) data.get(`data/texts/${tag}.json`).german = words;
const skyline = ownPathOf("style/skyline.svg");
if (skyline) data.get("data/guide.json").skyline = skylineIn(skyline, readText(skyline));
for (const [path, tree] of data) write(path, JSON.stringify(tree));

// What sentences mean, in the languages that have phrases (scripts/train).
const models = {};
mkdirSync(join(FOLDER, "data/models"));
for (const tag of languagesWithPhrases()) {
  copyFileSync(join(MODELS, `${tag}.bin`), join(FOLDER, `data/models/${tag}.bin`));
  models[tag] = `${BASE}/data/models/${tag}.bin`;
}

putInOrder(join(FOLDER, "search_bg.wasm"));
const search = { js: name("search.js"), wasm: name("search_bg.wasm"), models };

/** Joins a script of the modules in its folder, beginning with the one that imports all others. */
function joinModules(script, entry) {
  const folder = join(FOLDER, script.replace(/\.js$/, ""));
  write(script, joined(join(folder, entry)));
  rmSync(folder, { recursive: true });
}

/** Writes a value into a script, in place of an empty one. */
function fill(script, variable, value) {
  const empty = new RegExp(`^const ${variable} = \\{[^;]*\\};$`, "m");
  const filled = `const ${variable} = ${JSON.stringify(value)};`;
  write(script, replaced(script, read(script), empty, () => filled));
}

joinModules("boot.js", "start.js");
joinModules("sw.js", "events.js");

// What the page that waits for the app says, by its own account.
const keys = [...read("index.html").matchAll(/data-boot="?([a-z-]+)/g)].map(([, key]) => key);
if (keys.length === 0) throw new Mistake("index.html has no data-boot: has Trunk changed its HTML?");

const words = {};
for (const line of read("locales/languages.tsv").split("\n").filter(Boolean)) {
  const [tag, direction] = line.split("\t");
  const message = messagesOf(join(FOLDER, `locales/${tag}/main.ftl`));
  const said = ["emergency-title", ...keys].map((key) => [key, message(key)]);
  words[tag] = { direction, ...Object.fromEntries(said) };
  const [path, source] = [`locales/${tag}/main.ftl`, read(`locales/${tag}/main.ftl`)];
  // boot.js shows it as it is in the file, so it has to be there, in words alone.
  message("boot-older");
  if (/^boot-older *=.*(\n+ .*)*\{/m.test(source)) throw new Mistake(`${path}: boot-older must be words alone, without { }`);
  // Comments are for those who edit them.
  write(path, source.replace(/^#.*\n+/gm, ""));
}
fill("boot.js", "SEARCH", search);

/** Takes out of a script what only people read. */
async function squeeze(path) {
  const { code } = await minify(read(path), { module: true });
  write(path, code);
}

/** The one file of the site whose name is like this. */
function only(pattern) {
  const found = list("").filter((path) => pattern.test(path));
  if (found.length !== 1) throw new Mistake(`${FOLDER} has ${found.length} files like ${pattern}`);
  return found[0];
}

/** The styles of every page and, behind them, those of what the chunk draws. */
const styles = [...read("index.html").matchAll(/<style>([^]*?)<\/style>/g)].map(([, text]) => text);
if (styles.length !== 2) throw new Mistake(`index.html has ${styles.length} style sheets, not 2`);
write("deferred.css", styles[1]);

const sha256 = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

let glue = only(/^wegweiser-[0-9a-f]+\.js$/);
let program = only(/^wegweiser-[0-9a-f]+_bg\.wasm$/);
putInOrder(join(FOLDER, program));
addChunks(FOLDER, glue, name, { address: name("deferred.css"), integrity: sha256(styles[1]) });
write(glue, `${read(glue)}\n${read("intl.js")}`);
rmSync(join(FOLDER, "intl.js"));

for (const path of list("").filter((path) => /^[^/]+\.js$/.test(path) && path !== "sw.js")) {
  await squeeze(path);
}

let page = read("index.html");

const change = (pattern, replacement) => (page = replaced("index.html", page, pattern, replacement));

/** Names a file of the app by its content. Trunk named it by the compiler's Wasm. */
function rename(path) {
  const named = path.replace(/(?<=-)[0-9a-f]+/, hashOf(path));
  renameSync(join(FOLDER, path), join(FOLDER, named));
  change(new RegExp(path.replaceAll(".", "\\."), "g"), named);
  return named;
}
[glue, program] = [glue, program].map(rename);

/** Which app this is: another one as soon as any of its scripts and modules is. */
const app = hashOfAll(list("").filter((path) => /\.(js|wasm)$/.test(path) && path !== "sw.js"));

// What the guide is called, and what it is.
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const title = escaped(messagesOf(join(FOLDER, "locales/de/main.ftl"))("site-name"));
const lead = escaped(data.get("data/texts/de.json").pages.home.lead);
change(/(?<=<title>)[^<]*/, () => title);
change(/(?<=<h1 class="?boot-name"?>)[^<]*/, () => title);
change(/(?<=<meta )[^>]*(?=name="?description)/, () => `content="${lead}" `);

const hashes = styles.map((text) => `'${sha256(text)}'`);
change("style-src 'self'", `style-src 'self' ${hashes.join(" ")}`);
// The prerenderer leaves them only in pages that the chunk draws.
change(`<style>${styles[1]}`, () => `<style data-deferred>${styles[1]}`);
// The browser is to fetch it now, and to compile it after the page is drawn.
change("rel=modulepreload", "as=script rel=preload");
// The program is two thirds of all bytes: boot.js asks for it when the page is drawn.
change(/<link[^>]*_bg\.wasm[^>]*>/, "");
// boot.js reads which app the page runs, and whether its files came whole.
change(" data-js=", ` data-app=${app} data-hashes=${hashOf(glue)},${hashOf(program)} data-js=`);
// Trunk knows nothing of these files, which lie in public/ or are drawn below.
const OWN = ["icon.svg", "icons/apple-touch-icon.png", "data/guide.json"];
for (const path of [...OWN, "open-data/services.json", "open-data/changes.atom"]) {
  change(new RegExp(`href="?/${path}"?`), `href=${BASE}/${path}`);
}
write("index.html", page);

writePolicy(FOLDER);

execFileSync(PRERENDER, [FOLDER, PARTS], { stdio: "inherit" });

// Only the page that waits for the app in any language has to say these words in all of them.
const attribute = JSON.stringify(words).replaceAll("&", "&amp;").replaceAll("'", "&#39;");
write("index.html", replaced("index.html", read("index.html"), " data-js=", () => ` data-words='${attribute}' data-js=`));
writeOpenData(FOLDER, { origin: process.env.WEGWEISER_ORIGIN, base: BASE });

/**
 * Puts the sources of all records into a file of their own, with a hash of its content in its
 * name, and numbers into the records: a quarter of guide.json, which nobody reads before the
 * page is there (src/ui/load/sources.rs).
 */
function moveSources() {
  const guide = readJson(join(FOLDER, "data/guide.json"));
  const numbers = new Map();
  const numberOf = (source) => {
    const text = JSON.stringify(source);
    if (!numbers.has(text)) numbers.set(text, numbers.size);
    return { number: numbers.get(text) };
  };
  for (const provenance of provenancesIn(guide)) {
    if (provenance.sources) provenance.sources = provenance.sources.map(numberOf);
  }
  const sources = `[${[...numbers.keys()].join(",")}]`;
  guide.sources = `sources-${hash(sources)}`;
  write(`data/${guide.sources}.json`, sources);
  write("data/guide.json", JSON.stringify(guide));
}

/** The provenances of all records in a tree. */
function provenancesIn(tree) {
  if (typeof tree !== "object" || tree === null) return [];
  const own = tree.provenance ? [tree.provenance] : [];
  return [...own, ...Object.values(tree).flatMap(provenancesIn)];
}

moveSources();

await writeIcons(FOLDER);
writeManifests(FOLDER, `${BASE}/`);
// Up to here everything has read the texts and messages whole.
deferWords(FOLDER, Object.keys(words));
write("sbom.cdx.json", JSON.stringify(billOfApp()));

/** What the app needs; other files are for search engines, or for installing it. */
const NEEDED =
  /^(index\.html|[^/]+\/index\.html|[^/]+\.(js|wasm)|icons?\.svg|(calendar|data|locales)\/.+|.+-[0-9a-f]{8,}(_bg)?\.\w+)$/;

/** The language for which alone a file is needed; nothing for what everybody needs. */
function languageOf(path) {
  const match =
    /^(?:(?:data\/(?:deferred|details|handbook|models|texts|words)|locales)\/|calendar\/round-table\.)?([^/.]+)[/.]/.exec(path);
  return match && Object.hasOwn(words, match[1]) ? match[1] : undefined;
}

/** What a file weighs on its way to a phone, in bytes. */
const weigh = (path) => brotliCompressSync(readFileSync(join(FOLDER, path))).length;

/** A page is asked for by the address of its folder. */
const addressOf = (path) => `${BASE}/${path.replace(/(^|\/)index\.html$/, "$1")}`;

const files = { everybody: {}, languages: {}, start: [glue, program].map(addressOf), weights: {} };
for (const path of list("").filter((path) => NEEDED.test(path))) {
  // A worker never keeps itself, and the list of languages is in the app.
  if (["sw.js", "locales/languages.tsv"].includes(path)) continue;
  const language = languageOf(path);
  const group = language ? (files.languages[language] ??= {}) : files.everybody;
  group[addressOf(path)] = hashOf(path);
  if (language) files.weights[language] = (files.weights[language] ?? 0) + weigh(path);
}
files.pages = hashOfAll(list("").filter((path) => path.endsWith(".html")));
files.app = app;
files.version = hash(JSON.stringify(files));

fill("sw.js", "FILES", files);
await squeeze("sw.js");
write("version.txt", app);

// The site of a test need not travel, and to compress thousands of pages takes minutes.
if (process.env.WEGWEISER_UNCOMPRESSED !== "true") await compress(FOLDER);
