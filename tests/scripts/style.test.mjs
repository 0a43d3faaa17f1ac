// What the style sheets are held to: `node --test tests/scripts`.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { SHEETS, sheet } from "../../scripts/styles.mjs";

const STYLE = fileURLToPath(new URL("../../style", import.meta.url));

/** All rules: `{ name, query, selector, declarations }`; comments are left out. */
function rules() {
  return SHEETS.flatMap((name) => {
    const found = [];
    const queries = [];
    const text = sheet(name).replaceAll(/\/\*[^]*?\*\//g, "");
    for (const [, head, mark] of text.matchAll(/([^{}]*)([{}])/g)) {
      const words = head.trim().replaceAll(/\s+/g, " ");
      if (mark === "{" && words.startsWith("@")) queries.push(words);
      else if (mark === "{") found.push({ name, query: queries.at(-1) ?? "", selector: words });
      else if (words) found.at(-1).declarations = words.split(";").filter(Boolean).map(declaration);
      else queries.pop();
    }
    return found;
  });
}

/** `{ property, value }` of a line such as `color: red`. */
function declaration(line) {
  const [property, ...value] = line.split(":");
  return { property: property.trim(), value: value.join(":").trim() };
}

const RULES = rules();

const DECLARATIONS = RULES.flatMap(({ name, selector, declarations = [] }) =>
  declarations.map(({ property, value }) => ({ name, selector, property, value })),
);

/** Every declaration that a condition holds for, as a line that says where it is. */
const declarationsThat = (condition) =>
  DECLARATIONS.filter(condition).map(
    ({ name, selector, property, value }) => `${name}.css: ${selector} { ${property}: ${value} }`,
  );

test("every style sheet is joined to the page's, once", () => {
  const files = readdirSync(STYLE, { recursive: true }).filter((file) => file.endsWith(".css"));
  assert.deepEqual(files.map((file) => file.replace(/\.css$/, "")).sort(), [...SHEETS].sort());
});

test("every width and height of a media query is a breakpoint that style/tokens.css names", () => {
  const table = [...sheet("tokens").matchAll(/^ \* {3}\w+ +(\(\S+ \S+\))/gm)].map(([, query]) => query);
  assert.ok(table.length > 3);
  const used = SHEETS.flatMap((name) => sheet(name).match(/\((?:min|max)-(?:width|height): [^)]*\)/g) ?? []);
  const media = RULES.flatMap(({ query }) => query.match(/\([a-z-]*(?:width|height)[^)]*\)/g) ?? []);
  assert.deepEqual([...new Set(media)].sort(), [...new Set(table)].sort());
  assert.ok(used.every((query) => table.includes(query)));
});

test(":has is never in a list of selectors, because browsers without it ignore the whole list", () => {
  const lists = RULES.filter(({ selector }) => selector.includes(":has(") && topLevelCommas(selector) > 0);
  assert.deepEqual(lists, []);
});

/** The commas of a selector that are in no brackets. */
function topLevelCommas(selector) {
  let depth = 0;
  let commas = 0;
  for (const letter of selector) {
    if ("([".includes(letter)) depth++;
    else if (")]".includes(letter)) depth--;
    else if (letter === "," && depth === 0) commas++;
  }
  return commas;
}

/** Properties that mean a side of the screen instead of a side of the text. */
const PHYSICAL =
  /^((min-|max-)?(width|height)|top|right|bottom|left|(margin|padding|border|scroll-(margin|padding))-(top|right|bottom|left)\b.*|border-(top|bottom)-(left|right)-radius)$/;

test("all sides and sizes are logical, because some languages run from right to left", () => {
  const physical = declarationsThat(
    ({ property, value }) =>
      PHYSICAL.test(property) ||
      (/^(text-align|float|clear)$/.test(property) && /\b(left|right)\b/.test(value)),
  );
  assert.deepEqual(physical, []);
});

const isToken = ({ property }) => property.startsWith("--");

test("every colour is a custom property", () => {
  // Words for “none”, “that of the text”, and what the system gives where it forces colours.
  const raw = declarationsThat((it) => !isToken(it) && /#[0-9a-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i.test(it.value));
  assert.deepEqual(raw, []);
  const colours = declarationsThat(
    (it) =>
      /^(color|background|background-color|fill|stroke|accent-color|outline-color|border-color)$/.test(it.property) &&
      !/^(var\(--[\w-]+\)|inherit|none|transparent|currentColor|CanvasText)$/.test(it.value),
  );
  assert.deepEqual(colours, []);
});

/** What spaces and sizes of letters and corners may be made of, beside custom properties. */
const RELATIVE =
  /^(var\(--[\w-]+\)|calc|min|max|env|safe-area-inset-bottom|auto|inherit|-?[\d.]+(em|%|v[wh])|0(px)?|-?[\d.]+|[-+*/])$/;

/** Spaces and sizes that are right in one rule only, each with its reason. */
const RAW = {
  // Grown to --tap by what is around one line of small words.
  ".provenance li a { padding-block: 0.6875rem }": "a line of small words becomes as high as a thumb",
  ".badge-check::after { inset: -0.625rem -0.25rem }": "a badge becomes as high as a thumb",
  // Drawn to fit something else.
  "a.chip { padding-inline-end: 1.375rem }": "the tip of the arm, and the padding of a chip",
  "a.chip::before { inset: -1px }": "over the border",
  ".place-card :is(h2, h3) a::after { inset: -1px }": "over the border",
  ".start-link a::after { inset: -2px }": "over the border",
  ".waves { inset-block-end: -1px }": "no line between the waves and the page",
  ".hero { padding-block: var(--space-1) 1.75rem }": "the waves and a little more",
  ".timeline li::before { inset-block-start: 1.25rem }": "beside the first line of a card",
  ".timeline li::before { inset-inline-start: calc(-1 * var(--space-5) - 0.625rem) }":
    "half of the dot and of the post",
  ".timeline li::before { inset-block-start: calc(-1 * var(--space-5) - 0.625rem) }":
    "half of the dot and of the post, which lies across on a wide screen",
  // The narrowest bar that five words fit into.
  ".navigation a { gap: 2px }": "picture and word are one thing",
  ".navigation a { padding: min(var(--space-2), 2vw) 1px }": "no word touches the next one",
  ".navigation a { font-size: min(var(--text-xs), max(13px, 3.9vw)) }": "large type may not push the words into one another",
  ".navigation .icon { padding-block: 0.1875rem }": "the picture in its pill",
  ".badge { padding: 0.125rem var(--space-2) }": "as high as its line",
  ".tile { padding: 0.625rem var(--space-1) }": "a little more than --space-2, so that a tile is a thumb and a half high",
  ".language-switch summary { gap: 0.375rem }": "beside the name of the guide at 320 px",
  ".language-switch summary { padding-inline: 0.625rem }": "beside the name of the guide at 320 px",
};

test("every space, and every size of letters and corners, is a custom property or has its reason", () => {
  const measured =
    /^(padding|margin|scroll-padding|inset)(-.*)?$|^((row|column)-)?gap$|^font-size$|^border(-[\w-]+)?-radius$/;
  const raw = DECLARATIONS.filter(
    (it) =>
      measured.test(it.property) &&
      !it.value
        .replaceAll(/var\(--[\w-]+\)/g, " 0 ")
        .split(/[\s,()]+/)
        .filter(Boolean)
        .every((part) => RELATIVE.test(part)),
  ).map(({ selector, property, value }) => `${selector} { ${property}: ${value} }`);
  assert.deepEqual(raw.sort(), Object.keys(RAW).sort());
});

test("every custom property that is used is set, and the other way round", () => {
  const used = new Set(DECLARATIONS.flatMap(({ value }) => [...value.matchAll(/var\((--[\w-]+)/g)].map(([, it]) => it)));
  const set = new Set(DECLARATIONS.filter(isToken).map(({ property }) => property));
  // The script in the page measures some.
  const boot = new URL("../../public/boot/", import.meta.url);
  for (const file of readdirSync(boot)) {
    const text = readFileSync(new URL(file, boot), "utf8");
    for (const [, property] of text.matchAll(/setProperty\("(--[\w-]+)"/g)) set.add(property);
  }
  assert.deepEqual([...used].sort(), [...set].sort());
});
