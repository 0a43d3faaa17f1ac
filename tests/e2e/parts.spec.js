// How each part of the pages looks, compared with a picture of it in parts/. All of them are
// on a page that the build writes beside the site (src/ui/prerender/parts_page/).
//
// Letters are other ones on every system, and editors change words. So each text is a few
// bars here, as long as its sort of text is: what is compared are spaces, sizes, colours,
// borders, corners, pictures and what is beside or below what. After a change of the design,
// `scripts/screenshots parts` takes the pictures anew; look at them before you commit them.

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { serve, stop } from "../../scripts/server.mjs";
import { expect, test as base } from "./fixtures.js";
import { BASE, BESIDE, FOLDER } from "./site.js";

const test = base.extend({
  site: [
    async ({}, use) => {
      const server = await serve({ dir: FOLDER, beside: BESIDE, port: 0, tellsTime: false });
      await use(`http://127.0.0.1:${server.address().port}`);
      await stop(server);
    },
    { scope: "worker" },
  ],
});

// Playwright stops what moves with styles of its own.
test.use({ bypassCSP: true, viewport: { width: 360, height: 800 } });

/** How the parts are looked at, each with a folder of pictures. */
const VIEWS = {
  light: { tag: "de", colorScheme: "light" },
  dark: { tag: "de", colorScheme: "dark" },
  "right-to-left": { tag: "ar", colorScheme: "light" },
};

/**
 * How much of a picture may be another one: the edges of curves and of what begins between two
 * pixels, which not every version of a browser draws alike.
 */
const TOLERANCE = { threshold: 0.02, maxDiffPixelRatio: 0.0005 };

/** Parts that lie over the page, not where they are written: what is looked at of them. */
const OVER_THE_PAGE = { navigation: ".navigation", "language-menu": ".language-switch nav" };

const PICTURES = fileURLToPath(new URL("parts", import.meta.url));

/** Opens the page of all parts, with bars for words. */
async function openParts(page, tag) {
  await page.goto(`${BASE}/${tag}/about/parts/`);
  await page.locator("[data-part]").first().waitFor();
  await page.locator("[data-part=language-menu] details").evaluate((menu) => (menu.open = true));
  await page.evaluate(drawBars);
}

/** Replaces words by bars, in the page. */
function drawBars() {
  /** How long the bars of a text are, by how long it is, in the size of its letters. */
  const bars = (length) => {
    if (length <= 5) return [2];
    return length <= 40 ? [3, 4] : [5, 3, 6, 4, 5, 3, 6, 4];
  };
  const all = (selector) => [...document.querySelectorAll(`[data-part] ${selector}`)];
  // A list has as many items as editors give it.
  for (const list of all(":is(ul, ol, tbody, select, .topic-groups):not(.navigation *)")) {
    for (const item of [...list.children].slice(3)) item.remove();
  }
  for (const bar of all(".bar rect")) bar.setAttribute("width", "500");
  // Where a word is German, a text is in several pieces.
  for (const piece of all(":is(bdi, wbr)")) piece.replaceWith(...piece.childNodes);
  for (const field of all(":is(input, select)")) {
    field.placeholder = "";
    field.style.color = "transparent";
  }
  // What stands on the line of letters, or in their middle, is higher or lower with other letters.
  for (const it of all(":is(.icon, .badge)")) it.style.verticalAlign = "top";
  for (const part of document.querySelectorAll("[data-part]")) part.normalize();
  const walker = document.createTreeWalker(document.getElementById("main"), NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    if (!text.parentElement.closest("[data-part]") || text.parentElement.closest("svg, select")) continue;
    const length = text.data.trim().length;
    const drawn = length === 0 ? [] : bars(length);
    const spans = drawn.map((size) => {
      const bar = document.createElement("span");
      Object.assign(bar.style, {
        background: "currentColor",
        blockSize: "0.75em",
        display: "inline-block",
        inlineSize: `${size}em`,
        marginBlockStart: "calc(0.5lh - 0.375em)",
        marginInlineEnd: "0.25em",
        verticalAlign: "top",
      });
      return bar;
    });
    text.replaceWith(...spans);
  }
}

/** The names of the parts on the page. */
const namesOf = (page) =>
  page.locator("[data-part]").evaluateAll((parts) => parts.map((part) => part.dataset.part));

/** A part, by itself on the page: where it begins does not depend on the others. */
async function only(page, name) {
  await page.evaluate((name) => {
    for (const part of document.querySelectorAll("[data-part]")) {
      part.closest("section").hidden = part.dataset.part !== name;
    }
  }, name);
  const part = page.locator(`[data-part="${name}"]`);
  return name in OVER_THE_PAGE ? part.locator(OVER_THE_PAGE[name]) : part;
}

/** Compares each part with its picture. */
async function looksAsInPictures(page, view) {
  for (const name of await namesOf(page)) {
    await expect.soft(await only(page, name)).toHaveScreenshot([view, `${name}.png`], TOLERANCE);
  }
}

for (const [view, { tag, colorScheme }] of Object.entries(VIEWS)) {
  test.describe(() => {
    test.use({ colorScheme });

    test(`Every part looks as in its picture: ${view}`, async ({ page }) => {
      await openParts(page, tag);
      await looksAsInPictures(page, view);
    });
  });
}

test("Each picture is that of a part", async ({ page }) => {
  await openParts(page, "de");
  const names = (await namesOf(page)).map((name) => `${name}.png`).sort();
  for (const view of Object.keys(VIEWS)) {
    expect(readdirSync(join(PICTURES, view)).sort(), view).toEqual(names);
  }
});

for (const family of ["serif", "monospace"]) {
  test(`On a system with other letters every part is the same: ${family}`, async ({ page }) => {
    await openParts(page, "de");
    await page.evaluate((family) => (document.body.style.fontFamily = family), family);
    await looksAsInPictures(page, "light");
  });
}

for (const [token, value, part] of [
  ["--space-4", "1.125rem", "place-card"],
  ["--radius-l", "0.5rem", "place-card"],
  ["--mist", "#f0e0e0", "chips"],
  ["--tap", "3rem", "actions"],
  ["--text-l", "1.25rem", "fact"],
]) {
  test(`A part whose ${token} is another one is not as in its picture`, async ({ page }) => {
    await openParts(page, "de");
    await page.evaluate(([token, value]) => document.documentElement.style.setProperty(token, value), [token, value]);
    await expect(await only(page, part)).not.toHaveScreenshot(["light", `${part}.png`], TOLERANCE);
  });
}

test("Visitors do not get the page of all parts", () => {
  expect(existsSync(join(BESIDE, "de/about/parts/index.html"))).toBe(true);
  expect(existsSync(join(FOLDER, "de/about/parts"))).toBe(false);
});
