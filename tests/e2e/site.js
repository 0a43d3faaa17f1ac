// What the tests know of the site: its folder, its languages, its bundle and the
// table of its addresses. The table is written down here once more, because shared
// links must never break: a test has to notice when the app's own table changes.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the built site. */
export const FOLDER = process.env.WEGWEISER_DIST
  ? resolve(process.env.WEGWEISER_DIST)
  : fileURLToPath(new URL("../../dist", import.meta.url));

/** The folder of what the build writes beside the site. */
export const BESIDE = resolve(FOLDER, "../target/parts");

/** The folder of its host in which the site lies: nothing, or such as `/guide`. */
export const BASE = process.env.WEGWEISER_BASE ?? "";

const read = (path) => readFileSync(resolve(FOLDER, path), "utf8");

/** The languages: `{ tag, direction, name, formats, offer }`. */
export const LANGUAGES = read("locales/languages.tsv")
  .split("\n")
  .filter(Boolean)
  .map((line) => {
    const [tag, direction, name, formats, , offer] = line.split("\t");
    return { tag, direction, name, formats, offer };
  });

/** Some of the languages. Not every test makes sense in each of the twelve. */
export const languages = (...tags) => LANGUAGES.filter(({ tag }) => tags.includes(tag));

/** The bundle, with its sources, which the build has put into a file of their own. */
export const GUIDE = JSON.parse(read("data/guide.json"));

const sources = JSON.parse(read(`data/${GUIDE.sources}.json`));
for (const provenance of provenancesIn(GUIDE)) {
  provenance.sources = provenance.sources?.map(({ number }) => sources[number]);
}

function provenancesIn(tree) {
  if (typeof tree !== "object" || tree === null) return [];
  const own = tree.provenance ? [tree.provenance] : [];
  return [...own, ...Object.values(tree).flatMap(provenancesIn)];
}

/**
 * The words of a language that only pages of the chunk show (pages, figures, messages in Fluent), and
 * what only the pages of records say.
 */
export const deferredWords = (tag) => JSON.parse(read(`data/deferred/${tag}.json`));

/** All words of the bundle in a language. */
export function texts(tag) {
  const [first, { pages, figures, details }] = [JSON.parse(read(`data/texts/${tag}.json`)), deferredWords(tag)];
  for (const [id, description] of Object.entries(details.places ?? {})) first.places[id].description = description;
  for (const [id, text] of Object.entries(details.facts ?? {})) first.facts[id].text = text;
  return { ...first, pages: { ...first.pages, ...pages }, figures };
}

/** What people type in a language when they look for something. */
export function words(tag, concept) {
  const lines = read(`data/words/${tag}.tsv`).split("\n");
  const line = lines.find((line) => line.startsWith(`${concept}\t`));
  return line.slice(concept.length + 1).split(", ");
}

/** A place of the bundle. */
export const place = (id) => GUIDE.places.find((place) => place.id === id);

/** The places of a topic. */
export const placesAbout = (topic) =>
  GUIDE.places.filter((place) => place.topics.includes(topic));

/** A number as one dials it from abroad: a leading zero is Germany's, two are before another country. */
export function dialled(number) {
  const digits = number.replace(/[^\d+]/g, "").replace(/^00/, "+");
  return digits.startsWith("0") ? `+49${digits.slice(1)}` : digits;
}

/** Whether it is the site of another city than the first (docs/another-city.md). */
export const IS_OTHER_CITY = Boolean(process.env.WEGWEISER_CITY);

/** Whether the city has a page of this address after the language; the first one has to have all. */
export const has = (path) =>
  !IS_OTHER_CITY || existsSync(resolve(FOLDER, "de", path.replace(/\?.*/, ""), "index.html"));

/** The records of a kind that have pages, by their ids. */
function pagesOf(folder) {
  const path = resolve(FOLDER, "de", folder);
  const entries = existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [];
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}

/** The record that tests look at where any would do: one of the first city, or one like it. */
const example = (folder, known, isLike = () => true) =>
  has(`${folder}/${known}/`) ? known : pagesOf(folder).find(isLike);

/** A place that one can go to, call, and look up. */
export const PLACE = example("places", "jobcenter", (id) => {
  const { kind, address, phones, url } = place(id);
  return kind === "authority" && address && phones && url;
});

/** What one types to find it. */
export const QUERY = place(PLACE).name.split(" ")[0].toLowerCase();

/** A topic that has places and questions. */
export const TOPIC = example("topics", "health", (id) => id !== GUIDE.advice_topic);

/** Another one. */
export const OTHER_TOPIC = example("topics", "work", (id) => id !== TOPIC);

/** The topic that has most places. */
export const LONG_TOPIC = GUIDE.topics
  .map(({ id }) => id)
  .reduce((most, id) => (placesAbout(id).length > placesAbout(most).length ? id : most));

/** A language that is most unlike German, of those that there are. */
export const FAR = languages("ar")[0] ?? LANGUAGES.at(-1);

/** A letter, and somebody's situation. */
export const LETTER = example("letters", "bamf-rejected");
const SITUATION = example("start", "asylum-pending");

/**
 * The mark of tests that look at what the first city alone has: its records, its twelve languages,
 * pages that a city need not have. They are left out where another city is tested
 * (playwright.config.js); all others take what they expect from the data.
 */
export const FLENSBURG = { tag: "@flensburg" };

/** The parts of the information about refugees; a city may have none. */
export const SECTIONS = ["situation", "responsibilities", "benefits", "rights", "help"].filter(
  (section) => has(`refugees/${section}/`),
);

/** The pages that have one address each: what follows the language, and the hook. */
export const SINGLE_PAGES = [
  ["", "home"],
  ["topics/", "topics"],
  ["search/", "search"],
  ["round-table/", "round-table"],
  ["refugees/", "refugees"],
  ...SECTIONS.map((section) => [`refugees/${section}/`, "refugees"]),
  ["concept/", "concept"],
  ["offices/", "offices"],
  ["saved/", "saved"],
  ["about/", "about"],
  ["imprint/", "imprint"],
  ["privacy/", "privacy"],
  ["accessibility/", "accessibility"],
].filter(([path]) => has(path));

/** One address of every sort of page, with the records that look most different. */
export const SORTS_OF_PAGES = distinct([
  ...SINGLE_PAGES.map(([path]) => path),
  "search/?q=beratung",
  "search/?q=qqqqxxxx",
  `topics/${TOPIC}/`,
  "topics/residence/",
  "topics/education/?q=waldorf&kind=school",
  `places/${PLACE}/`,
  "places/buergerbuero/",
  "places/koord-integration/",
  `places/${first((place) => place.childcare)}/`,
  `places/${first((place) => place.school)}/`,
  `places/${first((place) => place.kind === "playground")}/`,
]).concat("no-such-page/");

/** One address of every sort of page of the handbook beside topics. */
export const HANDBOOK_PAGES = distinct([
  "letters/",
  `letters/${LETTER}/`,
  "documents/",
  "glossary/",
  "phrases/",
  "start/",
  `start/${SITUATION}/`,
  `start/${SITUATION}/${example(`start/${SITUATION}`, "money-to-live-on")}/`,
  "first-weeks/",
  `first-weeks/${SITUATION}/`,
]);

/** The kinds of pages that are least alike, for what is looked at in many settings. */
export const KINDS_OF_PAGES = distinct([
  "",
  `topics/${TOPIC}/`,
  `places/${PLACE}/`,
  "round-table/",
  "refugees/situation/",
  `letters/${LETTER}/`,
  `start/${SITUATION}/money-to-live-on/`,
  `first-weeks/${SITUATION}/`,
  "topics/emergency/",
  "phrases/",
]);

function first(condition) {
  return GUIDE.places.find(condition)?.id;
}

/** Pages that there are, each once. */
function distinct(paths) {
  return [...new Set(paths)].filter(has);
}

/** All messages of the interface, in Fluent. */
export const messages = (tag) => [read(`locales/${tag}/main.ftl`), deferredWords(tag).messages].join("\n");

/**
 * A message of the interface, as Fluent has it. Messages of several lines or with
 * variables are not for this.
 */
export function message(tag, key) {
  const lines = messages(tag).split("\n");
  const line = lines.find((line) => line.startsWith(`${key} = `));
  if (!line) throw new Error(`There is no message ${key} in ${tag}.`);
  return line.slice(key.length + " = ".length);
}

/** A few of many, evenly picked, so that every run tests the same. */
export function sample(list, count) {
  const step = list.length / count;
  return Array.from({ length: count }, (_, index) => list[Math.floor(index * step)]);
}
