// Makes the pictures of the installed app, and the one that is shown where somebody
// shares a link. The finish of the build calls `writeIcons`; by hand it is
//
//     node scripts/app-icons.mjs [FOLDER]
//
// All icons are the signpost of public/icon.svg, those of the shortcuts are pictures of
// public/icons.svg. The picture for shared links is style/preview.svg; for another city that has
// drawn none (city.mjs) it is the icon again, because that of the project bears its city's name.
// Two libraries do the work: resvg draws, oxipng takes out the bytes that say nothing. Both are
// WebAssembly and see no font of the machine, so the same drawing gives the same bytes everywhere.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { init } from "@jsquash/oxipng/optimise.js";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

import { CITY, ownPathOf, pathOf } from "./city.mjs";
import { readText } from "./strict.mjs";
import { colour } from "./styles.mjs";

const { resolve } = createRequire(import.meta.url);
const wasm = (name) => readFileSync(resolve(name));

await initWasm(wasm("@resvg/resvg-wasm/index_bg.wasm"));
const { optimise } = await init(wasm("@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm"));

/** oxipng's own choice between the time that it takes and the bytes that it finds. */
const EFFORT = 2;

const FJORD = colour("fjord");
const BRICK = colour("brick");

/**
 * How large the sign of the icon is where a system cuts its own shape out of the icon:
 * nothing of it may lie outside the circle of four fifths of the width.
 */
const SAFE = 0.86;

const drawing = content("public/icon.svg");
const symbols = content("public/icons.svg");

/** The icon in its own rounded shape. */
const icon = read("public/icon.svg");

/** The icon without a shape of its own: the ground reaches the corners. */
function tile(scale) {
  return svg("32 32", use("ground") + use("sign", centred(32, scale)) + use("water"), drawing);
}

/** The sign alone, in one colour: systems give it theirs. */
const stencil = svg(
  "32 32",
  `<mask id="stencil" mask-type="alpha">${use("sign", centred(32, SAFE))}</mask>
  <path mask="url(#stencil)" fill="#fff" d="M0 0h32v32H0z"/>`,
  drawing,
);

/** A picture of the guide in white, for a shortcut. */
function shortcut(name, ground) {
  const picture = `<g color="#fff">${use(name, 'x="24" y="24" width="48" height="48"')}</g>`;
  return svg("96 96", `<path fill="${ground}" d="M0 0h96v96H0z"/>${picture}`, symbols);
}

/** What is shown with a shared link, 1200 by 630 as most services want it. */
export function preview(city = CITY) {
  const own = ownPathOf("style/preview.svg", city);
  if (own) return readText(own);
  const stretched = 'transform="scale(37.5 19.6875)"';
  const sign = use("sign", 'transform="translate(285 0) scale(19.6875)"');
  return svg("1200 630", use("ground", stretched) + sign + use("water", stretched), drawing);
}

/** Every file, its drawing and its width in pixels. */
const PICTURES = [
  ["icons/icon-192.png", icon, 192],
  ["icons/icon-512.png", icon, 512],
  ["icons/maskable-192.png", tile(SAFE), 192],
  ["icons/maskable-512.png", tile(SAFE), 512],
  ["icons/monochrome-512.png", stencil, 512],
  ["icons/apple-touch-icon.png", tile(1), 180],
  ["icons/shortcut-emergency.png", shortcut("phone", BRICK), 96],
  ["icons/shortcut-search.png", shortcut("search", FJORD), 96],
  ["icons/shortcut-round-table.png", shortcut("calendar-clock", FJORD), 96],
  ["og.png", preview(), 1200],
];

/** Writes all pictures into the folder of the built site. */
export function writeIcons(folder) {
  mkdirSync(join(folder, "icons"), { recursive: true });
  for (const [path, picture, width] of PICTURES) {
    writeFileSync(join(folder, path), png(picture, width));
  }
}

function png(picture, width) {
  const drawn = new Resvg(picture, { fitTo: { mode: "width", value: width } }).render();
  return optimise(drawn.asPng(), EFFORT, false, false);
}

/** A picture of a size that may use the parts of another one. */
function svg(size, shapes, parts) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}">
  <defs>${parts}</defs>
  ${shapes}
</svg>`;
}

function use(id, attributes = "") {
  return `<use href="#${id}" ${attributes}/>`;
}

/** Makes a part of a square picture smaller, towards the middle. */
function centred(size, scale) {
  const edge = (size * (1 - scale)) / 2;
  return `transform="translate(${edge} ${edge}) scale(${scale})"`;
}

/** What is between the tags of an SVG. */
function content(path) {
  return read(path).replace(/<\/?svg[^>]*>/g, "");
}

function read(path) {
  return readText(pathOf(path));
}

// Run as a program: node scripts/app-icons.mjs [FOLDER]
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeIcons(process.argv[2] ?? fileURLToPath(new URL("../dist", import.meta.url)));
}
