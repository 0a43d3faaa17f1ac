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
const QUALITY = 44;

/** Together they make 585 × 1266 and 1280 × 720 pixels, which the manifests name. */
const FORMS = {
  narrow: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5, isMobile: true },
  wide: { viewport: { width: 1280, height: 720 } },
};

/**
 * The clock stands at the day of the contents, at noon: so a screenshot changes only
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
  // Playwright itself knows no WebP.
  const devtools = await context.newCDPSession(page);
  const { data } = await devtools.send("Page.captureScreenshot", { format: "webp", quality: QUALITY });
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
