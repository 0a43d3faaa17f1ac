// Reading the files of a site so that a mistake is a sentence with the file's path, and not
// a page with something missing.

import { readFileSync } from "node:fs";

/** What somebody can put right who reads it. */
export class Mistake extends Error {
  name = "Mistake";
}

/** A text file. */
export function readText(path) {
  let text;
  try {
    // Without this a byte that is no UTF-8 becomes a question mark on hundreds of pages.
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    if (error.code === "ENOENT") throw new Mistake(`${path} is missing`);
    if (!(error instanceof TypeError)) throw error;
    throw new Mistake(`${path} is not UTF-8: save it in this encoding`);
  }
  if (text.startsWith("\ufeff")) {
    throw new Mistake(`${path} begins with a byte order mark: save it as UTF-8 without one`);
  }
  return text;
}

/** A JSON file. */
export function readJson(path) {
  try {
    return JSON.parse(readText(path));
  } catch (error) {
    if (error instanceof Mistake) throw error;
    throw new Mistake(`${path} is not JSON: ${error.message}`);
  }
}

/** A text of a file with something replaced in it, which has to be there. */
export function replaced(path, text, pattern, replacement) {
  const found = typeof pattern === "string" ? text.includes(pattern) : text.search(pattern) >= 0;
  if (!found) throw new Mistake(`${path} has nothing like ${pattern}: has Trunk changed its HTML?`);
  return text.replace(pattern, replacement);
}
