// The guide in a folder of its host, as a city may put it beside its own pages.

import { serve } from "./caddy.js";
import { chooseLanguage, expect, isIn, open, ready, shown, shows, test } from "./fixtures.js";
import { BASE, FOLDER, message, place } from "./site.js";

test("one clicks through, and stays in the folder", async ({ page }) => {
  await open(page, "/de/");
  await page.evaluate(() => (window.isTheSamePage = true));
  await shown(page).locator(".tiles a").first().click();
  await shows(page, "topic");
  await shown(page).locator("article h3 a").first().click();
  await shows(page, "place");
  await expect(page).toHaveURL(new RegExp(`^[^/]+//[^/]+${BASE}/de/places/`));
  await chooseLanguage(page, "ar");
  await isIn(page, { tag: "ar", direction: "rtl" });
  await expect(page).toHaveURL(new RegExp(`^[^/]+//[^/]+${BASE}/ar/places/`));
  await page.goBack();
  await isIn(page, { tag: "de", direction: "ltr" });
  expect(await page.evaluate(() => window.isTheSamePage)).toBe(true);
});

test("the address of the folder leads to the visitor's language", async ({ page }) => {
  await page.goto(`${BASE}/`);
  await ready(page);
  await expect(page).toHaveURL(`${BASE}/de/`);
  await shows(page, "home");
});

test("no link of a page leads out of the folder", async ({ page }) => {
  for (const path of ["/de/", "/de/topics/health/", "/ar/places/jobcenter/", "/de/no-such-page/"]) {
    await open(page, path);
    const paths = await page.evaluate(() => {
      const named = [...document.querySelectorAll("a[href], link[href], use[href], img[src]")];
      const addresses = named.map((it) => it.getAttribute("href") ?? it.getAttribute("src"));
      const own = addresses.map((address) => new URL(address, location.href));
      return own.filter(({ host }) => host === location.host).map(({ pathname }) => pathname);
    });
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !path.startsWith(`${BASE}/`))).toEqual([]);
  }
});

test("the search finds places there", async ({ page }) => {
  await open(page, "/de/search/?q=jobcenter");
  await shown(page).locator("#results [data-id=jobcenter] h2 a").click();
  await expect(page).toHaveURL(`${BASE}/de/places/jobcenter/`);
});

test("after one visit it needs no network", async ({ browser, contextOptions }) => {
  const { address, stop } = await serve({ dir: FOLDER, base: BASE });
  const context = await browser.newContext({
    ...contextOptions,
    baseURL: address,
    serviceWorkers: "allow",
  });
  const page = await context.newPage();
  await open(page, "/ar/");
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await stop();
  await open(page, "/ar/places/jobcenter/");
  await expect(shown(page).getByRole("heading", { level: 1 })).toHaveText(place("jobcenter").name);
  await open(page, "/ar/no-such-page/");
  await expect(shown(page)).toContainText(message("ar", "not-found-title"));
  await context.close();
});
