// Takes the screenshots that a browser shows when it offers to install the guide: the
// home page in each language, on a phone and on a wide screen. `scripts/screenshots`
// runs it.

import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { chromium } from "@playwright/test";

import { serve, stop } from "../../scripts/server.mjs";
import config from "./playwright.config.js";
import { FOLDER, GUIDE, LANGUAGES } from "./site.js";

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

const server = await serve({ dir: FOLDER, port: 0, tellsTime: false });
const site = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch(config.use.launchOptions);
mkdirSync(TARGET, { recursive: true });
for (const language of LANGUAGES) {
  for (const form of Object.keys(FORMS)) {
    const picture = await take(browser, site, language, form);
    writeFileSync(`${TARGET}/${language.tag}-${form}.webp`, picture);
  }
}
await browser.close();
await stop(server);
