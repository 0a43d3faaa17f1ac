// Makes public/icons.svg: one file with every picture that the guide shows.
//
//     node scripts/icons.mjs           makes it anew
//     node scripts/icons.mjs --check   only tells whether it fits (no download)
//
// How to add or change a picture:
//  1. Choose one at https://lucide.dev/icons and note its name, such as "bus".
//  2. Write the name where it is shown: a topic's "icon" in public/data/guide.json,
//     a situation's in public/data/handbook/situations.json, or <Icon name="bus"/> in src/ui.
//  3. Run this script. It finds the names by itself; there is no list to keep.
//
// A name counts when it is in one of the forms below. A name that is only
// computed elsewhere is not found, so write it in one of them.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const LUCIDE_VERSION = "1.62.0";

const root = fileURLToPath(new URL("..", import.meta.url));
const sprite = join(root, "public/icons.svg");
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "wegweiser");

/** Where names are in the code; in each form, every quoted word is a name. */
const FORMS = [
  /<Icon\s+name="[^"]+"/g, //                      <Icon name="house"/>
  /\bitem\(\s*Page::\w+,\s*"[^"]+"/g, //           item(Page::Home, "house", …)
  /\bbutton\(\s*"[^"]+"/g, //                       button("share-2", …)
  /\blet icon\b[^;]+;/g, //                        let icon = if … { "house" } else { "x" };
];

function stop(sentence) {
  console.error(`Stopped: ${sentence}`);
  process.exit(1);
}

/** The names in use; each with a place where it is used, for messages. */
function namesInUse() {
  const names = new Map();
  const ui = join(root, "src/ui");
  for (const file of readdirSync(ui, { recursive: true })) {
    if (!file.endsWith(".rs")) continue;
    const code = readFileSync(join(ui, file), "utf8");
    const found = FORMS.flatMap((form) => code.match(form) ?? []);
    for (const [, name] of found.join("\n").matchAll(/"([^"]+)"/g)) names.set(name, `src/ui/${file}`);
  }
  const guide = JSON.parse(readFileSync(join(root, "public/data/guide.json"), "utf8"));
  const { situations } = JSON.parse(readFileSync(join(root, "public/data/handbook/situations.json"), "utf8"));
  for (const { id, icon } of situations) names.set(icon, `situation "${id}" in public/data/handbook/situations.json`);
  for (const topic of guide.topics) names.set(topic.icon, `topic "${topic.id}" in public/data/guide.json`);
  return new Map([...names].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The names for which the sprite has a picture. */
function namesInSprite() {
  const svg = existsSync(sprite) ? readFileSync(sprite, "utf8") : "";
  return new Set(Array.from(svg.matchAll(/<symbol id="([^"]+)"/g), ([, name]) => name));
}

/** The folder of the Lucide set, fetched once into the user's cache. */
function lucide() {
  const folder = join(cache, `lucide-static-${LUCIDE_VERSION}`);
  const files = join(folder, "node_modules/lucide-static");
  if (existsSync(files)) return files;
  console.log(`==> Fetching the Lucide icons ${LUCIDE_VERSION} into ${folder} (once; seconds) …`);
  // The folder gets its real name only when it is whole.
  const partial = `${folder}.partial.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const options = ["--prefix", partial, "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = spawnSync("npm", ["install", ...options, `lucide-static@${LUCIDE_VERSION}`], { stdio: "inherit" });
  if (npm.status !== 0) {
    rmSync(partial, { recursive: true, force: true });
    stop("npm could not fetch the icons. Check the network, then run this again.");
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);
  return files;
}

/** One picture as a symbol; what all of them share is on the symbol. */
function symbol(name, svg) {
  const shapes = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"));
  const tidy = shapes.replace(/\s+/g, " ").replace(/ ?\/> ?/g, "/>").trim();
  const stroke = 'fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';
  return `<symbol id="${name}" viewBox="0 0 24 24" ${stroke}>${tidy}</symbol>`;
}

/** Lucide's licence as a comment, which must not have two hyphens in a row. */
function notice(folder) {
  const [isc, feather = ""] = readFileSync(join(folder, "LICENSE"), "utf8").split(/\n-{3,}\n/);
  const mit = feather.slice(feather.indexOf("The MIT License"));
  const heading = `Pictures of Lucide ${LUCIDE_VERSION}, https://lucide.dev, put together by scripts/icons.mjs.`;
  const text = [heading, isc, "Pictures derived from the Feather project:", mit].map((part) => part.trim());
  return `<!--\n${text.join("\n\n").replaceAll("--", "- -")}\n-->`;
}

const names = namesInUse();

if (process.argv.includes("--check")) {
  const there = namesInSprite();
  const missing = [...names.keys()].filter((name) => !there.has(name));
  const unused = [...there].filter((name) => !names.has(name));
  if (missing.length || unused.length) {
    const what = [
      missing.length && `the pictures ${missing.join(", ")} are missing`,
      unused.length && `the pictures ${unused.join(", ")} are shown nowhere`,
    ];
    stop(`public/icons.svg does not fit: ${what.filter(Boolean).join("; ")}. Run 'node scripts/icons.mjs'.`);
  }
  console.log(`public/icons.svg has the ${names.size} pictures that are shown.`);
  process.exit();
}

const folder = lucide();
const symbols = [...names].map(([name, place]) => {
  const file = join(folder, "icons", `${name}.svg`);
  if (!/^[a-z0-9-]+$/.test(name) || !existsSync(file)) {
    stop(`Lucide has no picture "${name}" (${place}). Choose a name at https://lucide.dev/icons.`);
  }
  return symbol(name, readFileSync(file, "utf8"));
});
const svg = `<svg xmlns="http://www.w3.org/2000/svg">\n${notice(folder)}\n${symbols.join("\n")}\n</svg>\n`;
writeFileSync(sprite, svg);
console.log(`public/icons.svg: ${names.size} pictures, ${Math.ceil(svg.length / 1024)} kB`);
