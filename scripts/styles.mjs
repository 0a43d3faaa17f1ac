// Joins the style sheets of style/ to the one that Trunk puts into every page, because
// each file would be a request, and to one for what the chunk of the app draws. Trunk runs
// this by itself before the build.
//
//     node scripts/styles.mjs    writes target/style.css and target/deferred.css

import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { Mistake, readText } from "./strict.mjs";

/** The style sheets of every page, in the order in which they apply; of two equal rules the later one wins. */
const FIRST = [
  "tokens",
  "base",
  "layout",
  "parts/actions",
  "parts/cards",
  "parts/text",
  "parts/chips",
  "parts/tiles",
  "parts/emergency",
  "parts/search",
  "parts/language",
  "parts/start-link",
  "parts/place-card",
  "parts/fact",
  "parts/countdown",
  "parts/hours",
  "parts/failure",
  "parts/keep",
  "parts/share",
  "parts/list-filter",
  "pages/home",
  "pages/topic",
  "pages/place",
  "print",
];

/** Those of what the chunk draws, which apply after the others. */
const DEFERRED = [
  "parts/figure",
  "parts/chart",
  "parts/near",
  "parts/read-aloud",
  "pages/round-table",
  "pages/concept",
  "pages/counter",
  "pages/start",
  "pages/first-weeks",
  "pages/letters",
  "pages/phrases",
];

/** All of them. */
export const SHEETS = [...FIRST, ...DEFERRED];

const ROOT = new URL("../", import.meta.url);

/** One of the style sheets, by its name in the list. */
export const sheet = (name) => readText(fileURLToPath(new URL(`style/${name}.css`, ROOT)));

/** A colour of the guide in its light scheme. */
export function colour(name) {
  const [, value] = new RegExp(`--${name}: (#\\w+);`).exec(sheet("tokens")) ?? [];
  if (!value) throw new Mistake(`style/tokens.css has no colour --${name}`);
  return value;
}

// Run as a program.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL("target/", ROOT), { recursive: true });
  const join = (name, sheets) => writeFileSync(new URL(`target/${name}.css`, ROOT), sheets.map(sheet).join("\n"));
  join("style", FIRST);
  join("deferred", DEFERRED);
}
