// Writes the manifest of the installed app, once for each language. The finish of the
// build calls `writeManifests`; by hand it is
//
//     node scripts/manifests.mjs [FOLDER [BASE]]
//
// Each page links the manifest of its language. All of them have the same `id`, so they
// describe one app: who changes the language gets no second one. The words are those of
// the interface (locales) and of the guide's pages (data/texts), the colours those of
// style/tokens.css. https://www.w3.org/TR/appmanifest/ explains every key.

import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { messagesOf } from "./fluent.mjs";
import { readJson, readText } from "./strict.mjs";
import { colour } from "./styles.mjs";

/** The screenshots that scripts/screenshots takes: where they are shown, and their size. */
const SCREENSHOTS = [
  ["narrow", "520x1120"],
  ["wide", "1280x720"],
];

/** Writes all manifests into the folder of the site, which is served below `base`. */
export function writeManifests(folder, base = "/") {
  mkdirSync(join(folder, "manifest"), { recursive: true });
  const languages = readText(join(folder, "locales/languages.tsv"));
  for (const line of languages.split("\n").filter(Boolean)) {
    const [tag, direction] = line.split("\t");
    const manifest = manifestOf(folder, base, tag, direction);
    writeFileSync(join(folder, `manifest/${tag}.webmanifest`), JSON.stringify(manifest));
  }
}

function manifestOf(folder, base, tag, direction) {
  const message = messagesOf(join(folder, `locales/${tag}/main.ftl`));
  const { pages } = readJson(join(folder, `data/texts/${tag}.json`));
  const name = message("site-name");
  const home = `${base}${tag}/`;
  return {
    id: base,
    name,
    // Below an icon there is space for one word.
    short_name: name.split(" ")[0],
    description: pages.home.lead,
    lang: tag,
    dir: direction,
    // There the guide begins in the language that was chosen last.
    start_url: base,
    scope: base,
    display: "standalone",
    theme_color: colour("fjord"),
    background_color: colour("ground"),
    categories: ["social", "utilities"],
    icons: icons(base),
    shortcuts: [
      // The numbers are at the head of the home page.
      shortcut(base, message("emergency-title"), home, "emergency"),
      shortcut(base, message("nav-search"), `${home}search/`, "search"),
      shortcut(base, message("nav-round-table"), `${home}round-table/`, "round-table"),
    ],
    screenshots: screenshots(folder, base, tag, pages.home.title),
    prefer_related_applications: false,
  };
}

function icons(base) {
  const icon = (name, size, purpose) => ({
    src: `${base}icons/${name}-${size}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  return [
    { src: `${base}icon.svg`, sizes: "any", type: "image/svg+xml", purpose: "any" },
    icon("icon", 192, "any"),
    icon("icon", 512, "any"),
    icon("maskable", 192, "maskable"),
    icon("maskable", 512, "maskable"),
    icon("monochrome", 512, "monochrome"),
  ];
}

function shortcut(base, name, url, picture) {
  const src = `${base}icons/shortcut-${picture}.png`;
  return { name, url, icons: [{ src, sizes: "96x96", type: "image/png", purpose: "any maskable" }] };
}

/** The screenshots that there are: a language that is new has none yet. */
function screenshots(folder, base, tag, label) {
  return SCREENSHOTS.map(([form, sizes]) => ({
    src: `${base}screenshots/${tag}-${form}.webp`,
    sizes,
    type: "image/webp",
    form_factor: form,
    label,
  })).filter(({ src }) => existsSync(join(folder, src.slice(base.length))));
}

// Run as a program: node scripts/manifests.mjs [FOLDER [BASE]]
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = fileURLToPath(new URL("../dist", import.meta.url)), base] = process.argv.slice(2);
  writeManifests(folder, base);
}
