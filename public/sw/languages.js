// @ts-check
// Which languages are kept.

import { CACHE, fill, keysOf, otherCaches, ownCache } from "./cache.js";
import { BASE, FILES, keyOf, LANGUAGES } from "./files.js";
import { openPaths } from "./pages.js";

/** @type {(language: string) => (path: string) => boolean} */
const isOfLanguage = (language) => (path) =>
  path.startsWith(`${BASE}${language}/`) || Object.keys(FILES.languages[language]).includes(path);

/** The languages of the pages that are open. */
export async function openLanguages() {
  const paths = await openPaths();
  return LANGUAGES.filter((language) => paths.some(isOfLanguage(language)));
}

/** The languages that somebody needs who never chose to keep any. */
export async function neededLanguages() {
  const open = await openLanguages();
  // What is searched in every language can wait for whoever counts bytes.
  const always = navigator.connection?.saveData ? [] : ["de", "en"];
  return LANGUAGES.filter((language) => always.includes(language) || open.includes(language));
}

/** The languages to keep: those needed, and those of which anything was kept before. */
export async function languages() {
  const needed = await neededLanguages();
  const names = [CACHE, ...(await otherCaches())];
  const keys = await Promise.all(names.map(async (name) => keysOf(await caches.open(name))));
  const paths = keys.flat().map((key) => key.split("?")[0]);
  return LANGUAGES.filter(
    (language) => needed.includes(language) || paths.some(isOfLanguage(language)),
  );
}

/**
 * The files that everybody needs, and those of some languages.
 *
 * @param {string[]} languages
 */
export function pathsOf(languages) {
  const lists = [FILES.everybody, ...languages.map((language) => FILES.languages[language])];
  return lists.flatMap((list) => Object.keys(list));
}

/**
 * Tells a page how many bytes of some languages are on the device, and of how many.
 *
 * @param {MessagePort} port
 * @param {boolean} isDone
 * @param {string[]} some
 */
export async function tellKept(port, isDone, some) {
  const keys = await keysOf(await ownCache());
  /** @param {string} language */
  const isKept = (language) =>
    Object.keys(FILES.languages[language]).every((path) =>
      keys.includes(/** @type {string} */ (keyOf(path))),
    );
  /** @param {string[]} languages */
  const weigh = (languages) => languages.reduce((sum, language) => sum + FILES.weights[language], 0);
  port.postMessage([weigh(some.filter(isKept)), weigh(some), isDone]);
}

/**
 * Keeps every language, one after the other, and tells the page after each.
 *
 * @param {MessagePort} port
 */
export async function keepLanguages(port) {
  for (const language of LANGUAGES) {
    // Without a network, what is kept already stays.
    await fill(Object.keys(FILES.languages[language])).catch(() => {});
    await tellKept(port, false, LANGUAGES);
  }
}

/** Deletes all languages that nobody needs. */
export async function dropLanguages() {
  const cache = await ownCache();
  const needed = await neededLanguages();
  const dropped = LANGUAGES.filter((language) => !needed.includes(language));
  for (const key of await keysOf(cache)) {
    const [path] = key.split("?");
    if (dropped.some((language) => isOfLanguage(language)(path))) await cache.delete(key);
  }
}
