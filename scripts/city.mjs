// The guide of another city: what lies in the folder that WEGWEISER_CITY names takes the
// place of what lies in the project (docs/another-city.md). The folder has the same names:
//
//     public/data/             all of the content
//     locales/languages.tsv    the languages
//     locales/TAG/main.ftl     messages that this guide words in its own way, if any; all of
//                              them in a language that the project does not have
//     public/…, style/preview.svg, style/skyline.svg    pictures of its own, if any

import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { Mistake, readText } from "./strict.mjs";

const PROJECT = fileURLToPath(new URL("..", import.meta.url));

/** The folder of the other city; nothing where it is the city of the project. */
export const CITY = process.env.WEGWEISER_CITY || undefined;

/** The path of a file: that of the city, if it has the file, else that of the project. */
export function pathOf(path, city = CITY) {
  const own = city && join(city, path);
  return own && existsSync(own) ? own : join(PROJECT, path);
}

/** The path of a file that is about the city, if it has the file. */
export function ownPathOf(path, city = CITY) {
  const own = join(city ?? PROJECT, path);
  return existsSync(own) ? own : undefined;
}

/** Puts what belongs to the city into a built site, and takes out what is of another. */
export function layCity(site, city = CITY) {
  if (!city) return;
  for (const folder of ["data", "screenshots"]) rmSync(join(site, folder), { recursive: true, force: true });
  cpSync(join(city, "public"), site, { recursive: true });

  const languages = readText(join(city, "locales/languages.tsv"));
  writeFileSync(join(site, "locales/languages.tsv"), languages);
  const tags = languages.split("\n").filter(Boolean).map((line) => line.split("\t")[0]);
  for (const { name } of readdirSync(join(site, "locales"), { withFileTypes: true }).filter((it) => it.isDirectory())) {
    if (!tags.includes(name)) rmSync(join(site, "locales", name), { recursive: true });
  }
  for (const tag of tags) {
    const [path, own] = [site, city].map((folder) => join(folder, "locales", tag, "main.ftl"));
    const [words, ownWords] = [path, own].map((path) => (existsSync(path) ? readText(path) : ""));
    if (!words && !ownWords) throw new Mistake(`there is no locales/${tag}/main.ftl for the language ${tag}`);
    mkdirSync(dirname(path), { recursive: true });
    if (ownWords) writeFileSync(path, withOwnWords(words, ownWords));
  }
}

/** The key of the message that begins in a line. */
const keyOf = (line) => /^([A-Za-z][\w-]*) *=/.exec(line)?.[1];

/**
 * Messages with others in the place of those that have the same keys. The others come first, so
 * that their lines keep their numbers.
 */
export function withOwnWords(messages, own) {
  const keys = new Set(own.split("\n").map(keyOf));
  let isReplaced = false;
  const rest = messages.split("\n").filter((line) => {
    // A message goes on in lines that begin with a space.
    if (/^\S/.test(line)) isReplaced = keyOf(line) !== undefined && keys.has(keyOf(line));
    return !isReplaced;
  });
  return `${own.replace(/\n*$/, "\n")}${rest.join("\n")}`;
}

/** The languages of which there are phrases, by which the search learns what sentences mean. */
export function languagesWithPhrases(city = CITY) {
  const folder = join(city ?? PROJECT, "data/intents");
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith(".tsv")).map((name) => name.slice(0, -".tsv".length));
}
