// Adds two languages that nobody speaks to a copy of the sources, the way a person adds
// one: with files only. What is not translated, clipped or laid out for one direction
// shows in them.
//
//     node tests/e2e/pseudo-languages.mjs FOLDER    makes the copy in FOLDER
//
// `en-XA` is English with accents, 40 % longer; `ar-XB` is English on pages that are
// read from right to left (the names are those of CLDR's pseudo-locales).

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { parse, serialize, Transformer } from "@fluent/syntax";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const ACCENTS = new Map(
  Object.entries({
    a: "á", c: "ç", d: "ð", e: "é", g: "ğ", i: "ï", l: "ł", n: "ñ", o: "ö", r: "ŕ", s: "š",
    t: "ţ", u: "û", w: "ŵ", y: "ý", z: "ž", A: "Å", C: "Ç", E: "É", I: "Î", O: "Ø", S: "Š", U: "Û",
  }),
);

/** English with accents, so much longer, between brackets that show where it is cut. */
function accented(text, share = 0.4) {
  const letters = [...text].map((letter) => ACCENTS.get(letter) ?? letter).join("");
  const missing = Math.ceil(text.trim().length * share);
  const more = "öñé ţŵö ţĥŕéé ".repeat(Math.ceil(missing / 14)).slice(0, missing).trimEnd();
  return more ? `[${letters} ${more}]` : `[${letters}]`;
}

/**
 * English between marks of a script from right to left. CLDR turns its letters around, too,
 * by signs that the content's check lets nobody write.
 */
function mirrored(text) {
  return `\u200f${text}\u200f`;
}

const LANGUAGES = [
  { tag: "en-XA", direction: "ltr", name: "[Åççéñţš]", disguise: accented },
  { tag: "ar-XB", direction: "rtl", name: "\u200fMirror\u200f", disguise: mirrored },
];

/** What in the texts is no sentence. */
const NO_WORDS = ["format", "language", "translation", "id", "query"];

function disguiseTexts(value, disguise) {
  if (typeof value === "string") return disguise(value);
  if (Array.isArray(value)) return value.map((item) => disguiseTexts(item, disguise));
  const entries = Object.entries(value).map(([key, item]) => {
    // The line of a card has a limit, which the content's check keeps.
    if (key === "short") return [key, disguise(item, 0)];
    return [key, NO_WORDS.includes(key) ? item : disguiseTexts(item, disguise)];
  });
  return Object.fromEntries(entries);
}

class Disguise extends Transformer {
  constructor(disguise) {
    super();
    this.disguise = disguise;
  }

  visitTextElement(element) {
    if (/\p{L}/u.test(element.value)) {
      // Spaces around a placeable stay where they are.
      const [, before, words, after] = /^(\s*)(.*?)(\s*)$/s.exec(element.value);
      element.value = before + this.disguise(words) + after;
    }
    return element;
  }
}

function add(folder, { tag, direction, name, disguise }) {
  const texts = JSON.parse(readFileSync(join(folder, "public/data/texts/en.json"), "utf8"));
  const disguised = { ...disguiseTexts(texts, disguise), language: tag };
  writeFileSync(join(folder, `public/data/texts/${tag}.json`), JSON.stringify(disguised, null, 2));

  const resource = parse(readFileSync(join(folder, "locales/en/main.ftl"), "utf8"), {});
  new Disguise(disguise).visit(resource);
  mkdirSync(join(folder, "locales", tag), { recursive: true });
  writeFileSync(join(folder, "locales", tag, "main.ftl"), serialize(resource, {}));

  const list = join(folder, "locales/languages.tsv");
  const line = [tag, direction, name, "en-GB", "Pseudo", disguise("Read this page")].join("\t");
  writeFileSync(list, `${readFileSync(list, "utf8")}${line}\n`);
}

function main(folder) {
  const listed = execFileSync(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ".", ":!tests", ":!docs"],
    { cwd: ROOT, encoding: "utf8" },
  );
  rmSync(folder, { recursive: true, force: true });
  for (const path of new Set(listed.split("\0").filter(Boolean))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(ROOT, path), join(folder, path));
  }
  symlinkSync(join(ROOT, "scripts/node_modules"), join(folder, "scripts/node_modules"));
  for (const language of LANGUAGES) add(folder, language);
  // Another package to Cargo, so that it does not take the one for the other.
  substitute(folder, "Cargo.toml", "[lib]", '[lib]\nname = "wegweiser"');
  for (const file of ["Cargo.toml", "Cargo.lock"]) {
    substitute(folder, file, 'name = "wegweiser"\n', 'name = "wegweiser-pseudo"\n');
  }
  // Its size does not matter, and without making it small it is there in half the time.
  substitute(folder, "index.html", /data-wasm-opt="\w"/g, 'data-wasm-opt="0"');
  substitute(folder, "scripts/wasm.mjs", /"-Oz"/g, '"-O0"');
}

/** Replaces what must be in a file of the copy: a text where it is first, a pattern as it says. */
function substitute(folder, path, before, after) {
  const file = join(folder, path);
  const text = readFileSync(file, "utf8");
  const changed = text.replace(before, after);
  if (changed === text) throw new Error(`${path} has no ${before}`);
  writeFileSync(file, changed);
}

main(process.argv[2]);
