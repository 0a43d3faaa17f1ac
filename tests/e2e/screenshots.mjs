// Takes the screenshots that a browser shows when it offers to install the guide: the
// home page in each language, on a phone and on a wide screen. With `pages`, those of every
// sort of page instead, for whoever looks at the design. `scripts/screenshots` runs it.

import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { chromium } from "@playwright/test";

import { serve, stop } from "../../scripts/server.mjs";
import config from "./playwright.config.js";
import { FOLDER, GUIDE, HANDBOOK_PAGES, LANGUAGES, SORTS_OF_PAGES } from "./site.js";

const TARGET = fileURLToPath(new URL("../../public/screenshots", import.meta.url));

/** WebP's quality, from 0 to 100: letters are still clean. */
const QUALITY = 37;

/** Together they make 520 × 1120 and 1280 × 720 pixels, which the manifests name. */
const FORMS = {
  narrow: { viewport: { width: 390, height: 840 }, deviceScaleFactor: 4 / 3, isMobile: true },
  wide: { viewport: { width: 1280, height: 720 }, deviceScaleFactor: 1 },
};

/**
 * The clock is set to the day of the contents, at noon: so a screenshot changes only
 * when the page does.
 */
const NOW = new Date(`${GUIDE.as_of}T12:00:00+01:00`);

async function take(browser, site, language, form) {
  const context = await browser.newContext({
    ...FORMS[form],
    locale: language.formats,
    timezoneId: "Europe/Berlin",
    serviceWorkers: "block",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.goto(`${site}/${language.tag}/`);
  await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
  await page.evaluate(() => document.fonts.ready);
  // Playwright itself knows no WebP; and this does not see the device's scale by itself.
  const { viewport, deviceScaleFactor: scale } = FORMS[form];
  const devtools = await context.newCDPSession(page);
  const { data } = await devtools.send("Page.captureScreenshot", {
    format: "webp",
    quality: QUALITY,
    clip: { x: 0, y: 0, ...viewport, scale },
  });
  await context.close();
  return Buffer.from(data, "base64");
}

/** Where the pictures of all pages go, which nobody commits. */
const LOOK = fileURLToPath(new URL("../../screenshots", import.meta.url));

/** How a page is looked at: at each width, and on a phone as readers set theirs. */
const VIEWS = {
  ...Object.fromEntries([320, 360, 390, 768, 1280].map((width) => [width, { width }])),
  dark: { colorScheme: "dark" },
  contrast: { contrast: "more" },
  forced: { forcedColors: "active" },
  large: { style: "html { font-size: 200% !important; }" },
};

/** Writes every sort of page in some languages, in every view. */
async function takePages(browser, site, tags) {
  for (const { tag, formats } of LANGUAGES.filter(({ tag }) => !tags.length || tags.includes(tag))) {
    for (const [name, { width = 390, style, ...options }] of Object.entries(VIEWS)) {
      const context = await browser.newContext({
        ...options,
        bypassCSP: true,
        locale: formats,
        reducedMotion: "reduce",
        serviceWorkers: "block",
        timezoneId: "Europe/Berlin",
        viewport: { width, height: 840 },
      });
      const page = await context.newPage();
      await page.clock.setFixedTime(NOW);
      for (const path of [...SORTS_OF_PAGES, ...HANDBOOK_PAGES]) {
        await page.goto(`${site}/${tag}/${path}`);
        await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
        if (style) await page.addStyleTag({ content: style });
        const file = path.replace(/\W+/g, "-").replace(/-$/, "") || "home";
        await page.screenshot({ path: `${LOOK}/${tag}/${file}-${name}.jpeg`, fullPage: true, type: "jpeg", quality: 60 });
      }
      await context.close();
    }
  }
}

/** Writes what the manifests name. */
async function takeForInstallation(browser, site) {
  mkdirSync(TARGET, { recursive: true });
  for (const language of LANGUAGES) {
    for (const form of Object.keys(FORMS)) {
      const picture = await take(browser, site, language, form);
      writeFileSync(`${TARGET}/${language.tag}-${form}.webp`, picture);
    }
  }
}

const [what, ...tags] = process.argv.slice(2);
const server = await serve({ dir: FOLDER, port: 0, tellsTime: false });
const site = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch(config.use.launchOptions);
await (what === "pages" ? takePages(browser, site, tags) : takeForInstallation(browser, site));
await browser.close();
await stop(server);
