// Which words of a translation are read aloud as German: `node --test tests/scripts`.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { germanWords } from "../../scripts/german.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DATA = join(ROOT, "public/data");
const LATIN = ["da", "en", "pl", "ro", "tr"];

const read = (path) => readFileSync(join(ROOT, path), "utf8");
const paths = readdirSync(DATA, { recursive: true }).filter((path) => path.endsWith(".json"));
const trees = new Map(paths.map((path) => [path, JSON.parse(read(`public/data/${path}`))]));
const isOf = (tag) => (path) => new RegExp(`(^|/)texts/${tag}[./]`).test(path);
const treesOf = (tag) => paths.filter(isOf(tag)).map((path) => trees.get(path));

/** The lists as the build makes them. */
function lists() {
  const tags = paths.map((path) => /^texts\/([\w-]+)\.json$/.exec(path)?.[1]).filter(Boolean);
  const others = tags.filter((tag) => !tag.startsWith("de"));
  return germanWords({
    german: [...treesOf("de"), ...treesOf("de-simple")],
    records: [
      ...paths.filter((path) => !/(^|\/)texts\//.test(path)).map((path) => trees.get(path)),
      read("locales/de/main.ftl"),
    ],
    texts: Object.fromEntries(others.map((tag) => [tag, treesOf(tag)])),
    messages: Object.fromEntries(others.map((tag) => [tag, read(`locales/${tag}/main.ftl`)])),
  });
}

/** Each text of a translation beside the German one that it was made from. */
function pairs(tag) {
  const found = [];
  const look = (own, german) => {
    if (typeof own === "string" && typeof german === "string") {
      found.push([own, german].map((text) => text.replaceAll("\u{ad}", "")));
    } else if (own && german && typeof own === "object") {
      for (const key of Object.keys(own)) look(own[key], german[key]);
    }
  };
  for (const path of paths.filter(isOf(tag))) {
    const original = path.replace(`texts/${tag}`, "texts/de");
    look(trees.get(path), trees.get(original));
  }
  return found;
}

const FOUND = lists();

test("each language of Latin letters has its list, and no other has one", () => {
  assert.deepEqual(Object.keys(FOUND).sort(), LATIN);
});

test("the German words that a translation has in brackets are German in each language", () => {
  for (const tag of LATIN) {
    const all = pairs(tag);
    const outside = all.map(([own]) => own.replaceAll(/\([^()]*\)/g, "")).join(" ");
    const known = new Set(outside.toLowerCase().split(/[^\p{L}-]+/u));
    const missing = new Set();
    let seen = 0;
    for (const [own, german] of all) {
      const words = new Set(german.split(/[^\p{L}-]+/u));
      for (const [, inside] of own.matchAll(/\(([^()\d]+)\)/g)) {
        const named = inside.split(/[^\p{L}-]+/u).filter((word) => word.length > 2);
        // What German has in brackets, too, is no German name beside its translation.
        if (!named.every((word) => words.has(word)) || german.includes(`(${inside})`)) continue;
        for (const word of named.filter((it) => /^\p{Lu}.*\p{L}$/u.test(it))) {
          // “Klage” is Danish, too.
          if (known.has(word.toLowerCase())) continue;
          seen += 1;
          if (!FOUND[tag].includes(word)) missing.add(`${word} (${inside})`);
        }
      }
    }
    assert.ok(seen > 100, `${tag}: ${seen}`);
    assert.deepEqual([...missing], [], tag);
  }
});

test("what readers found unmarked is German", () => {
  // By hand, from the pages of the guide.
  const found = {
    en: ["Frauennotruf", "Schuleingangsuntersuchung", "Frauenärztin", "unverzüglich"],
    tr: ["Nummer", "Kummer", "Ganztagsschule", "Täter", "Elektronischer", "Offene"],
    pl: ["Akutkrankenhaus", "Öffentlicher", "Gesundheitsdienst", "Bundesland"],
    ro: ["Trägerschaft", "Elektronische", "Früherkennung", "Beschneidung"],
    da: ["Frauenärztin", "Trägerschaft", "Kaution", "Männer"],
  };
  for (const [tag, words] of Object.entries(found)) {
    const missing = words.filter((word) => !FOUND[tag].includes(word));
    assert.deepEqual(missing, [], tag);
  }
});

test("no language's own words are German in it", () => {
  // By hand: words that are spelled as the German ones are, and names of months and countries.
  const own = {
    en: ["English", "August", "Integration", "Person", "School", "Canada", "Japan", "EU", "Queer"],
    tr: ["Euro", "Park", "Form", "Normal", "Kanada", "Paket", "Kanal", "Liste", "Elektronik"],
    pl: ["Kontakt", "Termin", "Dokument", "Status", "Parlament", "Kanada", "Projekt", "Kurs"],
    ro: ["Familie", "Europa", "Texte", "Probleme", "Nord", "Normal", "Moschee", "Alte"],
    da: ["Kommune", "Kultur", "Familie", "Island", "Frist", "Polen", "Visum", "Hotline", "Skat"],
  };
  for (const [tag, words] of Object.entries(own)) {
    const wrong = words.filter((word) => FOUND[tag].includes(word));
    assert.deepEqual(wrong, [], tag);
  }
});

/** The list of English in a guide of one sentence in each language. */
const english = (texts, german, more = {}) =>
  germanWords({
    german: [german],
    records: [],
    texts: { en: texts, ...more },
    messages: { en: "", da: "" },
  }).en;

test("a German word in brackets is German, and so is a quotation of several words", () => {
  const german = "Die Ärztin muss unverzüglich zur „Nummer gegen Kummer“ gehen";
  assert.deepEqual(english("A doctor (Ärztin) must come", german), ["Ärztin"]);
  assert.deepEqual(english("at once (unverzüglich)", german), ["unverzüglich"]);
  assert.deepEqual(english("“Nummer gegen Kummer” helps", german), ["Kummer", "Nummer", "gegen"]);
  assert.deepEqual(english("Go (Ärztin, 2026) to gehen.de", german), []);
});

test("a name in the brackets of one language is German in another without them", () => {
  const da = "Et krisecenter (Frauenhaus)";
  assert.deepEqual(english("The Frauenhaus helps", "das Frauenhaus", { da }), ["Frauenhaus"]);
});

test("what the guide searches for makes no German name a word of a language", () => {
  const found = germanWords({
    german: "Der Sozialpass gilt in der Stadt",
    records: {},
    texts: { en: { need: { label: "Get a Sozialpass", query: "sozialpass" } }, ar: "من Sozialpass هنا" },
    messages: {},
  });
  assert.deepEqual(found.en, ["Sozialpass"]);
});

test("a word that the language has without brackets, too, is its own", () => {
  assert.deepEqual(english("Museum: a museum of ships (Museum)", "Das Museum"), []);
  assert.deepEqual(english("Ships (Museum)", "Das Museum"), ["Museum"]);
});
